package fr.esmsnumerique.support.fichiers;

import static fr.esmsnumerique.support.fichiers.FichiersDEssai.image;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.pdf;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.pdfChiffre;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.suivi;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.texte;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.xlsx;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.xlsxAvec;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.zip;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.fichiers.ControleFichier.Resultat;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

class ControleParContenuTest {

    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE" + "!$H+H*";

    private final ControleParContenu controle = new ControleParContenu();

    @Test
    void reconnait_les_quatre_types_a_leur_contenu() {
        assertThat(type(pdf())).isEqualTo(TypeFichier.PDF);
        assertThat(type(image("png"))).isEqualTo(TypeFichier.PNG);
        assertThat(type(image("jpeg"))).isEqualTo(TypeFichier.JPEG);
        assertThat(type(xlsx())).isEqualTo(TypeFichier.XLSX);
    }

    @Test
    void refuse_ce_qui_n_est_aucun_des_quatre() {
        assertThat(refus(new byte[0])).isEqualTo(RefusFichier.VIDE);
        assertThat(refus(texte("<html><script>alert(1)</script></html>"))).isEqualTo(RefusFichier.TYPE);
        assertThat(refus(texte("MZ un programme"))).isEqualTo(RefusFichier.TYPE);
        assertThat(refus(suivi(texte("GIF89a"), pdf()))).isEqualTo(RefusFichier.TYPE);
        assertThat(refus(zip(Map.of("word/document.xml", texte("<d/>"), "[Content_Types].xml", texte("<Types/>")))))
                .isEqualTo(RefusFichier.TYPE);
        assertThat(refus(texte(EICAR))).isEqualTo(RefusFichier.VIRUS);
        assertThat(refus(xlsxAvec("xl/sharedStrings.xml", texte(EICAR)))).isEqualTo(RefusFichier.VIRUS);
    }

    @Test
    void la_taille_se_juge_a_l_octet() {
        byte[] juste = Arrays.copyOf(image("png"), ControleParContenu.MAXIMUM);
        assertThat(refus(juste)).isEqualTo(RefusFichier.DEGUISE);
        assertThat(refus(Arrays.copyOf(juste, ControleParContenu.MAXIMUM + 1))).isEqualTo(RefusFichier.TROP_GRAND);
    }

    @Test
    void un_fichier_tronque_ou_suivi_d_autre_chose_est_refuse() {
        for (byte[] fichier : new byte[][] {pdf(), image("png"), image("jpeg"), xlsx()}) {
            assertThat(refus(Arrays.copyOf(fichier, fichier.length - 30))).isEqualTo(RefusFichier.TRONQUE);
            assertThat(refus(suivi(fichier, texte("PK autre chose")))).isEqualTo(RefusFichier.DEGUISE);
        }
        assertThat(refus(texte("%PDF-1.7\nstartxref\n0\n%%EOF"))).isEqualTo(RefusFichier.TRONQUE);
    }

    @Test
    void un_pdf_chiffre_est_refuse_meme_lisible_sans_mot_de_passe() {
        assertThat(refus(pdfChiffre("secret"))).isEqualTo(RefusFichier.CHIFFRE);
        assertThat(refus(pdfChiffre(""))).isEqualTo(RefusFichier.CHIFFRE);
    }

