package fr.esmsnumerique.support.tableaux;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** First bytes that tell what a file is, whatever its name. An archive is refused here, before anything could inflate it. */
final class Signature {

    static final int LONGUEUR = 8;
    static final int BOM_UTF8 = 3;
    static final String CONSEIL = "Enregistrez le tableau au format CSV, puis envoyez ce fichier CSV.";

    private static final Map<String, String> REFUSEES = refusees();

    private Signature() {}

    private static Map<String, String> refusees() {
        Map<String, String> connues = new LinkedHashMap<>();
        connues.put("504b0304", "une archive ZIP ou un classeur XLSX");
        connues.put("504b0506", "une archive ZIP");
        connues.put("d0cf11e0", "un classeur XLS");
        connues.put("1f8b", "une archive GZIP");
        connues.put("425a68", "une archive BZIP2");
        connues.put("377abcaf", "une archive 7z");
        connues.put("25504446", "un PDF");
        connues.put("fffe", "un texte UTF-16");
        connues.put("feff", "un texte UTF-16");
        return connues;
    }

    static void refuser(byte[] debut) {
        String hexa = HexFormat.of().formatHex(debut);
        REFUSEES.forEach((signature, nature) -> {
            if (hexa.startsWith(signature)) {
                boolean texte = nature.contains("UTF-16");
                throw new FichierRefuse(
                        texte ? "import.encodage" : "import.fichier_non_reconnu",
                        "Le fichier est " + nature + ". "
                                + (texte ? "Enregistrez-le en « CSV UTF-8 », puis envoyez-le à nouveau." : CONSEIL));
            }
        });
    }

    static boolean estBomUtf8(byte[] debut, int longueur) {
        return longueur >= BOM_UTF8
                && Arrays.equals(debut, 0, BOM_UTF8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, BOM_UTF8);
    }
}
