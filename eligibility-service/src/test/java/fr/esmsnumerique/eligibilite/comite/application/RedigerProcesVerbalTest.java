package fr.esmsnumerique.eligibilite.comite.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comite.LigneSignee;
import fr.esmsnumerique.eligibilite.comite.model.Comite.ProcesVerbal;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.pdf.PdfConforme;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RedigerProcesVerbalTest {

    private static final LocalDate SEANCE = LocalDate.of(2025, 10, 1);

    @Test
    void le_papier_dit_ce_qui_a_ete_fige_dans_l_ordre_et_reste_le_meme() throws IOException {
        Comite comite = Comite.prevu(Region.BOURGOGNE_FRANCHE_COMTE, "G25", SEANCE, "Comité de sélection d'automne");
        ProcesVerbal pv = pv(1, null, "Avis partagé sur le second dossier.", 3);
        byte[] pdf = imprimer(comite, pv);
        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        assertThat(imprimer(comite.signe(pv), pv)).isEqualTo(pdf);
        assertThat(texte(pdf))
                .contains(
                        "Procès-verbal n° 1",
                        "ARS Bourgogne-Franche-Comté – campagne G25",
                        "séance du 1er octobre 2025",
                        "Directrice de l'autonomie",
                        "G25-27-00003",
                        "réorienter vers l'appel national",
                        "2. G25-27-00002, rejeter : Motif du rang 2.",
                        "Avis partagé sur le second dossier.",
                        "Signé électroniquement le 2 octobre 2025 à 0 h 05",
                        "par Décideur de l'ARS",
                        "G25-27-20251001-PV1")
                .doesNotContain("corrige");
    }

    @Test
    void une_correction_dit_son_motif_et_un_comite_sans_observation_le_dit() throws IOException {
        Comite national = Comite.prevu(null, "G25", SEANCE, "Comité national");
        String texte = texte(imprimer(national, pv(2, "Un présent oublié.", null, 1)));
        assertThat(texte).contains("corrige le n° 1", "Un présent oublié.", "CNSA, appel national", "Aucune.");
    }

    @Test
    void un_long_classement_tient_sur_plusieurs_pages_conformes() throws IOException {
        Comite comite = Comite.prevu(Region.CORSE, "G25", SEANCE, "Comité");
        byte[] pdf = imprimer(comite, pv(1, null, null, 80));
        assertThat(PdfConforme.ecarts(pdf)).isEmpty();
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            assertThat(lu.getNumberOfPages()).isGreaterThan(2);
        }
    }

    private static byte[] imprimer(Comite comite, ProcesVerbal pv) {
        return new Imprimerie().imprimer(RedigerProcesVerbal.de(comite, pv));
    }

    private static ProcesVerbal pv(int numero, String correction, String observations, int lignes) {
        Decision.Issue[] issues = {
            Decision.Issue.RETENU, Decision.Issue.REJETE, Decision.Issue.REORIENTE, Decision.Issue.AJOURNE
        };
        List<LigneSignee> figees = IntStream.rangeClosed(1, lignes)
                .mapToObj(r -> new LigneSignee(
                        r,
                        "G25-27-%05d".formatted(r),
                        "Association n° " + r,
                        15 + r,
                        3,
                        1,
                        issues[(r - 1) % issues.length],
                        "Motif du rang " + r + "."))
                .toList();
        return new ProcesVerbal(
                numero,
                Instant.parse("2025-10-01T22:05:00Z"),
                "Décideur de l'ARS",
                List.of("Directrice de l'autonomie", "Référent numérique"),
                observations,
                correction,
                figees);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(lu)
                    .replaceAll("[\\s\u00A0\u202F]+", " ")
                    .replace('’', '\'');
        }
    }
}
