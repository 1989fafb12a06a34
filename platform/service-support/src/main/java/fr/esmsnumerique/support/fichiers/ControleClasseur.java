package fr.esmsnumerique.support.fichiers;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An XLSX is a zip of XML. It is inflated entry by entry, counted as it comes and thrown away: what its directory announces is not believed. Its XML is not parsed, so that no
 * entity of it is ever read.
 */
final class ControleClasseur {

    static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] FIN_ZIP = {'P', 'K', 5, 6};
    private static final int ENTREES = 2_000;
    private static final long GONFLE = 200L << 20;
    /** Real sheets stay well under it; a bomb is in the thousands. */
    private static final long RAPPORT = 150;

    private static final int CONTENU_LU = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final Set<String> EXTENSIONS =
            Set.of("xml", "rels", "vml", "png", "jpg", "jpeg", "gif", "emf", "wmf", "bmp");

    private ControleClasseur() {}

    static Optional<RefusFichier> refus(byte[] octets, byte[] interdits) {
        return refus(octets, interdits, GONFLE);
    }

    static Optional<RefusFichier> refus(byte[] octets, byte[] interdits, long gonfle) {
        int fin = Octets.position(octets, FIN_ZIP, octets.length - 66_000);
        if (fin < 0 || fin + 22 > octets.length) {
            return Optional.of(RefusFichier.TRONQUE);
        }
        if (fin + 22 + longueurDuCommentaire(octets, fin) != octets.length) {
            return Optional.of(RefusFichier.DEGUISE);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets), StandardCharsets.UTF_8)) {
            return parcourir(zip, octets.length, interdits, gonfle);
        } catch (IOException | IllegalArgumentException illisible) {
            return Optional.of(RefusFichier.TRONQUE);
        }
    }

    private static int longueurDuCommentaire(byte[] octets, int fin) {
        return (octets[fin + 20] & 0xFF) | (octets[fin + 21] & 0xFF) << 8;
    }

    private static Optional<RefusFichier> parcourir(ZipInputStream zip, int taille, byte[] interdits, long gonfle)
            throws IOException {
        Set<String> noms = new HashSet<>();
        String types = "";
        long total = 0;
        byte[] tampon = new byte[64 << 10];
        for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
            String nom = entree.getName();
            if (!noms.add(nom) || noms.size() > ENTREES) {
                return Optional.of(RefusFichier.COMPRESSION);
            }
            if (!entree.isDirectory() && !estOrdinaire(nom)) {
                return Optional.of(RefusFichier.MACROS);
            }
            ByteArrayOutputStream debut = new ByteArrayOutputStream();
            for (int n = zip.read(tampon); n >= 0; n = zip.read(tampon)) {
                total += n;
                if (total > gonfle || total > (1 << 20) && total / RAPPORT > taille) {
                    return Optional.of(RefusFichier.COMPRESSION);
                }
                debut.write(tampon, 0, Math.min(n, Math.max(0, CONTENU_LU - debut.size())));
            }
            if (Octets.contient(debut.toByteArray(), interdits)) {
                return Optional.of(RefusFichier.VIRUS);
            }
            types = nom.equals(TYPES) ? debut.toString(StandardCharsets.UTF_8) : types;
        }
        return conclure(noms, types);
    }

    private static Optional<RefusFichier> conclure(Set<String> noms, String types) {
        if (!noms.contains("xl/workbook.xml") || types.isEmpty()) {
            return Optional.of(RefusFichier.TYPE);
        }
        return types.toLowerCase(Locale.ROOT).contains("macroenabled")
                ? Optional.of(RefusFichier.MACROS)
                : Optional.empty();
    }

    /** A macro, an embedded object, a link to elsewhere or a path that leaves the archive is not part of a plain sheet. */
    private static boolean estOrdinaire(String nom) {
        String bas = nom.toLowerCase(Locale.ROOT);
        if (bas.contains("..")
                || bas.startsWith("/")
                || bas.contains("\\")
                || bas.contains("externallinks/")
                || bas.contains("embeddings/")
                || bas.contains("activex/")
                || bas.contains("vbaproject")) {
            return false;
        }
        return bas.startsWith("xl/printersettings/") || EXTENSIONS.contains(bas.substring(bas.lastIndexOf('.') + 1));
    }
}
