package fr.esmsnumerique.support.fichiers;

import static fr.esmsnumerique.support.fichiers.FichiersDEssai.pdf;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.texte;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.xlsxAvec;
import static fr.esmsnumerique.support.fichiers.FichiersDEssai.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.support.fichiers.ControleFichier.Resultat;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made so that the control reads something else than what the reader's software will open. */
class RusesDesFichiersTest {

    private static final String TYPES =
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    /** Our disk is full or gone: the person has nothing to mend in the file. */
    @Test
    void une_copie_qui_ne_s_ecrit_pas_n_est_pas_un_fichier_tronque(@TempDir Path dossier) {
        byte[] classeur = FichiersDEssai.xlsx();

        assertThat(ControleClasseur.refus(classeur, new byte[] {1, 2, 3, 4}, dossier))
                .isEmpty();
        assertThatThrownBy(() -> ControleClasseur.refus(classeur, new byte[] {1, 2, 3, 4}, dossier.resolve("absent")))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** A stream of a file need not say its type: a viewer finds it by the specification that names it. */
    @Test
    void un_fichier_joint_a_une_annotation_sans_dire_son_type_est_refuse() {
        assertThat(refus(pdf(d -> {
                    COSStream joint = d.getDocument().createCOSStream();
                    COSDictionary contenus = new COSDictionary();
                    contenus.setItem(COSName.F, joint);
                    COSDictionary specification = new COSDictionary();
                    specification.setItem("EF", contenus);
                    d.getPage(0).getCOSObject().setItem("FS", specification);
                })))
                .isEqualTo(RefusFichier.ACTIF);
    }

    /** Opening another document may be a path of the network, to which the reader's computer presents its user. */
    @ParameterizedTest
    @ValueSource(strings = {"GoToR", "FileAttachment", "Rendition", "Movie", "Sound"})
    void une_action_qui_sort_du_document_est_refusee(String action) {
        COSDictionary fait = new COSDictionary();
        fait.setItem(COSName.S, COSName.getPDFName(action));
        assertThat(refus(pdf(d -> d.getPage(0).getCOSObject().setItem("Fait", fait))))
                .isEqualTo(RefusFichier.ACTIF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "<</A "})
    void un_pdf_imbrique_a_l_exces_n_est_pas_une_panne(String ouverture) {
        byte[] profond = texte("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/X 4 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n"
                + "4 0 obj\n" + ouverture.repeat(300_000)
                + "\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF");
        assertThatCode(() -> new ControleParContenu().controler(profond)).doesNotThrowAnyException();
    }

    /** Excel opens the directory; whoever reads the entries one after the other stops at the gap and never sees the last. */
    @Test
    void une_entree_que_seul_le_sommaire_de_l_archive_connait_est_refusee() {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        entrees.put("[Content_Types].xml", texte(TYPES));
        entrees.put("xl/workbook.xml", texte("<workbook/>"));
        entrees.put("xl/vbaProject.bin", texte("macro"));
        assertThat(refus(avecUnTrouAvantLaDerniere(zip(entrees)))).isEqualTo(RefusFichier.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/connections.xml", "xl/queryTables/queryTable1.xml", "customUI/customUI.xml"})
    void un_classeur_qui_interroge_ailleurs_est_refuse(String entree) {
        assertThat(refus(xlsxAvec(entree, texte("<x/>")))).isEqualTo(RefusFichier.MACROS);
    }

    private static byte[] avecUnTrouAvantLaDerniere(byte[] zip) {
        ByteBuffer octets = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int fin = zip.length - 22;
        int sommaire = octets.getInt(fin + 16);
        int derniere = sommaire;
        for (int i = 1; i < octets.getShort(fin + 10); i++) {
            derniere += 46 + octets.getShort(derniere + 28) + octets.getShort(derniere + 30);
        }
        int trou = octets.getInt(derniere + 42);
        octets.putInt(derniere + 42, trou + 4);
        octets.putInt(fin + 16, sommaire + 4);
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        sortie.writeBytes(Arrays.copyOf(zip, trou));
        sortie.writeBytes(new byte[] {'t', 'r', 'o', 'u'});
        sortie.writeBytes(Arrays.copyOfRange(zip, trou, zip.length));
        return sortie.toByteArray();
    }

    private static RefusFichier refus(byte[] octets) {
        Resultat resultat = new ControleParContenu().controler(octets);
        assertThat(resultat).isInstanceOf(Resultat.Refuse.class);
        return ((Resultat.Refuse) resultat).refus();
    }
}
