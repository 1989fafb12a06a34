package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Statement of an executed redeployment for one region, read from its mouvements.
 *
 * @param cessions frozen then ceded, by origin and dossier
 * @param rendus rest of broken programmings, available again in the region
 * @param recu received, 0 if none
 * @param engagerJusquau last day to engage what was received, included
 * @param mouvements the freeze and the redeployment
 */
public record Releve(
        Redeploiement redeploiement,
        Region region,
        List<Ligne> cessions,
        List<Ligne> rendus,
        long recu,
        LocalDate engagerJusquau,
        List<Mouvement> mouvements) {

    public Releve {
        cessions = List.copyOf(cessions);
        rendus = List.copyOf(rendus);
        mouvements = List.copyOf(mouvements);
    }

    public static Releve de(
            Redeploiement redeploiement, Region region, List<Mouvement> mouvements, LocalDate engagerJusquau) {
        Mouvement execution = mouvements.getLast();
        Origine recue = Origine.redeploiement(redeploiement.id().toString());
        List<Ligne> recus = lignes(
                execution,
                region,
                l -> l.compte().poste() == Poste.DISPONIBLE
                        && l.compte().origine().equals(recue));
        return new Releve(
                redeploiement,
                region,
                positives(lignes(execution, region, l -> l.compte().poste() == Poste.GELE)),
                positives(lignes(execution, region, l -> l.compte().poste() == Poste.PROGRAMME)),
                somme(recus),
                engagerJusquau,
                mouvements);
    }

    /** The region gives or receives. */
    public boolean concerne() {
        return !cessions.isEmpty() || recu > 0;
    }

    public long cede() {
        return somme(cessions);
    }

    private static List<Ligne> lignes(Mouvement mouvement, Region region, Predicate<Ligne> retenue) {
        return mouvement.lignes().stream()
                .filter(l -> l.compte().titulaire().equals(Titulaire.de(region)))
                .filter(retenue)
                .toList();
    }

    private static List<Ligne> positives(List<Ligne> sorties) {
        return sorties.stream().map(Ligne::inverse).toList();
    }

    private static long somme(List<Ligne> lignes) {
        return lignes.stream().mapToLong(Ligne::centimes).sum();
    }
}
