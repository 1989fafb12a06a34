package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.kernel.Region;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes of the axes, in the words and the order of a table. */
public final class Codes {

    /** The application touches several of them: it is counted once, apart. */
    static final String PLUSIEURS = "PLUSIEURS";

    static final String INCONNU = "INCONNU";
    static final String SANS_DATE = "SANS_DATE";

    /** End of the last class. */
    static final String ET_PLUS = "PLUS";

    private static final Pattern CLASSE = Pattern.compile("(\\d+)-(\\d+|PLUS)");

    /** Ordinary codes as they compare, then those that close a table. */
    static final Comparator<String> ORDRE =
            Comparator.comparing(Codes::estAPart).thenComparing(Comparator.naturalOrder());

    private static final Map<String, String> LIBELLES = Map.ofEntries(
            Map.entry(PLUSIEURS, "Plusieurs"),
            Map.entry(INCONNU, "Non renseigné"),
            Map.entry(SANS_DATE, "Sans date"),
            Map.entry("PA", "Personnes âgées"),
            Map.entry("PH", "Personnes en situation de handicap"),
            Map.entry("DOMICILE", "Domicile"),
            Map.entry("PROTECTION_ENFANCE", "Protection de l'enfance"),
            Map.entry("AHI", "Accueil, hébergement, insertion"),
            Map.entry("PJM", "Protection juridique des majeurs"),
            Map.entry("ADDICTOLOGIE_SOINS", "Addictologie et soins"),
            Map.entry("AUTRE", "Autre"),
            Map.entry("ACQUISITION", "Acquisition"),
            Map.entry("MONTEE_VERSION", "Montée de version"),
            Map.entry("USAGE_SEUL", "Usage seul"),
            Map.entry("MIXTE", "Mixte"),
            Map.entry("BROUILLON", "Brouillon"),
            Map.entry("DEPOSE", "Déposé"),
            Map.entry("COMPLET", "Complet"),
            Map.entry("INCOMPLET", "Incomplet"),
            Map.entry("NON_RECEVABLE", "Non recevable"),
            Map.entry("RECEVABLE", "Recevable"),
            Map.entry("EN_INSTRUCTION", "En instruction"),
            Map.entry("EN_COMITE", "En comité"),
            Map.entry("RETENU", "Retenu"),
            Map.entry("REJETE", "Rejeté"),
            Map.entry("REORIENTE", "Réorienté"),
            Map.entry("AJOURNE", "Ajourné"),
            Map.entry("FORFAIT", "Forfait"),
            Map.entry("USAGE", "Usage"),
            Map.entry("EDITEUR", "Éditeur"),
            Map.entry("EQUIPEMENT", "Équipement"),
            Map.entry("AMOA", "Assistance à maîtrise d'ouvrage"));

    private Codes() {}

    static String libelle(Axe axe, String code) {
        return switch (axe) {
            case REGION -> Region.deCode(code).map(Region::nom).orElse(code);
            case TAILLE -> classe(code, "ESSMS");
            case ANCIENNETE -> classe(code, "jours");
            default -> libelle(code);
        };
    }

    private static String classe(String code, String unite) {
        Matcher bornes = CLASSE.matcher(code);
        if (!bornes.matches()) {
            return libelle(code);
        }
        int debut = Integer.parseInt(bornes.group(1));
        return bornes.group(2).equals(ET_PLUS)
                ? debut + " " + unite + " et plus"
                : debut + " à " + Integer.parseInt(bornes.group(2)) + " " + unite;
    }

    /** Words for a code of any axis but regions. */
    public static String libelle(String code) {
        return LIBELLES.getOrDefault(code, code);
    }

    private static boolean estAPart(String code) {
        return code.equals(PLUSIEURS) || code.equals(INCONNU) || code.equals(SANS_DATE);
    }
}
