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
import java.util.regex.Pattern;
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
        assertThat(pages(pdf)).hasSize(2);
        try (PDDocument document = Loader.loadPDF(pdf)) {
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
    void l_entete_d_un_tableau_revient_et_les_pages_se_comptent() throws IOException {
        byte[] pdf = imprimerie.imprimer(Modeles.lettre(180));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(4);
            for (int page = 1; page <= pages; page++) {
                assertThat(texte(document, page)).contains("page " + page + " sur " + pages);
            }
            assertThat(Pattern.compile("Calcul").matcher(texte(document, 2)).results())
                    .hasSize(1);
        }
    }

    /** Whatever comes before, so that the bottom of the page falls everywhere in what follows. */
    @ParameterizedTest
    @ValueSource(ints = {30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45})
    void rien_ne_reste_seul_en_bas_ni_en_haut_d_une_page(int avant) throws IOException {
        Redaction redaction = lignes(avant);
        redaction
                .soustitre("Échéancier")
                .ajouter(new Bloc.Tableau(
                        "Versements",
                        List.of(Bloc.Colonne.texte("Versement", 0.5f), Bloc.Colonne.nombre("Montant", 0.5f)),
                        List.of(
                                Bloc.Ligne.de("Avance", "1"),
                                Bloc.Ligne.de("Solde", "2"),
                                Bloc.Ligne.total("Total", "3"))))
                .paragraphe("Formule de politesse")
                .signature("La directrice");

        List<String> pages = pages(imprimerie.imprimer(redaction.selon(Modeles.fiche())));

        assertThat(pages)
                .filteredOn(p -> p.contains("Échéancier"))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("Versement", "Avance", "Solde", "Total"));
        assertThat(pages)
                .filteredOn(p -> p.contains("La directrice"))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("Formule de politesse"));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void un_total_reste_sous_sa_derniere_ligne(int lignes) throws IOException {
        List<Bloc.Ligne> rangees = new ArrayList<>();
        for (int i = 1; i < lignes; i++) {
            rangees.add(Bloc.Ligne.de("Ligne", "1"));
        }
        rangees.add(Bloc.Ligne.de("Dernière", "1"));
        rangees.add(Bloc.Ligne.total("Total", "9"));
        byte[] pdf = imprimerie.imprimer(new Redaction()
                .soustitre("Plan")
                .ajouter(new Bloc.Tableau(
                        "Plan",
                        List.of(Bloc.Colonne.texte("Poste", 0.5f), Bloc.Colonne.nombre("Montant", 0.5f)),
                        rangees))
                .selon(Modeles.fiche()));

        assertThat(pages(pdf))
                .filteredOn(p -> p.contains("Total"))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("Dernière"));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43})
    void la_preuve_reste_sous_ce_qui_est_signe(int avant) throws IOException {
        Redaction parTableau = lignes(avant);
        parTableau
                .soustitre("Signatures")
                .ajouter(new Bloc.Tableau(
                        "Signatures",
                        List.of(Bloc.Colonne.texte("Partie", 0.5f), Bloc.Colonne.texte("Date", 0.5f)),
                        List.of(Bloc.Ligne.de("L'agence", ""), Bloc.Ligne.de("Le porteur", ""))))
                .verification();
        Redaction parLettre = lignes(avant);
        parLettre.signature("Le porteur").verification();

        for (Redaction redaction : List.of(parTableau, parLettre)) {
            assertThat(pages(imprimerie.imprimer(redaction.selon(Modeles.fiche()))))
                    .filteredOn(p -> p.contains("Vérifier ce document"))
                    .singleElement()
                    .satisfies(p -> assertThat(p).contains("Le porteur"));
        }
    }

    private static Redaction lignes(int nombre) {
        Redaction redaction = new Redaction();
        for (int i = 0; i < nombre; i++) {
            redaction.paragraphe("Ligne " + i);
        }
        return redaction;
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(texte(document, page));
            }
            return pages;
        }
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

    private static String texte(PDDocument document, int page) throws IOException {
        PDFTextStripper lecteur = new PDFTextStripper();
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        return lecteur.getText(document);
    }
}
