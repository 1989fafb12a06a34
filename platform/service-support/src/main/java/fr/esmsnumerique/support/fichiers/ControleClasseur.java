package fr.esmsnumerique.support.fichiers;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * An XLSX is a zip of XML. It is inflated entry by entry, counted as it comes and thrown away: what its directory announces is not believed. Its XML is not parsed, so that no
 * entity of it is ever read.
 */
final class ControleClasseur {

    static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Path TEMPORAIRES = Path.of(System.getProperty("java.io.tmpdir"));

    private static final byte[] FIN_ZIP = {'P', 'K', 5, 6};
    private static final int ENTREES = 2_000;
    private static final long GONFLE = 200L << 20;
    /** Real sheets stay well under it; a bomb is in the thousands. */
    private static final long RAPPORT = 150;

    private static final int CONTENU_LU = 1 << 20;
    private static final String TYPES = "[Content_Types].xml";
    private static final Set<String> EXTENSIONS =
            Set.of("xml", "rels", "vml", "png", "jpg", "jpeg", "gif", "emf", "wmf", "bmp");

    private final Set<String> noms = new HashSet<>();
    private final byte[] tampon = new byte[64 << 10];
    private final long taille;
    private final long gonfle;
    private final byte[] interdits;
    private String types = "";
    private long total;

    private ControleClasseur(long taille, long gonfle, byte[] interdits) {
        this.taille = taille;
        this.gonfle = gonfle;
        this.interdits = interdits;
    }

    static Optional<RefusFichier> refus(byte[] octets, byte[] interdits) {
        return refus(octets, interdits, TEMPORAIRES);
    }

    /** @param temporaires where a copy is written while its directory is read */
    static Optional<RefusFichier> refus(byte[] octets, byte[] interdits, Path temporaires) {
        int fin = Octets.position(octets, FIN_ZIP, octets.length - 66_000);
        if (fin < 0 || fin + 22 > octets.length) {
            return Optional.of(RefusFichier.TRONQUE);
        }
        if (fin + 22 + longueurDuCommentaire(octets, fin) != octets.length) {
            return Optional.of(RefusFichier.DEGUISE);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(octets), StandardCharsets.UTF_8)) {
            Optional<RefusFichier> refus = new ControleClasseur(octets.length, GONFLE, interdits).parcourir(zip);
            return refus.isPresent() ? refus : refusDuSommaire(octets, interdits, temporaires);
        } catch (IOException | IllegalArgumentException illisible) {
            return Optional.of(RefusFichier.TRONQUE);
        }
    }

    /** Spreadsheets open what the directory names, which may be more than what is read one entry after the other. */
    private static Optional<RefusFichier> refusDuSommaire(byte[] octets, byte[] interdits, Path temporaires) {
        try {
            Path fichier = Files.createTempFile(temporaires, "classeur", ".xlsx");
            try {
                Files.write(fichier, octets);
                return refus(fichier, interdits, GONFLE);
            } finally {
                Files.delete(fichier);
            }
        } catch (IOException copie) {
            // Our disk, not the file of the person, who would be told to send another.
            throw new UncheckedIOException(copie);
        }
    }

    /** By its directory, as the reader of tables opens it; some writers stream entries that cannot be read one after the other. */
    static Optional<RefusFichier> refus(Path fichier, byte[] interdits, long gonfle) throws IOException {
        ControleClasseur controle = new ControleClasseur(Files.size(fichier), gonfle, interdits);
        try (ZipFile zip = new ZipFile(fichier.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entree : Collections.list(zip.entries())) {
                try (InputStream contenu = zip.getInputStream(entree)) {
                    Optional<RefusFichier> refus = controle.lire(entree, contenu);
                    if (refus.isPresent()) {
                        return refus;
                    }
                }
            }
            return controle.conclure();
        } catch (ZipException | EOFException | IllegalArgumentException illisible) {
            return Optional.of(RefusFichier.TRONQUE);
        }
    }

    private static int longueurDuCommentaire(byte[] octets, int fin) {
        return (octets[fin + 20] & 0xFF) | (octets[fin + 21] & 0xFF) << 8;
    }

    private Optional<RefusFichier> parcourir(ZipInputStream zip) throws IOException {
        for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
            Optional<RefusFichier> refus = lire(entree, zip);
            if (refus.isPresent()) {
                return refus;
            }
        }
        return conclure();
    }

    private Optional<RefusFichier> lire(ZipEntry entree, InputStream contenu) throws IOException {
        String nom = entree.getName();
        if (!noms.add(nom) || noms.size() > ENTREES) {
            return Optional.of(RefusFichier.COMPRESSION);
        }
        if (!entree.isDirectory() && !estOrdinaire(nom)) {
            return Optional.of(RefusFichier.MACROS);
        }
        ByteArrayOutputStream debut = new ByteArrayOutputStream();
        for (int n = contenu.read(tampon); n >= 0; n = contenu.read(tampon)) {
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
        return Optional.empty();
    }

    private Optional<RefusFichier> conclure() {
        if (!noms.contains("xl/workbook.xml") || types.isEmpty()) {
            return Optional.of(RefusFichier.TYPE);
        }
        return types.toLowerCase(Locale.ROOT).contains("macroenabled")
                ? Optional.of(RefusFichier.MACROS)
                : Optional.empty();
    }

    /** A macro, an embedded object, a link or a query to elsewhere, a path that leaves the archive is not part of a plain sheet. */
    private static boolean estOrdinaire(String nom) {
        String bas = nom.toLowerCase(Locale.ROOT);
        if (bas.contains("..")
                || bas.startsWith("/")
                || bas.contains("\\")
                || bas.contains("externallinks/")
                || bas.contains("embeddings/")
                || bas.contains("activex/")
                || bas.contains("querytables/")
                || bas.contains("customui/")
                || bas.endsWith("connections.xml")
                || bas.contains("vbaproject")) {
            return false;
        }
        return bas.startsWith("xl/printersettings/") || EXTENSIONS.contains(bas.substring(bas.lastIndexOf('.') + 1));
    }
}
