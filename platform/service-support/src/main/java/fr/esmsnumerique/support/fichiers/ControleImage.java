package fr.esmsnumerique.support.fichiers;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Images are measured, never decoded: a few kilobytes can announce gigabytes of pixels. */
final class ControleImage {

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final byte[] FIN_PNG = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] FIN_JPEG = {(byte) 0xFF, (byte) 0xD9};
    private static final long PIXELS = 100_000_000;

    private ControleImage() {}

    static Optional<RefusFichier> refusPng(byte[] octets) {
        return refus(octets, "png", FIN_PNG);
    }

    static Optional<RefusFichier> refusJpeg(byte[] octets) {
        return refus(octets, "jpeg", FIN_JPEG);
    }

    private static Optional<RefusFichier> refus(byte[] octets, String format, byte[] fin) {
        int derniere = derniere(octets, fin);
        if (derniere < 0) {
            return Optional.of(RefusFichier.TRONQUE);
        }
        if (derniere + fin.length != octets.length) {
            return Optional.of(RefusFichier.DEGUISE);
        }
        long pixels = pixels(octets, format);
        if (pixels <= 0) {
            return Optional.of(RefusFichier.TRONQUE);
        }
        return pixels > PIXELS ? Optional.of(RefusFichier.COMPRESSION) : Optional.empty();
    }

    private static int derniere(byte[] octets, byte[] fin) {
        int trouvee = -1;
        for (int i = Octets.position(octets, fin, 0); i >= 0; i = Octets.position(octets, fin, i + 1)) {
            trouvee = i;
        }
        return trouvee;
    }

    /** Width times height as the header says; 0 when it cannot be read. */
    private static long pixels(byte[] octets, String format) {
        Iterator<ImageReader> lecteurs = ImageIO.getImageReadersByFormatName(format);
        ImageReader lecteur = lecteurs.next();
        try (ImageInputStream flux = ImageIO.createImageInputStream(new ByteArrayInputStream(octets))) {
            lecteur.setInput(flux, true, true);
            return (long) lecteur.getWidth(0) * lecteur.getHeight(0);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IndexOutOfBoundsException illisible) {
            return 0;
        } finally {
            lecteur.dispose();
        }
    }
}
