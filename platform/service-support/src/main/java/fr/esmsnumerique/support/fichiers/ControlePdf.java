package fr.esmsnumerique.support.fichiers;

import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** A PDF that opens without a password, has pages, and does nothing by itself. */
final class ControlePdf {

    /** Nobody's: a file whose password is empty is refused before a byte of it is deciphered, and so inflated. */
    private static final String SANS_DECHIFFRER = "\u0000";

    private static final Set<COSName> ACTIFS = Set.of(
            COSName.JS,
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("Launch"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EmbeddedFile"),
            COSName.getPDFName("RichMedia"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("SubmitForm"),
            COSName.getPDFName("ImportData"),
            COSName.getPDFName("GoToE"),
            // Another document may be a path of the network, to which the reader's computer presents its user.
            COSName.getPDFName("GoToR"),
            COSName.getPDFName("FileAttachment"),
            COSName.getPDFName("Rendition"),
            COSName.getPDFName("Movie"),
            COSName.getPDFName("Sound"));

    private ControlePdf() {}

    static Optional<RefusFichier> refus(byte[] octets) {
        String fin = Octets.fin(octets, 2_048);
        int terme = fin.lastIndexOf("%%EOF");
        if (terme < 0 || !fin.contains("startxref")) {
            return Optional.of(RefusFichier.TRONQUE);
        }
        if (!fin.substring(terme + 5).isBlank()) {
            return Optional.of(RefusFichier.DEGUISE);
        }
        if (GonflementPdf.depasse(octets)) {
            return Optional.of(RefusFichier.COMPRESSION);
        }
        try (PDDocument pdf = Loader.loadPDF(octets, SANS_DECHIFFRER)) {
            if (pdf.isEncrypted()) {
                return Optional.of(RefusFichier.CHIFFRE);
            }
            if (pdf.getNumberOfPages() < 1) {
                return Optional.of(RefusFichier.TRONQUE);
            }
            return agit(pdf) ? Optional.of(RefusFichier.ACTIF) : Optional.empty();
        } catch (InvalidPasswordException protege) {
            return Optional.of(RefusFichier.CHIFFRE);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException illisible) {
            // The parser says in all these ways that the file is not what it should be.
            return Optional.of(RefusFichier.TRONQUE);
        }
    }

    /** Every object of the file, used by a page or not. */
    private static boolean agit(PDDocument pdf) throws IOException {
        Set<COSBase> vus = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> aVoir = new ArrayDeque<>();
        ajouter(aVoir, pdf.getDocument().getTrailer());
        for (COSObjectKey cle : pdf.getDocument().getXrefTable().keySet()) {
            ajouter(aVoir, pdf.getDocument().getObjectFromPool(cle));
        }
        while (!aVoir.isEmpty()) {
            COSBase objet = aVoir.pop();
            if (!vus.add(objet)) {
                continue;
            }
            if (objet instanceof COSName nom && ACTIFS.contains(nom)) {
                return true;
            }
            voisins(objet, aVoir);
            if (objet instanceof COSDictionary dictionnaire
                    && (joint(dictionnaire) || dictionnaire.keySet().stream().anyMatch(ACTIFS::contains))) {
                return true;
            }
        }
        return false;
    }

    /** A file inside the file, which need not say its type: what names it does. */
    private static boolean joint(COSDictionary specification) {
        return specification.getDictionaryObject(COSName.EF) instanceof COSDictionary contenus
                && (contenus.containsKey(COSName.F) || contenus.containsKey(COSName.UF));
    }

    private static void voisins(COSBase objet, Deque<COSBase> aVoir) {
        switch (objet) {
            case COSObject reference -> ajouter(aVoir, reference.getObject());
            case COSDictionary dictionnaire -> dictionnaire.getValues().forEach(v -> ajouter(aVoir, v));
            case COSArray tableau -> tableau.forEach(v -> ajouter(aVoir, v));
            default -> {}
        }
    }

    private static void ajouter(Deque<COSBase> aVoir, @Nullable COSBase objet) {
        if (objet != null) {
            aVoir.push(objet);
        }
    }
}
