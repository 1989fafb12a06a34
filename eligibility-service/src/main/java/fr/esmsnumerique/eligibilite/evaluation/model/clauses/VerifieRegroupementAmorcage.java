package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** ELI-10, ELI-11: in 2021 small bodies come as at least three bodies and fifteen structures together; a body that is not small has no such duty. */
public final class VerifieRegroupementAmorcage implements Clause.DeProjet {

    private static final String PETIT = "eligibilite.regroupement.petit_organisme";
    private static final String ORGANISMES = "eligibilite.regroupement.organismes_minimum";
    private static final String STRUCTURES = "eligibilite.regroupement.structures_minimum";
    private static final int HUIT = 8;

    private static final Ambiguite AMB_08 = Ambiguite.de(
            "AMB-08",
            "eligibilite.lecture.amb_08",
            "STRUCTURES",
            "« 8 OG » abaisse le seuil de 15 structures, que l'astérisque suit.",
            "ORGANISMES",
            "« 8 OG » désignerait huit organismes regroupés.");
    private static final Ambiguite AMB_09 = Ambiguite.de(
            "AMB-09",
            "eligibilite.lecture.amb_09",
            "PAS_PETIT",
            "« Moins de 15 » est strict : un organisme de 15 structures n'est pas petit.",
            "SANS_CLASSE",
            "Exactement 15 ne serait dans aucune des deux classes.");

    @Override
    public String id() {
        return "ELI-10";
    }

    @Override
    public String libelle() {
        return "Regroupement des petits organismes";
    }

    @Override
    public Set<String> cles() {
        return Set.of(PETIT, ORGANISMES, STRUCTURES);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(AMB_08, AMB_09);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Integer> petit = regles.entier(PETIT);
        ValeurCitee<Integer> organismes = regles.entier(ORGANISMES);
        ValeurCitee<Integer> structures = regles.entier(STRUCTURES);
        int nombreOrganismes = projet.declare().organismes().size();
        int nombreStructures = projet.nombreRetenues();
        Constat constat = Constat.de(this, petit, organismes, structures)
                .fait("organismes", nombreOrganismes)
                .fait("structures", nombreStructures)
                .fait("petit en dessous de", petit.valeur());
        if (sansClasse(projet, regles, petit.valeur())) {
            return constat.aInstruire(
                    "Un organisme compte exactement " + petit.valeur()
                            + " structures : il n'est dans aucune des deux classes.",
                    "Faire préciser la classe de cet organisme.");
        }
        if (projet.declare().organismes().stream().anyMatch(o -> o.nombreEssmsTotal() >= petit.valeur())) {
            return constat.satisfait("Un organisme au moins n'est pas petit : aucun regroupement n'est imposé.");
        }
        boolean huitOrganismes = AMB_08.retient(regles, "ORGANISMES") && nombreOrganismes >= HUIT;
        if (huitOrganismes || nombreOrganismes >= organismes.valeur() && nombreStructures >= structures.valeur()) {
            return constat.satisfait(
                    nombreOrganismes + " petits organismes regroupés, " + nombreStructures + " structures.");
        }
        return constat.manquement(
                organismes,
                nombreOrganismes + " petit(s) organisme(s) et " + nombreStructures
                        + " structure(s), sous le regroupement de " + organismes.valeur() + " organismes et de "
                        + structures.valeur() + " structures.",
                "Regrouper au moins " + organismes.valeur() + " organismes et " + structures.valeur() + " structures.");
    }

    private static boolean sansClasse(Projet projet, Regles regles, int petit) {
        return AMB_09.retient(regles, "SANS_CLASSE")
                && projet.declare().organismes().stream().anyMatch(o -> o.nombreEssmsTotal() == petit);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        int organismes = Math.max(
                0,
                regles.entier(ORGANISMES).valeur()
                        - projet.declare().organismes().size());
        return IntStream.rangeClosed(0, regles.entier(STRUCTURES).valeur())
                .mapToObj(n -> regrouper(projet, organismes, n));
    }

    private static Changement regrouper(Projet projet, int organismes, int structures) {
        Region region = projet.declare().regionDepot();
        return Changement.de(
                "Associer " + organismes + " autre(s) organisme(s) et " + structures + " structure(s) de plus.",
                organismes + structures,
                r -> {
                    List<Organisme> tous = new ArrayList<>(r.declare().organismes());
                    IntStream.rangeClosed(1, organismes)
                            .forEach(rang -> tous.add(
                                    new Organisme("00000000" + rang, "Organisme associé", 1, region, false, null)));
                    r.organismes(tous);
                    r.ajouter(structures, region, l -> l);
                });
    }
}
