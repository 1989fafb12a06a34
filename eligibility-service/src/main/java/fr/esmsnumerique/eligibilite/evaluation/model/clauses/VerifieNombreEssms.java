package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.Set;

/** ELI-09 with ELI-07: 15 establishments, 8 in Corsica and overseas; below, the ARS decides case by case. */
public final class VerifieNombreEssms implements Clause.DeProjet {

    private static final String MINIMUM = "eligibilite.essms.minimum";
    private static final String APPRECIATION = "eligibilite.essms.minimum_sous_appreciation";

    @Override
    public String id() {
        return "ELI-09";
    }

    @Override
    public String libelle() {
        return "Nombre minimal d'ESSMS du projet";
    }

    @Override
    public Set<String> cles() {
        return Set.of(MINIMUM, APPRECIATION);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Integer> minimum = regles.entier(MINIMUM);
        ValeurCitee<Boolean> appreciation = regles.booleen(APPRECIATION);
        int nombre = projet.lignesRetenues().size();
        Constat constat = Constat.de(this, minimum, appreciation)
                .fait("ESSMS finançables", nombre)
                .fait("minimum", minimum.valeur());
        if (nombre >= minimum.valeur()) {
            return constat.satisfait(
                    Phrases.essms(nombre) + " finançables pour un minimum de " + minimum.valeur() + ".");
        }
        String phrase = Phrases.essms(nombre) + " finançables, sous le minimum de " + minimum.valeur() + ".";
        String remede = "Ajouter " + Phrases.essms(minimum.valeur() - nombre) + ".";
        return appreciation.valeur()
                ? constat.aInstruire(phrase + " L'ARS apprécie au cas par cas.", remede)
                : constat.nonSatisfait(phrase, remede);
    }
}
