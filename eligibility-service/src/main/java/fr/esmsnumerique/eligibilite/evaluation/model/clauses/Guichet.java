package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import java.util.Set;

/** The call a project answers (ELI-21, ELI-23, ELI-25); each has its own window (CAL-03, CAL-08 to CAL-10). */
enum Guichet {
    REGIONAL("calendrier.depot.regional"),
    /** Filed with an ARS, but over several regions: closes earlier in 2025. */
    MULTIREGIONAL("calendrier.depot.multiregional"),
    NATIONAL("calendrier.depot.national");

    static final String SEUIL = "eligibilite.essms.seuil_national";
    static final String REGLE = "eligibilite.routage.regle";

    /** One call, whatever the size: the 2021 texts name no other. */
    static final String UNIQUE = "UNIQUE";
    /** From the threshold, the national call, be it in one region (2022). */
    static final String TOUTE_REGION = "TOUTE_REGION";
    /** From the threshold and in several regions, the national call (2025); what campaigns published before this key applied. */
    static final String PLUSIEURS_REGIONS = "PLUSIEURS_REGIONS";

    static final Set<String> REGLES = Set.of(UNIQUE, TOUTE_REGION, PLUSIEURS_REGIONS);

    static final Ambiguite AMB_30 = Ambiguite.de(
            "AMB-30",
            "eligibilite.lecture.amb_30",
            "TOUS_COMPTES",
            "Les ESSMS pilotes déjà financés comptent dans la taille du projet.",
            "PILOTES_EXCLUS",
            "Les ESSMS pilotes déjà financés ne compteraient pas dans la taille du projet.");

    private final String prefixe;

    Guichet(String prefixe) {
        this.prefixe = prefixe;
    }

    /** Under which a window worked out once is kept. */
    String cleFenetre() {
        return prefixe;
    }

    String cleOuverture() {
        return prefixe + ".ouverture";
    }

    String cleCloture() {
        return prefixe + ".cloture";
    }

    static Guichet de(Projet projet, Regles regles) {
        return switch (Aiguillage.de(regles).regle()) {
            case UNIQUE -> REGIONAL;
            case TOUTE_REGION -> atteintLeSeuil(projet, regles) ? NATIONAL : REGIONAL;
            default ->
                !projet.estMultiregional() ? REGIONAL : atteintLeSeuil(projet, regles) ? NATIONAL : MULTIREGIONAL;
        };
    }

    static String regle(Regles regles) {
        return Aiguillage.de(regles).regle();
    }

    /** The size that routes counts every distinct establishment, set aside or not. */
    static int taille(Projet projet, Regles regles) {
        return Aiguillage.de(regles).pilotesExclus()
                ? (int) projet.lignes().stream()
                        .filter(l -> l.declaree().financementsAnterieurs().isEmpty())
                        .map(l -> l.declaree().numeroFiness())
                        .distinct()
                        .count()
                : projet.nombreEssms();
    }

    private static boolean atteintLeSeuil(Projet projet, Regles regles) {
        return taille(projet, regles) >= regles.entier(SEUIL).valeur();
    }

    /** What the campaign says of the calls, once for all the projects they sort. */
    private record Aiguillage(String regle, boolean pilotesExclus) {

        static Aiguillage de(Regles regles) {
            return regles.deduite(REGLE, Aiguillage::lu);
        }

        private static Aiguillage lu(Regles regles) {
            return new Aiguillage(
                    regles.donne(REGLE) ? regles.texte(REGLE).valeur() : PLUSIEURS_REGIONS,
                    AMB_30.retient(regles, "PILOTES_EXCLUS"));
        }
    }
}
