package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-25: fewer than 50 establishments, or more in one region, go to the regional call; from 50 in several regions, to the national one. Exactly 50 in one region has only the regional door (AMB-03). */
public final class VerifieRoutage implements Clause.DeProjet {

    private static final String PORTEE_NATIONALE = "eligibilite.routage.portee_nationale";
    private static final Ambiguite AMB_03 = Ambiguite.de(
            "AMB-03",
            "eligibilite.routage.seuil_exact_une_region",
            "REGIONAL",
            "Exactement le seuil dans une région : seul le guichet régional existe.",
            "NON_PREVU",
            "Ni « moins de » ni « plus de » : cas non prévu par les textes.");
    private static final Ambiguite AMB_31 = Ambiguite.de(
            "AMB-31",
            "eligibilite.lecture.amb_31",
            "POSSIBLE",
            "La portée nationale sous le seuil reste possible par continuité de 2022.",
            "NON_PREVUE",
            "Les textes de 2025 n'en parlent pas : le projet resterait régional.");

    @Override
    public String id() {
        return "ELI-25";
    }

    @Override
    public String libelle() {
        return "Appel à projets compétent : régional ou national";
    }

    @Override
    public Set<String> cles() {
        return Set.of(Guichet.SEUIL, Guichet.REGLE);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(AMB_03, AMB_31, Guichet.AMB_30);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Integer> seuil = regles.entier(Guichet.SEUIL);
        int nombre = Guichet.taille(projet, regles);
        Constat constat = constat(seuil, regles)
                .fait("ESSMS du projet", nombre)
                .fait("régions", projet.regions().distinctes())
                .fait("seuil", seuil.valeur());
        if (Guichet.de(projet, regles) == Guichet.NATIONAL) {
            boolean toutes = Guichet.TOUTE_REGION.equals(Guichet.regle(regles));
            return constat.aInstruire(
                    Phrases.essms(nombre)
                            + (toutes
                                    ? " : le projet relève de l'appel à projets national."
                                    : " dans plusieurs régions : le projet relève de l'appel à projets national."),
                    "Réorienter vers l'appel national, ou ramener le projet sous " + seuil.valeur() + " ESSMS.");
        }
        if (porteeNationale(projet, regles)) {
            return constat.aInstruire(
                    "Le porteur déclare une portée nationale sous le seuil : la CNSA et la DNS apprécient s'il relève de l'appel national.",
                    "Renoncer à la portée nationale et rester à l'appel régional.");
        }
        boolean exact = nombre == seuil.valeur() && !projet.estMultiregional();
        return exact && AMB_03.retient(regles, "NON_PREVU")
                ? constat.aInstruire(
                        "Les textes ne prévoient pas ce nombre dans une région.", "Faire désigner le guichet.")
                : constat.satisfait("Le projet relève de l'appel à projets régional.");
    }

    private Constat constat(ValeurCitee<Integer> seuil, Regles regles) {
        return regles.donne(AMB_03.cle())
                ? Constat.de(this, seuil, regles.texte(AMB_03.cle()))
                : Constat.de(this, seuil);
    }

    private static boolean porteeNationale(Projet projet, Regles regles) {
        return Boolean.TRUE.equals(projet.declare().declarations().porteeNationale())
                && regles.donne(PORTEE_NATIONALE)
                && regles.booleen(PORTEE_NATIONALE).valeur()
                && !AMB_31.retient(regles, "NON_PREVUE");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        if (Guichet.de(projet, regles) != Guichet.NATIONAL) {
            return Stream.of(Changement.declarer("Renoncer à la portée nationale.", Declarations::sansPorteeNationale));
        }
        int surplus =
                Guichet.taille(projet, regles) - regles.entier(Guichet.SEUIL).valeur() + 1;
        List<Ligne> lignes = projet.lignes();
        return Stream.of(Changement.retirer(lignes.subList(lignes.size() - surplus, lignes.size()), ""));
    }
}
