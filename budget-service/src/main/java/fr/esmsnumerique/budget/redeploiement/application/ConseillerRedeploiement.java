package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.Vue;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.redeploiement.model.conseil.SituationDeRegion;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what every region has and waits for, at one mouvement. No effect, nothing kept. */
public final class ConseillerRedeploiement {

    private final Registres registres;
    private final Financements financements;

    public ConseillerRedeploiement(Registres registres, Financements financements) {
        this.registres = registres;
        this.financements = financements;
    }

    /** @param jourReference day whose end fixes what was not engaged */
    public List<SituationDeRegion> situations(Registre registre, LocalDate jourReference) {
        Set<String> ailleurs = registres.engagesHorsDe(registre.enveloppe());
        List<MontantArrete> arretes = financements.arretes(registre.enveloppe().campagne()).stream()
                .filter(arrete -> !ailleurs.contains(arrete.dossier()))
                .toList();
        return registre.consulter(vue -> situations(vue, arretes, jourReference));
    }

    private static List<SituationDeRegion> situations(Vue vue, List<MontantArrete> arretes, LocalDate jour) {
        EtatEnveloppe etat = vue.etat();
        List<MontantArrete> enAttente = arretes.stream()
                .filter(arrete -> Stream.of(Poste.PROGRAMME, Poste.GELE, Poste.ENGAGE)
                        .allMatch(poste -> etat.montant(arrete.dossier(), poste) == 0))
                .toList();
        return Arrays.stream(Region.values())
                .sorted(Comparator.comparing(Region::code))
                .map(region -> situation(etat, region, enAttente, jour))
                .toList();
    }

    private static SituationDeRegion situation(
            EtatEnveloppe etat, Region region, List<MontantArrete> enAttente, LocalDate jour) {
        Titulaire titulaire = Titulaire.de(region);
        long disponible = etat.soldes().duTitulaire(titulaire, Poste.DISPONIBLE).stream()
                .mapToLong(Ligne::centimes)
                .reduce(0L, Math::addExact);
        return new SituationDeRegion(
                region,
                disponible,
                etat.cessible(titulaire, jour),
                enAttente.stream().filter(p -> p.region() == region).toList());
    }
}
