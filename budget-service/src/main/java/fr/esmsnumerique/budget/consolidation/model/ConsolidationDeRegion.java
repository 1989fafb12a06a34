package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts one region from its applications and from the ledger, and says where the two and the services differ. */
public final class ConsolidationDeRegion {

    private ConsolidationDeRegion() {}

    /** @param faits what was read of the region, joined with the same ledger */
    public static LigneConsolidee consolider(FaitsRegion faits, SituationDuLivre livre, int lignesLues) {
        return new LigneConsolidee(
                faits.region(), indicateurs(faits, livre.balance()), Rapprochement.de(faits, livre), lignesLues);
    }

    public static LigneConsolidee consolider(Region region, SituationDuLivre livre, ExtraitsRegion extraits) {
        return consolider(FaitsRegion.de(region, livre, extraits), livre, extraits.lignes());
    }

    private static Indicateurs indicateurs(FaitsRegion faits, Balance balance) {
        Titulaire titulaire = Titulaire.de(faits.region());
        List<Dossier> deposes = faits.lignes().stream()
                .flatMap(l -> l.dossierEventuel().stream())
                .filter(Dossier::estDepose)
                .toList();
        List<Usage> usages =
                faits.lignes().stream().flatMap(l -> l.usageEventuel().stream()).toList();
        Map<String, Integer> parEtat =
                deposes.stream().collect(Collectors.toMap(Dossier::etat, d -> 1, Math::addExact, TreeMap::new));
        return new Indicateurs(
                balance.notifie(titulaire),
                balance.alloue(titulaire),
                balance.cede(titulaire),
                balance.recu(titulaire),
                balance.poste(titulaire, Poste.PROGRAMME),
                balance.poste(titulaire, Poste.ENGAGE),
                Math.addExact(balance.poste(titulaire, Poste.PAYE_AVANCE), balance.poste(titulaire, Poste.PAYE_SOLDE)),
                balance.nonEngage(titulaire),
                deposes.size(),
                (int) deposes.stream().filter(Dossier::estInstruit).count(),
                parEtat,
                deposes.stream().mapToInt(Dossier::nombreEssms).sum(),
                usages.size(),
                (int) usages.stream().filter(Usage::atteintes).count());
    }
}
