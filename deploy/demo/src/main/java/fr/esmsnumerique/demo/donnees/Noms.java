package fr.esmsnumerique.demo.donnees;

import java.util.List;

/** Invented names, taken in turn: no randomness, no real establishment. */
final class Noms {

    private static final List<String> LIEUX = List.of(
            "LES ERABLES ROUX",
            "LA CLAIRIERE DU MOULIN",
            "LE CLOS DES ALOUETTES",
            "LES HAUTES FOUGERES",
            "LA MAISON AUX VOLETS VERTS",
            "LE PRE DE LA SOURCE",
            "LES QUATRE VENTS",
            "LE BOIS AUX CHOUETTES",
            "LA COUR DES TILLEULS",
            "LE JARDIN D'AVRIL",
            "LES TROIS PASSERELLES",
            "L'OREE DU CANAL",
            "LA GRANGE AUX HIRONDELLES",
            "LE VERGER DE MARGUERITE",
            "LES PIERRES BLANCHES",
            "LE PONT DES LAVANDIERES",
            "LA BUTTE AUX GENETS",
            "LES AUBEPINES",
            "LE CHEMIN CREUX",
            "LA ROSERAIE DU PORT");

    private static final List<String> VOIES = List.of(
            "DES PETITS PRES",
            "DU VIEUX LAVOIR",
            "DES ALOUETTES",
            "DE LA GRANDE OURSE",
            "DES TROIS PUITS",
            "DU CHANT DU COQ",
            "DES HORTENSIAS");

    private static final List<String> QUALIFICATIFS =
            List.of("NORD", "SUD", "EST", "OUEST", "CENTRE", "RIVE DROITE", "RIVE GAUCHE");

    private int lieux;
    private int voies;

    /** A place name; the rank of the turn is added so that two establishments never share one. */
    String lieu() {
        int tour = lieux / LIEUX.size();
        String lieu = LIEUX.get(lieux++ % LIEUX.size());
        return tour == 0
                ? lieu
                : lieu + " " + QUALIFICATIFS.get((tour - 1) % QUALIFICATIFS.size()) + (tour > 7 ? " " + tour / 7 : "");
    }

    String voie() {
        return VOIES.get(voies++ % VOIES.size());
    }
}
