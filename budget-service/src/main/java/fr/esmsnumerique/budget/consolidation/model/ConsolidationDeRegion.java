package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts one region and compares, application by application, the ledger with what funding decided and paid. */
public final class ConsolidationDeRegion {

    private static final String LIVRE = "Grand livre";
    private static final String FINANCEMENT = "Financement";

    private ConsolidationDeRegion() {}

    public static LigneConsolidee consolider(Region region, SituationDuLivre livre, ExtraitsRegion extraits) {
        return new LigneConsolidee(
                region,
                indicateurs(region, livre.balance(), extraits),
                ecarts(region, livre, extraits),
                extraits.lignes());
    }

    private static Indicateurs indicateurs(Region region, Balance balance, ExtraitsRegion extraits) {
        Titulaire titulaire = Titulaire.de(region);
        List<Dossier> deposes =
                extraits.dossiers().stream().filter(Dossier::estDepose).toList();
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
                extraits.usages().size(),
                (int) extraits.usages().stream().filter(Usage::atteintes).count());
    }

    private static List<Ecart> ecarts(Region region, SituationDuLivre livre, ExtraitsRegion extraits) {
        Titulaire titulaire = Titulaire.de(region);
        Map<String, Long> arretes = parDossier(extraits, Financement::arrete);
        Map<String, Long> payes = parDossier(extraits, Financement::paye);
        List<Ecart> ecarts = new ArrayList<>();
        // Engaged must be the whole grant (BUD-02); a grant not yet engaged is no difference.
        livre.parDossier(titulaire, Poste.ENGAGE).forEach((dossier, engage) -> {
            if (engage != 0) {
                comparer(ecarts, region, dossier, "Montant engagé", engage, arretes.getOrDefault(dossier, 0L));
            }
        });
        Map<String, Long> payesAuLivre = livre.parDossier(titulaire, Poste.PAYE_AVANCE, Poste.PAYE_SOLDE);
        payesAuLivre.forEach((dossier, paye) ->
                comparer(ecarts, region, dossier, "Montant payé", paye, payes.getOrDefault(dossier, 0L)));
        payes.forEach((dossier, paye) -> {
            if (!payesAuLivre.containsKey(dossier)) {
                comparer(ecarts, region, dossier, "Montant payé", 0, paye);
            }
        });
        return ecarts;
    }

    private static void comparer(
            List<Ecart> ecarts, Region region, String dossier, String mesure, long livre, long financement) {
        if (livre != financement) {
            ecarts.add(new Ecart(region.code(), dossier, mesure, LIVRE, livre, FINANCEMENT, financement));
        }
    }

    private static Map<String, Long> parDossier(
            ExtraitsRegion extraits, java.util.function.ToLongFunction<Financement> montant) {
        return extraits.financements().stream()
                .collect(Collectors.toMap(Financement::dossierId, montant::applyAsLong, Math::addExact, TreeMap::new));
    }
}
