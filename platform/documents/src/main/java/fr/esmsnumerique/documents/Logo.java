package fr.esmsnumerique.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image at the head of letters, recognised by its content and decoded once: a committee's letters embed the same bytes three thousand times.
 */
public final class Logo {

    public static final int OCTETS_MAX = 500_000;
    public static final int COTE_MAX = 2_000;

    /** Pixels kept: 300 to the inch at the largest size that a letter gives it. */
    private static final int HAUTEUR_UTILE = 220;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final int largeur;
    private final int hauteur;
    private final byte[] pixels;
    private final String description;

    private Logo(BufferedImage image, String description) throws IOException {
        this.largeur = image.getWidth();
        this.hauteur = image.getHeight();
        this.pixels = compresser(image);
        this.description = description;
    }

    /** What reading a file gave. */
    public sealed interface Lecture {
        record Lu(Logo logo) implements Lecture {}

        /** @param motif in French, what to do about it */
        record Refuse(String motif) implements Lecture {}
    }

    /** @param description read aloud in place of the image */
    public static Lecture lire(byte[] fichier, String description) {
        if (fichier.length > OCTETS_MAX) {
            return new Lecture.Refuse("Le logo dépasse 500 Ko : réduisez l'image.");
        }
        try (ImageInputStream flux = ImageIO.createImageInputStream(new ByteArrayInputStream(fichier))) {
            Iterator<ImageReader> lecteurs = ImageIO.getImageReaders(flux);
            if (!lecteurs.hasNext()) {
                return new Lecture.Refuse("Le fichier n'est ni un PNG ni un JPEG.");
            }
            ImageReader lecteur = lecteurs.next();
            try {
                lecteur.setInput(flux, true, true);
                return lire(lecteur, description);
            } finally {
                lecteur.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException abime) {
            return new Lecture.Refuse("L'image est abîmée ou d'une variante non prise en charge.");
        }
    }

    private static Lecture lire(ImageReader lecteur, String description) throws IOException {
        if (!FORMATS.contains(lecteur.getFormatName().toLowerCase(Locale.ROOT))) {
            return new Lecture.Refuse("Le fichier n'est ni un PNG ni un JPEG.");
        }
        // Before decoding: a few bytes may announce an image of gigabytes.
        if (lecteur.getWidth(0) > COTE_MAX || lecteur.getHeight(0) > COTE_MAX) {
            return new Lecture.Refuse("Le logo dépasse 2 000 points de côté : réduisez l'image.");
        }
        return new Lecture.Lu(new Logo(surFondBlanc(lecteur.read(0)), description));
    }

    /** PDF/A pages have no transparency of ours: what is transparent shows the paper. */
    private static BufferedImage surFondBlanc(BufferedImage image) {
        double echelle = Math.min(1d, (double) HAUTEUR_UTILE / image.getHeight());
        int largeur = Math.max(1, (int) Math.round(image.getWidth() * echelle));
        int hauteur = Math.max(1, (int) Math.round(image.getHeight() * echelle));
        BufferedImage rvb = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = rvb.createGraphics();
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        dessin.setColor(Color.WHITE);
        dessin.fillRect(0, 0, largeur, hauteur);
        dessin.drawImage(image, 0, 0, largeur, hauteur, null);
        dessin.dispose();
        return rvb;
    }

    private static byte[] compresser(BufferedImage image) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (OutputStream compression = new DeflaterOutputStream(sortie)) {
            for (int rvb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
                compression.write(rvb >> 16);
                compression.write(rvb >> 8);
                compression.write(rvb);
            }
        }
        return sortie.toByteArray();
    }

    public int largeur() {
        return largeur;
    }

    public int hauteur() {
        return hauteur;
    }

    String description() {
        return description;
    }

    PDImageXObject incorporer(PDDocument document) {
        PDStream flux = new PDStream(document);
        COSStream cos = flux.getCOSObject();
        try (OutputStream sortie = cos.createRawOutputStream()) {
            sortie.write(pixels);
            cos.setItem(COSName.TYPE, COSName.XOBJECT);
            cos.setItem(COSName.SUBTYPE, COSName.IMAGE);
            cos.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            cos.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            cos.setInt(COSName.WIDTH, largeur);
            cos.setInt(COSName.HEIGHT, hauteur);
            cos.setInt(COSName.BITS_PER_COMPONENT, 8);
            sortie.flush();
            return new PDImageXObject(flux, null);
        } catch (IOException enMemoire) {
            throw new UncheckedIOException(enMemoire);
        }
    }
}
