package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** ELI-09 with ELI-07: 15 establishments, 8 in Corsica and overseas; below, the ARS decides case by case. */
public final class VerifieNombreEssms implements Clause.DeProjet {

    private static final String MINIMUM = "eligibilite.essms.minimum";
    private static final String APPRECIATION = "eligibilite.essms.minimum_sous_appreciation";
    private static final Ambiguite SOUS_LE_MINIMUM = Ambiguite.de(
            "AMB-02",
            "eligibilite.lecture.amb_02",
            "APPRECIATION",
            "Deux textes, dont la FAQ nationale, laissent l'ARS apprécier un projet sous le minimum.",
            "REJET",
            "La liste de recevabilité de la région rejetterait tout projet sous le minimum.");

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
        int nombre = projet.nombreRetenues();
        Constat constat = Constat.de(this, minimum, appreciation)
                .fait("ESSMS finançables", nombre)
                .fait("minimum", minimum.valeur());
        if (nombre >= minimum.valeur()) {
            return constat.satisfait(nombre + " ESSMS finançables pour un minimum de " + minimum.valeur() + ".");
        }
        String phrase = Phrases.essms(nombre) + " finançables, sous le minimum de " + minimum.valeur() + ".";
        String remede = "Ajouter " + Phrases.essms(minimum.valeur() - nombre) + ".";
        return appreciation.valeur() && !SOUS_LE_MINIMUM.retient(regles, "REJET")
                ? constat.aInstruire(phrase + " L'ARS apprécie au cas par cas.", remede)
                : constat.nonSatisfait(phrase, remede);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(SOUS_LE_MINIMUM);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return IntStream.rangeClosed(1, regles.entier(MINIMUM).valeur())
                .mapToObj(n -> Changement.ajouter(n, projet.declare().regionDepot(), l -> l, ""));
    }
}
