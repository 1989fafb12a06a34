package fr.esmsnumerique.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Draws how to check the document: a QR code made of rectangles (sharp at any size, no image) beside the address and the code it stands for. */
final class TraceVerification {

    private static final float COTE = 66;
    private static final float ECART = 14;
    private static final float AVANT = 6;
    private static final float SOUS_LE_CODE = 12;

    /** What it takes on a page. */
    static final float PLACE = AVANT + COTE + SOUS_LE_CODE;

    private final Feuilles feuilles;
    private final Balisage balisage;

    TraceVerification(Feuilles feuilles) {
        this.feuilles = feuilles;
        this.balisage = feuilles.balisage();
    }

    void tracer(Preuve preuve) throws IOException {
        feuilles.descendre(AVANT);
        feuilles.reserver(COTE + SOUS_LE_CODE);
        float haut = feuilles.y();
        code(preuve, haut);
        float x = Feuilles.MARGE + COTE + ECART;
        float largeur = Feuilles.LARGEUR - COTE - ECART;
        feuilles.descendre(6);
        feuilles.paragraphe(
                balisage.element(balisage.document(), "P"),
                "Vérifier ce document : la plateforme affiche, pour le code " + preuve.code()
                        + ", la nature, le numéro, la date, le montant et l'empreinte du document authentique.",
                Style.NOTE,
                x,
                largeur);
        lien(preuve, x, largeur);
        feuilles.placer(haut - COTE - 8);
    }

    private void code(Preuve preuve, float haut) {
        ByteMatrix modules = modules(preuve.adresse());
        float pas = COTE / modules.getWidth();
        float bas = haut - COTE;
        Page page = feuilles.page();
        balisage.marquer(
                page,
                Figures.element(
                        balisage,
                        "Code QR qui ouvre la page de vérification du document de code " + preuve.code(),
                        Feuilles.MARGE,
                        bas,
                        COTE,
                        COTE));
        page.encre(Encre.NOIR);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int debut = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > debut) {
                    page.ajouterRectangle(Feuilles.MARGE + debut * pas, haut - (y + 1) * pas, (x - debut) * pas, pas);
                }
            }
        }
        page.remplir();
        page.fin();
    }

    private static ByteMatrix modules(String adresse) {
        try {
            return Encoder.encode(adresse, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tropLong) {
            throw new IllegalArgumentException("Adresse trop longue pour un code QR : " + adresse, tropLong);
        }
    }

    private void lien(Preuve preuve, float x, float largeur) throws IOException {
        float haut = feuilles.y();
        COSDictionary element = balisage.element(balisage.element(balisage.document(), "P"), "Link");
        feuilles.paragraphe(element, preuve.adresse(), Style.NOTE, x, largeur);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(x, feuilles.y() + 2, largeur, haut - feuilles.y()));
        PDActionURI action = new PDActionURI();
        action.setURI(preuve.adresse());
        annotation.setAction(action);
        annotation.setPrinted(true);
        annotation.setContents("Page de vérification du document");
        PDBorderStyleDictionary sansBord = new PDBorderStyleDictionary();
        sansBord.setWidth(0);
        annotation.setBorderStyle(sansBord);
        Page page = feuilles.page();
        page.feuille().setAnnotations(List.of(annotation));
        page.feuille().getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        balisage.annoter(page, element, annotation.getCOSObject());
        element.setItem(COSName.ALT, new COSString("Page de vérification du document"));
    }
}
