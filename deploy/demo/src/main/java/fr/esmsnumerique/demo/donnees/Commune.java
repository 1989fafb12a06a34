package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;
import java.util.List;

/**
 * A real town of the three demo regions, so that addresses, départements and regions agree; everything else of an establishment is invented.
 *
 * @param code three digits, INSEE code of the town without its département
 */
record Commune(
        String departement, String libelleDepartement, String code, String codePostal, String nom, Region region) {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final Region PDL = Region.PAYS_DE_LA_LOIRE;
    private static final Region GE = Region.GRAND_EST;

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
            new Commune("88", "VOSGES", "160", "88000", "EPINAL", GE));

    static final Commune RENNES = new Commune("35", "ILLE ET VILAINE", "238", "35000", "RENNES", Region.BRETAGNE);
    static final Commune AJACCIO = new Commune("2A", "CORSE DU SUD", "004", "20000", "AJACCIO", Region.CORSE);

    static List<Commune> de(Region region) {
        return TOUTES.stream().filter(commune -> commune.region == region).toList();
    }
}
