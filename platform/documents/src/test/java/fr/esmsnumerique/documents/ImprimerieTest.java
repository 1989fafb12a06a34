package fr.esmsnumerique.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.test.pdf.PdfConforme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprimerieTest {

    private final Imprimerie imprimerie = new Imprimerie();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 180})
    void toute_sorte_de_bloc_donne_un_fichier_conforme(int lignes) throws IOException {
        byte[] pdf = imprimerie.imprimer(Modeles.lettre(lignes));
        Files.write(Path.of("target", "lettre-" + lignes + ".pdf"), pdf);

        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
    }

    @Test
    void un_projet_en_filigrane_reste_conforme() {
        assertThat(PdfConforme.ecarts(
                        imprimerie.imprimer(Modeles.lettre(Modeles.fiche().avecFiligrane("PROJET"), 3, null))))
                .isEmpty();
    }

    @Test
    void le_controle_voit_ce_qui_manque() throws IOException {
        assertThat(PdfConforme.ecarts(abimer(c -> c.getCOSObject().removeItem(COSName.getPDFName("OutputIntents")))))
                .anyMatch(e -> e.startsWith("2b 6.2.4.3"));
        assertThat(PdfConforme.ecarts(abimer(c -> c.setMetadata(null)))).isNotEmpty();
        assertThat(PdfConforme.ecarts(abimer(c -> c.getCOSObject().removeItem(COSName.getPDFName("StructTreeRoot")))))
                .anyMatch(e -> e.startsWith("ua1"));
    }

    @Test
    void la_lettre_d_un_comite_est_conforme_et_tient_sur_deux_pages() throws IOException {
        byte[] pdf = imprimerie.imprimer(Modeles.notification());

        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2025-09-25T22:00:00Z");
            assertThat(information.getModificationDate().toInstant()).isEqualTo("2025-09-25T22:00:00Z");
        }
    }

    @Test
    void les_memes_donnees_donnent_les_memes_octets() {
        assertThat(imprimerie.imprimer(Modeles.lettre(20))).isEqualTo(new Imprimerie().imprimer(Modeles.lettre(20)));
        assertThat(imprimerie.imprimer(Modeles.lettre(20))).isEqualTo(imprimerie.imprimer(Modeles.lettre(20)));
    }

    @Test
    void un_document_ne_laisse_rien_au_suivant() {
        byte[] seul = new Imprimerie().imprimer(Modeles.lettre(20));
        imprimerie.imprimer(Modeles.lettre(1));

        assertThat(imprimerie.imprimer(Modeles.lettre(20))).isEqualTo(seul);
    }

    @Test
    void la_structure_dit_titres_listes_et_cellules() throws IOException {
        try (PDDocument document = Loader.loadPDF(imprimerie.imprimer(Modeles.lettre(3)))) {
            List<String> types = new ArrayList<>();
            parcourir(document.getDocumentCatalog().getStructureTreeRoot(), types);

            assertThat(types)
                    .containsSubsequence("Document", "H2", "Table", "THead", "TR", "TH", "TBody", "TR", "TD", "H3");
            assertThat(types).contains("L", "LI", "Lbl", "LBody", "Figure", "Link", "H1");
            assertThat(types.stream().filter("TH"::equals)).hasSize(3);
            assertThat(types.stream().filter("TD"::equals)).hasSize(12);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr-FR");
        }
    }

    @Test
    void seuls_les_glyphes_dessines_sont_embarques() throws IOException {
        byte[] pdf = imprimerie.imprimer(Modeles.lettre(20));

        assertThat(pdf).hasSizeLessThan(80_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName nom : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(nom).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(nom).getName()).matches("[A-Z]{6}\\+Liberation.*");
                }
            }
        }
    }

    @Test
    void un_nom_hostile_s_imprime_sans_casser_le_fichier() throws IOException {
        String nom = "Résidence\n\"A'<b>\u0000\u202E 🙂 \uD83D " + "x".repeat(9_000);
        Fiche fiche = new Fiche(
                "Titre <&> " + nom.substring(0, 20), "ref", Modeles.fiche().date(), "entête " + nom);
        byte[] pdf = imprimerie.imprimer(new Redaction()
                .titre(nom)
                .paragraphe(nom)
                .ajouter(new Bloc.Tableau(
                        nom,
                        List.of(Bloc.Colonne.texte("Nom", 0.2f), Bloc.Colonne.nombre("Suite", 0.8f)),
                        List.of(Bloc.Ligne.de(nom, "1"))))
                .selon(fiche));

        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Résidence")
                    .doesNotContain("\u202E", "🙂");
        }
    }

    private byte[] abimer(Consumer<PDDocumentCatalog> degat) throws IOException {
        try (PDDocument document = Loader.loadPDF(imprimerie.imprimer(Modeles.lettre(1)))) {
            degat.accept(document.getDocumentCatalog());
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    private static void parcourir(PDStructureNode noeud, List<String> types) {
        if (noeud instanceof PDStructureElement element) {
            types.add(element.getStructureType());
        }
        for (Object enfant : noeud.getKids()) {
            if (enfant instanceof PDStructureNode suivant) {
                parcourir(suivant, types);
            }
        }
    }
}
