package fr.esmsnumerique.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a document is cut into pages. */
class MiseEnPageTest {

    private final Imprimerie imprimerie = new Imprimerie();

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

    private static String texte(PDDocument document, int page) throws IOException {
        PDFTextStripper lecteur = new PDFTextStripper();
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        return lecteur.getText(document);
    }
}
