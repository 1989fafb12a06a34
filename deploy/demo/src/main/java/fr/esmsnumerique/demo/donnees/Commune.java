package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;

/**
 * A real town, so that addresses, départements and regions agree; everything else of an establishment is invented.
 *
 * @param departement as FINESS writes it: {@code 9A} to {@code 9F} overseas
 * @param code three digits, INSEE code of the town without its département
 */
record Commune(
        String departement, String libelleDepartement, String code, String codePostal, String nom, Region region) {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;
    private static final Region GE = Region.GRAND_EST;
    private static final Map<String, String> OUTRE_MER =
            Map.of("9A", "971", "9B", "972", "9C", "973", "9D", "974", "9F", "976");

    static final List<Commune> TOUTES = List.of(
            new Commune("21", "COTE D'OR", "231", "21000", "DIJON", BFC),
            new Commune("21", "COTE D'OR", "054", "21200", "BEAUNE", BFC),
            new Commune("25", "DOUBS", "056", "25000", "BESANCON", BFC),
            new Commune("25", "DOUBS", "388", "25200", "MONTBELIARD", BFC),
            new Commune("39", "JURA", "300", "39000", "LONS LE SAUNIER", BFC),
            new Commune("39", "JURA", "198", "39100", "DOLE", BFC),
            new Commune("58", "NIEVRE", "194", "58000", "NEVERS", BFC),
            new Commune("70", "HAUTE SAONE", "550", "70000", "VESOUL", BFC),
            new Commune("71", "SAONE ET LOIRE", "270", "71000", "MACON", BFC),
            new Commune("71", "SAONE ET LOIRE", "076", "71100", "CHALON SUR SAONE", BFC),
            new Commune("89", "YONNE", "024", "89000", "AUXERRE", BFC),
            new Commune("90", "TERRITOIRE DE BELFORT", "010", "90000", "BELFORT", BFC),
            new Commune("44", "LOIRE ATLANTIQUE", "109", "44000", "NANTES", PDL),
            new Commune("44", "LOIRE ATLANTIQUE", "184", "44600", "ST NAZAIRE", PDL),
            new Commune("49", "MAINE ET LOIRE", "007", "49000", "ANGERS", PDL),
            new Commune("49", "MAINE ET LOIRE", "099", "49300", "CHOLET", PDL),
            new Commune("53", "MAYENNE", "130", "53000", "LAVAL", PDL),
            new Commune("72", "SARTHE", "181", "72000", "LE MANS", PDL),
            new Commune("85", "VENDEE", "191", "85000", "LA ROCHE SUR YON", PDL),
            new Commune("85", "VENDEE", "194", "85100", "LES SABLES D'OLONNE", PDL),
            new Commune("08", "ARDENNES", "105", "08000", "CHARLEVILLE MEZIERES", GE),
            new Commune("10", "AUBE", "387", "10000", "TROYES", GE),
            new Commune("51", "MARNE", "454", "51100", "REIMS", GE),
            new Commune("52", "HAUTE MARNE", "121", "52000", "CHAUMONT", GE),
            new Commune("54", "MEURTHE ET MOSELLE", "395", "54000", "NANCY", GE),
            new Commune("55", "MEUSE", "029", "55000", "BAR LE DUC", GE),
            new Commune("57", "MOSELLE", "463", "57000", "METZ", GE),
            new Commune("67", "BAS RHIN", "482", "67000", "STRASBOURG", GE),
            new Commune("68", "HAUT RHIN", "066", "68000", "COLMAR", GE),
            new Commune("88", "VOSGES", "160", "88000", "EPINAL", GE),
            new Commune("69", "RHONE", "123", "69003", "LYON", Region.AUVERGNE_RHONE_ALPES),
            new Commune("38", "ISERE", "185", "38000", "GRENOBLE", Region.AUVERGNE_RHONE_ALPES),
            new Commune("63", "PUY DE DOME", "113", "63000", "CLERMONT FERRAND", Region.AUVERGNE_RHONE_ALPES),
            new Commune("73", "SAVOIE", "065", "73000", "CHAMBERY", Region.AUVERGNE_RHONE_ALPES),
            new Commune("42", "LOIRE", "218", "42000", "ST ETIENNE", Region.AUVERGNE_RHONE_ALPES),
            new Commune("29", "FINISTERE", "019", "29200", "BREST", Region.BRETAGNE),
            new Commune("56", "MORBIHAN", "260", "56000", "VANNES", Region.BRETAGNE),
            new Commune("22", "COTES D'ARMOR", "278", "22000", "ST BRIEUC", Region.BRETAGNE),
            new Commune("35", "ILLE ET VILAINE", "288", "35400", "ST MALO", Region.BRETAGNE),
            new Commune("45", "LOIRET", "234", "45000", "ORLEANS", Region.CENTRE_VAL_DE_LOIRE),
            new Commune("37", "INDRE ET LOIRE", "261", "37000", "TOURS", Region.CENTRE_VAL_DE_LOIRE),
            new Commune("18", "CHER", "033", "18000", "BOURGES", Region.CENTRE_VAL_DE_LOIRE),
            new Commune("28", "EURE ET LOIR", "085", "28000", "CHARTRES", Region.CENTRE_VAL_DE_LOIRE),
            new Commune("41", "LOIR ET CHER", "018", "41000", "BLOIS", Region.CENTRE_VAL_DE_LOIRE),
            new Commune("2B", "HAUTE CORSE", "033", "20200", "BASTIA", Region.CORSE),
            new Commune("2A", "CORSE DU SUD", "004", "20000", "AJACCIO", Region.CORSE),
            new Commune("59", "NORD", "350", "59000", "LILLE", Region.HAUTS_DE_FRANCE),
            new Commune("62", "PAS DE CALAIS", "041", "62000", "ARRAS", Region.HAUTS_DE_FRANCE),
            new Commune("80", "SOMME", "021", "80000", "AMIENS", Region.HAUTS_DE_FRANCE),
            new Commune("02", "AISNE", "408", "02000", "LAON", Region.HAUTS_DE_FRANCE),
            new Commune("60", "OISE", "057", "60000", "BEAUVAIS", Region.HAUTS_DE_FRANCE),
            new Commune("77", "SEINE ET MARNE", "288", "77000", "MELUN", Region.ILE_DE_FRANCE),
            new Commune("78", "YVELINES", "646", "78000", "VERSAILLES", Region.ILE_DE_FRANCE),
            new Commune("91", "ESSONNE", "228", "91000", "EVRY COURCOURONNES", Region.ILE_DE_FRANCE),
            new Commune("93", "SEINE SAINT DENIS", "008", "93000", "BOBIGNY", Region.ILE_DE_FRANCE),
            new Commune("94", "VAL DE MARNE", "028", "94000", "CRETEIL", Region.ILE_DE_FRANCE),
            new Commune("95", "VAL D'OISE", "127", "95000", "CERGY", Region.ILE_DE_FRANCE),
            new Commune("14", "CALVADOS", "118", "14000", "CAEN", Region.NORMANDIE),
            new Commune("76", "SEINE MARITIME", "540", "76000", "ROUEN", Region.NORMANDIE),
            new Commune("27", "EURE", "229", "27000", "EVREUX", Region.NORMANDIE),
            new Commune("50", "MANCHE", "502", "50000", "ST LO", Region.NORMANDIE),
            new Commune("61", "ORNE", "001", "61000", "ALENCON", Region.NORMANDIE),
            new Commune("33", "GIRONDE", "063", "33000", "BORDEAUX", Region.NOUVELLE_AQUITAINE),
            new Commune("86", "VIENNE", "194", "86000", "POITIERS", Region.NOUVELLE_AQUITAINE),
            new Commune("87", "HAUTE VIENNE", "085", "87000", "LIMOGES", Region.NOUVELLE_AQUITAINE),
            new Commune("17", "CHARENTE MARITIME", "300", "17000", "LA ROCHELLE", Region.NOUVELLE_AQUITAINE),
            new Commune("64", "PYRENEES ATLANTIQUES", "445", "64000", "PAU", Region.NOUVELLE_AQUITAINE),
            new Commune("40", "LANDES", "192", "40000", "MONT DE MARSAN", Region.NOUVELLE_AQUITAINE),
            new Commune("31", "HAUTE GARONNE", "555", "31000", "TOULOUSE", Region.OCCITANIE),
            new Commune("34", "HERAULT", "172", "34000", "MONTPELLIER", Region.OCCITANIE),
            new Commune("66", "PYRENEES ORIENTALES", "136", "66000", "PERPIGNAN", Region.OCCITANIE),
            new Commune("81", "TARN", "004", "81000", "ALBI", Region.OCCITANIE),
            new Commune("12", "AVEYRON", "202", "12000", "RODEZ", Region.OCCITANIE),
            new Commune("30", "GARD", "189", "30000", "NIMES", Region.OCCITANIE),
            new Commune("83", "VAR", "137", "83000", "TOULON", Region.PROVENCE_ALPES_COTE_D_AZUR),
            new Commune("06", "ALPES MARITIMES", "088", "06000", "NICE", Region.PROVENCE_ALPES_COTE_D_AZUR),
            new Commune("84", "VAUCLUSE", "007", "84000", "AVIGNON", Region.PROVENCE_ALPES_COTE_D_AZUR),
            new Commune("05", "HAUTES ALPES", "061", "05000", "GAP", Region.PROVENCE_ALPES_COTE_D_AZUR),
            new Commune("9A", "GUADELOUPE", "105", "97100", "BASSE TERRE", Region.GUADELOUPE),
            new Commune("9A", "GUADELOUPE", "101", "97139", "LES ABYMES", Region.GUADELOUPE),
            new Commune("9B", "MARTINIQUE", "209", "97200", "FORT DE FRANCE", Region.MARTINIQUE),
            new Commune("9B", "MARTINIQUE", "213", "97232", "LE LAMENTIN", Region.MARTINIQUE),
            new Commune("9C", "GUYANE", "302", "97300", "CAYENNE", Region.GUYANE),
            new Commune("9D", "LA REUNION", "411", "97400", "ST DENIS", Region.LA_REUNION),
            new Commune("9D", "LA REUNION", "416", "97410", "ST PIERRE", Region.LA_REUNION),
            new Commune("9F", "MAYOTTE", "611", "97600", "MAMOUDZOU", Region.MAYOTTE));

    static final Commune RENNES = new Commune("35", "ILLE ET VILAINE", "238", "35000", "RENNES", Region.BRETAGNE);
    static final Commune AJACCIO = new Commune("2A", "CORSE DU SUD", "004", "20000", "AJACCIO", Region.CORSE);

    static List<Commune> de(Region region) {
        return TOUTES.stream().filter(commune -> commune.region == region).toList();
    }

    /** The usual code of the département, with which people are consulted: {@code 971} where FINESS writes {@code 9A}. */
    String departementUsuel() {
        return OUTRE_MER.getOrDefault(departement, departement);
    }
}
