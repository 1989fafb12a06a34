package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Majorite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ELI-22: a project of several regions is filed with the ARS of the region that counts the most establishments; a tie is for a person (AMB-18). */
public final class VerifieArsPivot implements Clause.DeProjet {

    private static final String REGLE = "eligibilite.pivot.regle";
    private static final Ambiguite AMB_18 = Ambiguite.de(
                    "AMB-18",
                    "eligibilite.lecture.amb_18",
                    "PERSONNE",
                    "Les textes ne départagent pas les régions à égalité : une personne décide.",
                    "CHOIX_DU_PORTEUR",
                    "La région choisie par le porteur parmi les ex aequo serait pivot.")
            .ou("SIEGE_DU_PORTEUR", "La région du siège du porteur serait pivot.");

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
        Majorite<Region> regions = projet.regions();
        Region depot = projet.declare().regionDepot();
        Constat constat =
                Constat.de(this, regle).fait("région de dépôt", depot.nom()).fait("ESSMS par région", regions);
        List<Region> premieres = regions.premieres();
        if (premieres.isEmpty()) {
            return constat.aInstruire(
                    "Aucun ESSMS n'est rattaché à une région : l'ARS pivot ne peut être désignée.",
                    "Déclarer des ESSMS connus de FINESS.");
        }
        if (premieres.size() > 1) {
            return egalite(constat, projet, AMB_18.retenue(regles), premieres);
        }
        return premieres.contains(depot)
                ? constat.satisfait("Le dossier est déposé auprès de l'ARS qui compte le plus d'ESSMS.")
                : constat.manquement(
                        regle,
                        "L'ARS pivot est celle de " + noms(premieres) + ", pas celle du dépôt.",
                        "Réorienter le dossier vers l'ARS de " + noms(premieres) + ".");
    }

    private static Conclusion egalite(Constat constat, Projet projet, String lecture, List<Region> premieres) {
        Region depot = projet.declare().regionDepot();
        Optional<Region> pivot = switch (lecture) {
            case "CHOIX_DU_PORTEUR" -> Optional.of(depot);
            case "SIEGE_DU_PORTEUR" -> siege(projet);
            default -> Optional.empty();
        };
        String remede = "Faire désigner l'ARS pivot parmi les régions à égalité.";
        if (pivot.isEmpty()) {
            return constat.aInstruire("Égalité entre " + noms(premieres) + " : pas d'ARS pivot automatique.", remede);
        }
        return pivot.get() == depot && premieres.contains(depot)
                ? constat.satisfait(
                        "Égalité entre " + noms(premieres) + " : l'ARS de " + depot.nom() + " serait pivot.")
                : constat.nonSatisfait(
                        "Égalité entre " + noms(premieres) + " : le dossier serait déposé auprès d'une autre ARS.",
                        remede);
    }

    private static Optional<Region> siege(Projet projet) {
        String porteur = projet.declare().porteur().numeroFinessJuridique();
        return projet.declare().organismes().stream()
                .filter(o -> o.numeroFinessJuridique().equals(porteur))
                .map(Organisme::region)
                .findFirst();
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(AMB_18);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        List<Region> premieres = projet.regions().premieres();
        if (premieres.size() == 1) {
            Region pivot = premieres.getFirst();
            return Stream.of(Changement.de(
                    "Réorienter le dossier vers l'ARS de " + pivot.nom() + ".", 1, r -> r.regionDepot(pivot)));
        }
        Region depot = projet.declare().regionDepot();
        return premieres.contains(depot)
                ? Stream.of(Changement.ajouter(1, depot, l -> l, " en " + depot.nom()))
                : Stream.empty();
    }

    private static String noms(List<Region> regions) {
        return regions.stream().map(Region::nom).collect(Collectors.joining(", "));
    }
}
