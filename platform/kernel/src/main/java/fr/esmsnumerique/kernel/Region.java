package fr.esmsnumerique.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 18 regions that have an ARS, by INSEE code. */
public enum Region {
    AUVERGNE_RHONE_ALPES("84", "ARA", "Auvergne-Rhône-Alpes"),
    BOURGOGNE_FRANCHE_COMTE("27", "BFC", "Bourgogne-Franche-Comté"),
    BRETAGNE("53", "BRE", "Bretagne"),
    CENTRE_VAL_DE_LOIRE("24", "CVL", "Centre-Val de Loire"),
    CORSE("94", "COR", "Corse"),
    GRAND_EST("44", "GES", "Grand Est"),
    HAUTS_DE_FRANCE("32", "HDF", "Hauts-de-France"),
    ILE_DE_FRANCE("11", "IDF", "Île-de-France"),
    NORMANDIE("28", "NOR", "Normandie"),
    NOUVELLE_AQUITAINE("75", "NAQ", "Nouvelle-Aquitaine"),
    OCCITANIE("76", "OCC", "Occitanie"),
    PAYS_DE_LA_LOIRE("52", "PDL", "Pays de la Loire"),
    PROVENCE_ALPES_COTE_D_AZUR("93", "PAC", "Provence-Alpes-Côte d'Azur"),
    GUADELOUPE("01", "GUA", "Guadeloupe"),
    MARTINIQUE("02", "MTQ", "Martinique"),
    GUYANE("03", "GUF", "Guyane"),
    LA_REUNION("04", "LRE", "La Réunion"),
    MAYOTTE("06", "MAY", "Mayotte");

    private static final Map<String, Region> PAR_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Region::code, Function.identity()));

    private final String code;
    private final String sigle;
    private final String nom;

    Region(String code, String sigle, String nom) {
        this.code = code;
        this.sigle = sigle;
        this.nom = nom;
    }

    /** INSEE code, two characters. */
    public String code() {
        return code;
    }

    /** Three letters, unique, for tiles and tables. */
    public String sigle() {
        return sigle;
    }

    public String nom() {
        return nom;
    }

    /** Corsica and overseas: the threshold of 15 establishments becomes 8 (ELI-06). */
    public boolean estCorseOuUltramarine() {
        return this == CORSE || estUltramarine();
    }

    public boolean estUltramarine() {
        return code.charAt(0) == '0';
    }

    public static Optional<Region> deCode(String code) {
        return Optional.ofNullable(PAR_CODE.get(code));
    }
}
