package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** ELI-22: a project of several regions is filed with the ARS of the region that counts the most establishments; a tie is for a person (AMB-18). */
public final class VerifieArsPivot implements Clause.DeProjet {

    private static final String REGLE = "eligibilite.pivot.regle";

    @Override
    public String id() {
        return "ELI-22";
    }

    @Override
    public String libelle() {
        return "Dépôt auprès de l'ARS pivot";
    }

    @Override
    public Set<String> cles() {
        return Set.of(REGLE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<String> regle = regles.texte(REGLE);
        Majorite<Region> regions = Majorite.de(projet.essmsParRegion());
        Region depot = projet.declare().regionDepot();
        Constat constat =
                Constat.de(this, regle).fait("région de dépôt", depot.nom()).fait("ESSMS par région", regions.detail());
        List<Region> premieres = regions.premieres();
        if (premieres.isEmpty()) {
            return constat.aInstruire(
                    "Aucun ESSMS n'est rattaché à une région : l'ARS pivot ne peut être désignée.",
                    "Déclarer des ESSMS connus de FINESS.");
        }
        if (premieres.size() > 1) {
            return constat.lecture(
                            "AMB-18",
                            "Les textes ne départagent pas les régions à égalité : une personne décide.",
                            "La région choisie par le porteur parmi les ex aequo serait pivot.",
                            premieres.contains(depot) ? Verdict.Issue.SATISFAIT : Verdict.Issue.NON_SATISFAIT)
                    .aInstruire(
                            "Égalité entre " + noms(premieres) + " : pas d'ARS pivot automatique.",
                            "Faire désigner l'ARS pivot parmi les régions à égalité.");
        }
        return premieres.contains(depot)
                ? constat.satisfait("Le dossier est déposé auprès de l'ARS qui compte le plus d'ESSMS.")
                : constat.manquement(
                        regle,
                        "L'ARS pivot est celle de " + noms(premieres) + ", pas celle du dépôt.",
                        "Réorienter le dossier vers l'ARS de " + noms(premieres) + ".");
    }

    private static String noms(List<Region> regions) {
        return regions.stream().map(Region::nom).collect(Collectors.joining(", "));
    }
}
