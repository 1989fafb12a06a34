package fr.esmsnumerique.financement.document;

import static fr.esmsnumerique.financement.document.ActesDeTest.acte;
import static fr.esmsnumerique.financement.document.ActesDeTest.fichier;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.JOUR;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.modele.infrastructure.ModelesLivres;
import fr.esmsnumerique.financement.modele.model.Contenu;
import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Resiliation;
import fr.esmsnumerique.financement.subvention.model.Signatures;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.SubventionsDeTest;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.test.pdf.PdfConforme;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Documents d'une subvention")
class DocumentsTest {

    @ParameterizedTest
    @EnumSource(NatureDocument.class)
    void chaque_nature_est_un_pdf_a_qui_porte_son_code(NatureDocument nature) throws IOException {
        Acte acte = acte(nature);
        byte[] pdf = fichier(acte);

        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        assertThat(pdf).isEqualTo(fichier(acte));
        assertThat(texte(pdf))
                .contains(DocumentRedige.code(acte, ModelesLivres.lire(nature).contenu())
                        .valeur())
                .contains("https://esms.exemple.test/api/financement/v1/verifications/");
    }

    @Test
    void la_convention_dit_montants_regles_et_signataires() throws IOException {
        assertThat(texte(fichier(acte(NatureDocument.CONVENTION))))
                .contains("Convention de financement")
                .contains("Agence régionale de santé Bourgogne-Franche-Comté")
                .contains("Association Les Tilleuls", "DA-2025-27-0001")
                .contains("1\u202F034\u202F000,00\u00A0€", "517\u202F000,00\u00A0€")
                .contains("FUN-18", "PAY-06", "PAY-07", "BUD-02", "AMB-01")
                .contains("4\u00A0octobre\u00A02025", "Annexe 3");
    }

    @Test
    void l_entete_des_annexes_revient_sur_chaque_page() throws IOException {
        String texte = texte(fichier(acte(NatureDocument.CONVENTION)));

        assertThat(Pattern.compile("Raison sociale").matcher(texte).results().count())
                .isGreaterThanOrEqualTo(2);
        assertThat(texte).contains("ESSMS n°\u00A01", "ESSMS n°\u00A050");
    }

    @Test
    void la_convention_de_partenariat_nomme_tous_les_organismes() throws IOException {
        assertThat(texte(fichier(acte(NatureDocument.PARTENARIAT))))
                .contains("Convention de partenariat", "Organisme 210000014", "Organisme 210000022", "à signer");
    }

    @Test
    void la_lettre_de_refus_donne_les_motifs_de_la_decision_et_aucun_montant() throws IOException {
        String texte = texte(fichier(acte(NatureDocument.REFUS)));

        assertThat(texte)
                .contains("Les ESSMS du projet sont déjà financés par une campagne antérieure.")
                .contains("Le plan de financement ne couvre pas les ressources humaines.")
                .contains("Association Les Érables", "RJ-G25-27-0002")
                .doesNotContain("€");
    }

    @Test
    void avant_la_decision_le_document_est_un_projet_sans_code() throws IOException {
        Acte projet = ActesSubvention.de(ActesDeTest.vingt()).decision(NatureDocument.DECISION, JOUR);
        byte[] pdf = fichier(projet);

        assertThat(projet.projet()).isTrue();
        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("PROJET", "à attribuer").doesNotContain("code de vérification");
    }

    @Test
    void une_signature_change_le_document_mais_pas_le_code() {
        Subvention engagee = engagee(decidee(calculee()));
        Acte etablie = ActesDeTest.convention(
                SubventionsDeTest.conventionEtablie(engagee, TypeConvention.ARS_PORTEUR, JOUR.plusDays(6)),
                TypeConvention.ARS_PORTEUR);
        Acte signee = ActesDeTest.convention(conventionnee(engagee), TypeConvention.ARS_PORTEUR);

        assertThat(etablie.codeConnu()).isEqualTo(signee.codeConnu()).isPresent();
        assertThat(fichier(etablie)).isNotEqualTo(fichier(signee));
    }

    @Test
    void une_convention_resiliee_le_dit_et_garde_son_code() throws IOException {
        Subvention signee = conventionnee(engagee(decidee(calculee())));
        Subvention resiliee = SubventionsDeTest.apres(Signatures.de(signee)
                .resilier(
                        TypeConvention.ARS_PORTEUR,
                        new Resiliation(
                                JOUR.plusDays(90), "Le porteur renonce au projet.", new Agent("a", "Décideuse"))));
        Acte acte = ActesDeTest.convention(resiliee, TypeConvention.ARS_PORTEUR);

        assertThat(acte.codeConnu())
                .isEqualTo(ActesDeTest.convention(signee, TypeConvention.ARS_PORTEUR)
                        .codeConnu());
        assertThat(texte(fichier(acte)))
                .contains("Convention résiliée le 24\u00A0décembre\u00A02025", "Le porteur renonce");
    }

    @Test
    void un_autre_montant_ou_un_autre_texte_donne_un_autre_code() {
        Contenu livre = ModelesLivres.lire(NatureDocument.NOTIFICATION).contenu();
        Contenu autre = new Contenu(List.of("{{montant}}"), livre.signataire(), livre.lieu(), null);
        Acte vingt = acte(NatureDocument.NOTIFICATION);
        Acte vingtEtUn = ActesSubvention.de(decidee(
                        calculee(Projets.grandOrganisme().acquisitions(21).projet())))
                .decision(NatureDocument.NOTIFICATION, JOUR);

        assertThat(DocumentRedige.code(vingt, livre)).isNotEqualTo(DocumentRedige.code(vingtEtUn, livre));
        assertThat(DocumentRedige.code(vingt, livre)).isNotEqualTo(DocumentRedige.code(vingt, autre));
    }

    @Test
    void une_donnee_qui_ressemble_a_un_champ_n_est_pas_relue() throws IOException {
        Acte acte = ActesDeTest.rejete("Voir {{montant}} et {{ $1 }} \\$0");

        assertThat(texte(fichier(acte))).contains("Voir {{montant}} et {{ $1 }} \\$0");
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