    @Test
    void un_pdf_qui_agit_de_lui_meme_est_refuse_meme_dans_un_flux_compresse() {
        assertThat(refus(pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo(RefusFichier.ACTIF);
        assertThat(refus(pdf(d -> d.getDocumentCatalog().setOpenAction(new PDActionLaunch()))))
                .isEqualTo(RefusFichier.ACTIF);
        COSDictionary cache = new COSDictionary();
        cache.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        assertThat(refus(pdf(d -> d.getPage(0).getCOSObject().setItem(COSName.getPDFName("Cache"), cache))))
                .isEqualTo(RefusFichier.ACTIF);
        COSDictionary joint = new COSDictionary();
        assertThat(refus(pdf(d -> d.getDocumentCatalog().getCOSObject().setItem("EmbeddedFiles", joint))))
                .isEqualTo(RefusFichier.ACTIF);
    }

    @Test
    void une_bombe_est_arretee_avant_d_etre_ouverte() throws Exception {
        assertThat(refus(xlsxAvec("xl/worksheets/sheet1.xml", new byte[60 << 20])))
                .isEqualTo(RefusFichier.COMPRESSION);
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(flux)) {
            deflate.write(new byte[101 << 20]);
        }
        for (String dictionnaire : new String[] {
            "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
            "/Type /Obj#53tm /N 1 /F#69rst 4 /Filter [ /FlateDecode ]",
            "/N 1 /First 4 /Filter /FlateDecode",
            "/Type /XRef /W [1 2 1] /Filter /FlateDecode",
            "/Type /ObjStm /N 1 /First 4 /Marge (" + " ".repeat(20_000) + ") /Filter /FlateDecode"
        }) {
            assertThat(refus(pdfDUnFlux(dictionnaire, flux.toByteArray())))
                    .as(dictionnaire.strip())
                    .isEqualTo(RefusFichier.COMPRESSION);
        }
        byte[] immense = image("png").clone();
        // Width and height of the header: 65 535 × 65 535.
        for (int i : new int[] {18, 19, 22, 23}) {
            immense[i] = (byte) 0xFF;
        }
        assertThat(refus(immense)).isIn(RefusFichier.COMPRESSION, RefusFichier.TRONQUE);
    }

    /** Deflated twice, thirty gigabytes are twenty kilobytes: what the first filter gives is no measure of what is read. */
    @Test
    void un_flux_d_objets_a_plusieurs_filtres_est_refuse_sans_etre_gonfle() {
        for (String filtres : new String[] {
            "[/FlateDecode /FlateDecode]",
            "[ /ASCIIHexDecode /FlateDecode ]",
            "/LZWDecode",
            "[/FlateDecode/FlateDecode]",
            "9 0 R"
        }) {
            assertThat(refus(pdfDUnFlux("/Type /ObjStm /N 1 /First 4 /Filter " + filtres, texte("court"))))
                    .as(filtres)
                    .isEqualTo(RefusFichier.COMPRESSION);
        }
    }

    @Test
    void un_pdf_dont_les_objets_sont_en_flux_est_admis() {
        byte[] pdf = pdf();
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/ObjStm");
        assertThat(type(pdf)).isEqualTo(TypeFichier.PDF);
    }

    private static byte[] pdfDUnFlux(String dictionnaire, byte[] flux) {
        return suivi(
                suivi(texte("%PDF-1.7\n1 0 obj\n<<" + dictionnaire + " /Length " + flux.length + ">>\nstream\n"), flux),
                texte("\nendstream\nendobj\nstartxref\n0\n%%EOF"));
    }

    @Test
    void un_classeur_a_macros_objets_liens_ou_chemins_est_refuse() {
        for (String entree : new String[] {
            "xl/vbaProject.bin",
            "xl/embeddings/oleObject1.bin",
            "xl/externalLinks/externalLink1.xml",
            "../../etc/passwd.xml",
            "xl/outil.exe"
        }) {
            assertThat(refus(xlsxAvec(entree, texte("x")))).as(entree).isEqualTo(RefusFichier.MACROS);
        }
        assertThat(refus(zip(Map.of(
                        "[Content_Types].xml",
                        texte("<Types ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>"),
                        "xl/workbook.xml",
                        texte("<workbook/>")))))
                .isEqualTo(RefusFichier.MACROS);
    }

    private TypeFichier type(byte[] octets) {
        assertThat(controle.controler(octets)).isInstanceOf(Resultat.Accepte.class);
        return ((Resultat.Accepte) controle.controler(octets)).type();
    }

    private RefusFichier refus(byte[] octets) {
        Resultat resultat = controle.controler(octets);
        assertThat(resultat).isInstanceOf(Resultat.Refuse.class);
        return ((Resultat.Refuse) resultat).refus();
    }
}
