package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import java.util.List;
import java.util.Set;

/** SOL-04: the solution is Ségur-referenced, or its editor engaged in it at filing (AMB-16). A non-referenced acquisition for PA, PH or home services is for a person (AMB-25). PJM software is out of scope (SOL-08). */
public final class VerifieReferencement implements Clause.DeProjet {

    private static final String ADMIS = "eligibilite.solution.statuts_admis";

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
        if (statut == StatutSolution.CANDIDATE) {
            constat.lecture(
                    "AMB-16",
                    "Le dépôt est admis si l'éditeur est engagé ; le référencement est exigé avant la convention.",
                    "Le référencement serait exigé dès le dépôt.",
                    Verdict.Issue.NON_SATISFAIT);
        }
        if (admis.valeur().contains(statut.name())) {
            return constat.satisfait("La solution est " + libelle(statut) + ".");
        }
        return constat.lecture(
                        "AMB-25",
                        "Le barème 2025 prévoit l'usage sans l'éditeur : l'éligibilité est appréciée par l'ARS.",
                        "La dérogation de 2022 étant éteinte, la solution non référencée exclurait le projet.",
                        Verdict.Issue.NON_SATISFAIT)
                .manquement(
                        admis,
                        "La solution n'est ni référencée ni candidate au référencement Ségur.",
                        "Choisir une solution référencée, ou engager l'éditeur dans le référencement.");
    }

    private static String libelle(StatutSolution statut) {
        return switch (statut) {
            case REFERENCEE -> "référencée Ségur";
            case CANDIDATE -> "candidate au référencement Ségur";
            case NON_REFERENCEE -> "non référencée";
        };
    }
}
