package fr.esmsnumerique.kernel;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A département as FINESS codes it, brought to the usual code and to its region.
 *
 * @param code {@code 21}, {@code 2A}, {@code 971}…
 * @param region empty where the texts name no ARS
 */
public record Departement(String code, Optional<Region> region) {

    /** FINESS writes the overseas départements with a letter. */
    private static final Map<String, String> CODES_FINESS = Map.ofEntries(
            entry("9A", "971"),
            entry("9B", "972"),
            entry("9C", "973"),
            entry("9D", "974"),
            entry("9E", "975"),
            entry("9F", "976"),
            entry("9J", "986"));

    private static final Map<Region, List<String>> PAR_REGION = Map.ofEntries(
            entry(
                    Region.AUVERGNE_RHONE_ALPES,
                    List.of("01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74")),
            entry(Region.BOURGOGNE_FRANCHE_COMTE, List.of("21", "25", "39", "58", "70", "71", "89", "90")),
            entry(Region.BRETAGNE, List.of("22", "29", "35", "56")),
            entry(Region.CENTRE_VAL_DE_LOIRE, List.of("18", "28", "36", "37", "41", "45")),
            entry(Region.CORSE, List.of("2A", "2B", "20")),
            entry(Region.GRAND_EST, List.of("08", "10", "51", "52", "54", "55", "57", "67", "68", "88")),
            entry(Region.HAUTS_DE_FRANCE, List.of("02", "59", "60", "62", "80")),
            entry(Region.ILE_DE_FRANCE, List.of("75", "77", "78", "91", "92", "93", "94", "95")),
            entry(Region.NORMANDIE, List.of("14", "27", "50", "61", "76")),
            entry(
                    Region.NOUVELLE_AQUITAINE,
                    List.of("16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87")),
            entry(
                    Region.OCCITANIE,
                    List.of("09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82")),
            entry(Region.PAYS_DE_LA_LOIRE, List.of("44", "49", "53", "72", "85")),
            entry(Region.PROVENCE_ALPES_COTE_D_AZUR, List.of("04", "05", "06", "13", "83", "84")),
            entry(Region.GUADELOUPE, List.of("971")),
            entry(Region.MARTINIQUE, List.of("972")),
            entry(Region.GUYANE, List.of("973")),
            entry(Region.LA_REUNION, List.of("974")),
            entry(Region.MAYOTTE, List.of("976")));

    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final int RANG_OUTRE_MER = 3;
    private static final Map<String, Region> REGIONS = inverser();

    private static Map<String, Region> inverser() {
        Map<String, Region> regions = new HashMap<>();
        PAR_REGION.forEach((region, codes) -> codes.forEach(code -> regions.put(code, region)));
        return Map.copyOf(regions);
    }

    /** @param code usual code; Corsica's former common code, which FINESS kept, is one too */
    public static boolean existe(String code) {
        return REGIONS.containsKey(code) || CODES_FINESS.containsValue(code);
    }

    /** Départements of a region, in the order of their codes; Corsica's former common code is none of them. */
    public static List<String> de(Region region) {
        return PAR_REGION.getOrDefault(region, List.of()).stream()
                .filter(code -> !code.equals("20"))
                .sorted()
                .toList();
    }

    /**
     * Usual code of where a FINESS number was given: its first two characters, and the fourth overseas; Mayotte's numbers begin with 98.
     *
     * @param numero nine characters
     */
    public static String codeDuNumero(String numero) {
        String debut = numero.substring(0, 2);
        return switch (debut) {
            case "97" -> "97" + numero.charAt(RANG_OUTRE_MER);
            case "98" -> "976";
            default -> debut;
        };
    }

    /** Its region; only Saint-Pierre-et-Miquelon and Wallis-et-Futuna have none. */
    public static Optional<Region> regionDuNumero(String numero) {
        return Optional.ofNullable(REGIONS.get(codeDuNumero(numero)));
    }

    /**
     * Département of a commune, by its official geographic code. Saint-Barthélemy and Saint-Martin left Guadeloupe's codes, not its ARS.
     *
     * @param code five characters, {@code 21231}, {@code 2A004}, {@code 97105}
     * @return empty when it is no commune of France
     */
    public static Optional<Departement> deCommune(String code) {
        if (!COMMUNE.matcher(code).matches()) {
            return Optional.empty();
        }
        String debut = code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
        String departement = debut.equals("977") || debut.equals("978") ? "971" : debut;
        Optional<Region> region = Optional.ofNullable(REGIONS.get(departement));
        return region.isPresent() || CODES_FINESS.containsValue(departement)
                ? Optional.of(new Departement(departement, region))
                : Optional.empty();
    }

    /** @return empty when FINESS has no such code */
    public static Optional<Departement> deCodeFiness(String codeFiness) {
        String code = CODES_FINESS.getOrDefault(codeFiness, codeFiness);
        Optional<Region> region = Optional.ofNullable(REGIONS.get(code));
        return region.isPresent() || CODES_FINESS.containsKey(codeFiness)
                ? Optional.of(new Departement(code, region))
                : Optional.empty();
    }
}
