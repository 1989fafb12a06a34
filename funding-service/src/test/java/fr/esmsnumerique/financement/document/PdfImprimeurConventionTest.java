package fr.esmsnumerique.financement.document;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.SubventionsDeTest;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.test.pdf.PdfConforme;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Convention au format PDF")
class PdfImprimeurConventionTest {

    private final PdfImprimeurConvention imprimeur = new PdfImprimeurConvention(
            new Imprimerie(), new AdresseVerification(URI.create("https://esms.exemple.test")));

    @Test
    void le_texte_s_extrait_avec_montants_regles_et_code() throws IOException {
        Subvention subvention = signee();
        String texte = texte(imprimer(subvention));

        assertThat(texte)
                .contains("Convention de financement")
                .contains("Agence régionale de santé Bourgogne-Franche-Comté")
                .contains("Association Les Tilleuls")
                .contains("DA-2025-27-0001")
                .contains("1\u202F034\u202F000,00\u00A0€")
                .contains("517\u202F000,00\u00A0€")
                .contains("FUN-18", "PAY-06", "PAY-07", "BUD-02", "AMB-01")
                .contains("4\u00A0octobre\u00A02025")
                .contains(convention(subvention).codeVerification());
    }

    @Test
    void les_pages_sont_numerotees_et_l_entete_du_tableau_revient() throws IOException {
        byte[] pdf = imprimer(signee());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(texte(document, page)).contains("page " + page + " sur " + pages);
            }
        }
        // The establishments fill more than one page: each of them shows the header again.
        assertThat(Pattern.compile("Raison sociale")
                        .matcher(texte(pdf))
                        .results()
                        .count())
                .isGreaterThanOrEqualTo(2);
        assertThat(texte(pdf)).contains("ESSMS n°\u00A01", "ESSMS n°\u00A050");
    }

    @Test
    void les_memes_donnees_donnent_les_memes_octets() {
        assertThat(imprimer(signee())).isEqualTo(imprimer(signee()));
    }

    @Test
    void une_signature_change_le_document_mais_pas_le_code() {
        Subvention engagee = engagee(decidee(calculee()));
        Subvention etablie = SubventionsDeTest.apres(
                Signatures.de(engagee).etablir(TypeConvention.ARS_PORTEUR, SubventionsDeTest.JOUR.plusDays(6)));
        Subvention signee = conventionnee(engagee);

        assertThat(convention(etablie).codeVerification())
                .isEqualTo(convention(signee).codeVerification());
        assertThat(imprimer(etablie)).isNotEqualTo(imprimer(signee));
    }

    @Test
    void un_autre_montant_donne_un_autre_code() {
        Subvention vingtEtUn =
                calculee(Projets.grandOrganisme().acquisitions(21).projet());

        assertThat(convention(conventionnee(engagee(decidee(vingtEtUn)))).codeVerification())
                .isNotEqualTo(
                        convention(conventionnee(engagee(decidee(calculee())))).codeVerification());
    }

    @Test
    void chaque_convention_est_un_pdf_a() {
        assertThat(PdfConforme.ecarts(imprimer(signee()))).isEmpty();
    }

    @Test
    @DisplayName("Un nom hostile (contrôle, émoji, mot sans espace, sens inverse) s'imprime sans casser la page")
    void nom_hostile() throws IOException {
        String nom = "Résidence\n\"A'<b>\u0000\u202E 🙂 " + "x".repeat(400);
        Subvention subvention = calculee(
                Projets.vide().organisme(nom, 20, false).acquisitions(3).projet());
        Subvention engagee = engagee(decidee(subvention));
        Subvention etablie = SubventionsDeTest.apres(
                Signatures.de(engagee).etablir(TypeConvention.ARS_PORTEUR, SubventionsDeTest.JOUR));

        assertThat(texte(imprimer(etablie))).contains("Convention de financement");
    }

    @Test
    void la_convention_de_partenariat_nomme_tous_les_organismes() throws IOException {
        Subvention engagee = engagee(decidee(SubventionsDeTest.groupement()));
        Subvention etablie = SubventionsDeTest.apres(
                Signatures.de(engagee).etablir(TypeConvention.PARTENARIAT, SubventionsDeTest.JOUR));
        byte[] pdf = imprimeur.imprimer(
                etablie, etablie.convention(TypeConvention.PARTENARIAT).orElseThrow());

        assertThat(texte(pdf))
                .contains("Convention de partenariat", "Organisme 210000014", "Organisme 210000022", "à signer");
    }

    private static Subvention signee() {
        return conventionnee(engagee(decidee(calculee(Projets.vide()
                .organisme("210000014", 60, false)
                .acquisitions(40)
                .essms(10, TypeProjet.ACQUISITION, Secteur.AHI)
                .exclu(TypeProjet.ACQUISITION, "Figure deux fois dans le dossier.", "ELI-28")
                .projet()))));
    }

    private byte[] imprimer(Subvention subvention) {
        return imprimeur.imprimer(subvention, convention(subvention));
    }

    private static Convention convention(Subvention subvention) {
        return subvention.convention(TypeConvention.ARS_PORTEUR).orElseThrow();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String texte(PDDocument document, int page) throws IOException {
        PDFTextStripper lecteur = new PDFTextStripper();
        lecteur.setStartPage(page);
        lecteur.setEndPage(page);
        return lecteur.getText(document);
    }
}
