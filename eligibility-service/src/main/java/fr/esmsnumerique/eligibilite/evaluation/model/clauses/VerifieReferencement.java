package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-04: the solution is Ségur-referenced, or its editor engaged in it at filing (AMB-16). A non-referenced acquisition for PA, PH or home services is for a person (AMB-25). PJM software is out of scope (SOL-08). */
public final class VerifieReferencement implements Clause.DeProjet {

    private static final String ADMIS = "eligibilite.solution.statuts_admis";
    static final Ambiguite AMB_16 = Ambiguite.de(
            "AMB-16",
            "eligibilite.lecture.amb_16",
            "CONVENTION",
            "Le dépôt est admis si l'éditeur est engagé ; le référencement est exigé avant la convention.",
            "DEPOT",
            "Le référencement serait exigé dès le dépôt.");
    private static final Ambiguite AMB_25 = Ambiguite.de(
            "AMB-25",
            "eligibilite.lecture.amb_25",
            "INSTRUCTION",
            "Le barème 2025 prévoit l'usage sans l'éditeur : l'éligibilité est appréciée par l'ARS.",
            "INELIGIBLE",
            "La dérogation de 2022 étant éteinte, la solution non référencée exclurait le projet.");

    @Override
    public String id() {
        return "SOL-04";
    }

    @Override
    public String libelle() {
        return "Référencement Ségur de la solution";
    }

    @Override
    public Set<String> cles() {
        return Set.of(ADMIS);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<List<String>> admis = regles.liste(ADMIS);
        StatutSolution statut = projet.declare().solution().statutReferencement();
        List<Ligne> concernees = projet.lignesRetenues().stream()
                .filter(l -> !l.estDuSecteur(Secteur.PJM))
                .toList();
        Constat constat = Constat.de(this, admis)
                .fait("situation de la solution", statut)
                .fait("ESSMS hors PJM", concernees.size());
        if (concernees.isEmpty()) {
            return constat.sansObjet("Aucun ESSMS hors du champ de la protection juridique des majeurs.");
        }
        if (statut == StatutSolution.CANDIDATE && AMB_16.retient(regles, "DEPOT")) {
            return constat.nonSatisfait(
                    "La solution n'est que candidate : le référencement serait exigé dès le dépôt.",
                    "Choisir une solution référencée.");
        }
        if (admis.valeur().contains(statut.name())) {
            return constat.satisfait("La solution est " + statut.libelle() + ".");
        }
        String phrase = "La solution n'est ni référencée ni candidate au référencement Ségur.";
        String remede = "Choisir une solution référencée, ou engager l'éditeur dans le référencement.";
        return AMB_25.retient(regles, "INELIGIBLE")
                ? constat.nonSatisfait(phrase, remede)
                : constat.manquement(admis, phrase, remede);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(AMB_16, AMB_25);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(
                Changement.statut(StatutSolution.CANDIDATE, "Engager l'éditeur dans le référencement Ségur."),
                Changement.statut(StatutSolution.REFERENCEE, "Choisir une solution référencée Ségur."));
    }
}
