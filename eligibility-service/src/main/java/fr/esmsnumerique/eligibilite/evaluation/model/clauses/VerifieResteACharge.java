package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-39, ARS Bourgogne-Franche-Comté: the project ownership is not wholly paid by the grant. The texts give no formula: cost in the budget against the flat part per establishment. */
public final class VerifieResteACharge implements Clause.DeProjet {

    private static final String EXIGE = "eligibilite.moa.reste_a_charge_exige";
    private static final String ACQUISITION = "eligibilite.moa.forfait.acquisition";
    private static final String CONFORMITE = "eligibilite.moa.forfait.conformite";
    private static final Set<NatureDepense> MAITRISE_OUVRAGE = Set.of(NatureDepense.PILOTAGE, NatureDepense.FORMATION);

    @Override
    public String id() {
        return "ELI-39";
    }

    @Override
    public String libelle() {
        return "Part de la maîtrise d'ouvrage à la charge du porteur";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGE, ACQUISITION, CONFORMITE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(EXIGE);
        long cout = cout(projet);
        long subvention = subvention(projet, regles);
        Constat constat = Constat.de(this, exige)
                .fait("coût de maîtrise d'ouvrage, en centimes", cout)
                .fait("part de la subvention, en centimes", subvention);
        if (!exige.valeur()) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        return cout > subvention
                ? constat.satisfait("Une part de la maîtrise d'ouvrage reste à la charge du porteur.")
                : constat.aInstruire(
                        "Le budget ne montre pas de maîtrise d'ouvrage au-delà de la part subventionnée.",
                        "Montrer au budget un coût de maîtrise d'ouvrage supérieur à la subvention.");
    }

    private static long cout(Projet projet) {
        return projet.declare().budget().stream()
                .filter(d -> MAITRISE_OUVRAGE.contains(d.nature()))
                .mapToLong(d -> d.montantCentimes())
                .sum();
    }

    private static long subvention(Projet projet, Regles regles) {
        return projet.lignesRetenues().stream()
                .mapToLong(l -> regles.entier(
                                l.declaree().typeProjet() == TypeProjet.ACQUISITION ? ACQUISITION : CONFORMITE)
                        .valeur())
                .sum();
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        long manque = subvention(projet, regles) - cout(projet) + 1;
        return Stream.of(Changement.de(
                "Porter au budget une maîtrise d'ouvrage supérieure à la part subventionnée.", 1, r -> {
                    List<Depense> budget = new ArrayList<>(r.declare().budget());
                    budget.add(new Depense(NatureDepense.PILOTAGE, "Maîtrise d'ouvrage du porteur", manque));
                    r.budget(budget);
                }));
    }
}
