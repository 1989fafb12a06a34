package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-01, SOL-16: the DUI conforms to the national specifications, which the Ségur referencing does not replace (SOL-05). */
public final class VerifieCahierDesCharges implements Clause.DeProjet {

    private static final String EXIGE = "eligibilite.solution.cahier_des_charges_exige";
    private static final String REMEDE =
            "Choisir une solution conforme au cahier des charges national, et le déclarer.";

    @Override
    public String id() {
        return "SOL-01";
    }

    @Override
    public String libelle() {
        return "Conformité au cahier des charges national";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(EXIGE);
        Boolean conforme = projet.declare().solution().declarees().conformeCahierDesCharges();
        Constat constat = Constat.de(this, exige)
                .fait("conforme au cahier des charges", conforme == null ? "non déclaré" : conforme ? "oui" : "non");
        if (!exige.valeur()) {
            return constat.sansObjet("La campagne n'exige pas cette conformité.");
        }
        if (conforme == null) {
            return constat.aInstruire(
                    "Le porteur ne déclare pas si la solution respecte le cahier des charges national.", REMEDE);
        }
        return conforme
                ? constat.satisfait("La solution respecte le cahier des charges national.")
                : constat.manquement(exige, "La solution ne respecte pas le cahier des charges national.", REMEDE);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(
                Changement.solution(REMEDE, s -> s.avecCapacites(s.declarees().conforme())));
    }
}
