package fr.esmsnumerique.support.fichiers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them, and as some would. */
public final class FichiersDEssai {

    private static final String TYPES_XLSX =
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    private FichiersDEssai() {}

    public static byte[] pdf() {
        return pdf(_ -> {});
    }

    static byte[] pdf(Consumer<PDDocument> retouche) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            retouche.accept(pdf);
            pdf.save(sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] pdfChiffre(String motDePasse) {
        return pdf(pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("proprietaire", motDePasse, new AccessPermission()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    static byte[] image(String format) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] xlsx() {
        return zip(Map.of(
                "[Content_Types].xml", texte(TYPES_XLSX),
                "xl/workbook.xml", texte("<workbook/>"),
                "xl/worksheets/sheet1.xml", texte("<worksheet/>")));
    }

    public static byte[] xlsxAvec(String entree, byte[] contenu) {
        return zip(Map.of(
                "[Content_Types].xml", texte(TYPES_XLSX), "xl/workbook.xml", texte("<workbook/>"), entree, contenu));
    }

    public static byte[] zip(Map<String, byte[]> entrees) {
        try (ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
                for (Map.Entry<String, byte[]> entree : entrees.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entree.getKey()));
                    zip.write(entree.getValue());
                    zip.closeEntry();
                }
            }
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] texte(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] suivi(byte[] debut, byte[] suite) {
        byte[] tout = new byte[debut.length + suite.length];
        System.arraycopy(debut, 0, tout, 0, debut.length);
        System.arraycopy(suite, 0, tout, debut.length, suite.length);
        return tout;
    }
}
