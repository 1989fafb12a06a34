package fr.esmsnumerique.financement.subvention.web;

/** {@code <dossierId>-AVENANT-<numero>}, whose form the contract has already checked. */
public record IdAvenant(String dossierId, int numero) {

    private static final String SEPARATEUR = "-AVENANT-";

    public static IdAvenant lire(String id) {
        int fin = id.lastIndexOf(SEPARATEUR);
        return new IdAvenant(id.substring(0, fin), Integer.parseInt(id.substring(fin + SEPARATEUR.length())));
    }
}
