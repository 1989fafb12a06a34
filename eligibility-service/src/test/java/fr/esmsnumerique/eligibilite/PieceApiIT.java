package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.donnees;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.kernel.Region;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files joined to an application. */
class PieceApiIT extends ApiDeTest {

    private static final byte[] PDF = pdf();
    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");
    private static final String FINANCIER_GE = IDENTITE.agent("ARS_FINANCIER", "44");

    @Test
    void une_piece_jointe_satisfait_la_clause_qui_la_demande_et_garde_ses_versions() {
        ProjetDeTest projet = projet("P", Region.PAYS_DE_LA_LOIRE, 16).sansPiece(CodePiece.LETTRE_ENGAGEMENT);
        String id = importer(galis(numeroGalis(), "2025-09-14T10:00:00Z", projet.declare()));
        assertThat(client.poster(chemin(id, "/completude"), INSTRUCTEUR_PDL, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("INCOMPLET");
        Reponse jointe = joindre(id, "LETTRE_ENGAGEMENT", "lettre.pdf", PORTEUR, PDF);
        assertThat(jointe.statut()).isEqualTo(201);
        assertThat(jointe.json().path("demandeePar").get(0).path("regle").asString())
                .isEqualTo("DOC-12");
        assertThat(joindre(id, "LETTRE_ENGAGEMENT", "lettre.pdf", PORTEUR, PDF).corps())
                .isEqualTo(jointe.corps());
        JsonNode dossier = client.lire(chemin(id, ""), PORTEUR).json();
        assertThat(dossier.path("etat").asString()).isEqualTo("DEPOSE");
        assertThat(dossier.path("pieces")
                        .valueStream()
                        .filter(p -> p.path("code").asString().equals("LETTRE_ENGAGEMENT")))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.path("nom").asString()).isEqualTo("lettre.pdf (n° 1, version 1)");
                    assertThat(p.path("deposeLe").asString()).isEqualTo("2025-09-20T08:00:00Z");
                });
        assertThat(client.poster(chemin(id, "/completude"), INSTRUCTEUR_PDL, "")
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("COMPLET");

        byte[] autre = pdf();
        Reponse remplacee =
                client.envoyerFichier(chemin(id, "/pieces/1/versions?nom=lettre-signee.pdf"), PORTEUR, autre);
        assertThat(remplacee.json().path("versions").size()).isEqualTo(2);
        assertThat(lire(id, 1, 1, PORTEUR).body()).isEqualTo(PDF);
        assertThat(lire(id, 1, 2, PORTEUR).body()).isEqualTo(autre);
        long gardes = BASE.getCollection("pieces.morceaux").countDocuments();
        assertThat(client.envoyerFichier(chemin(id, "/pieces/7/versions?nom=x.pdf"), PORTEUR, pdf())
                        .code())
                .isEqualTo("piece.introuvable");
        assertThat(BASE.getCollection("pieces.morceaux").countDocuments())
                .as("nothing is kept of a document that has no place")
                .isEqualTo(gardes);
        // What the carrier declares afterwards does not drop what is held here.
        assertThat(client.lire(chemin(id, "/pieces"), INSTRUCTEUR).code()).isEqualTo("acces.region");
        assertThat(client.lire(chemin(id, "/pieces"), AUTRE_PORTEUR).code()).isEqualTo("acces.organisme");
    }

    @Test
    void un_fichier_se_telecharge_sans_que_le_navigateur_l_interprete() {
        String id = dossier("Q", BFC, 16, DEPOT);
        joindre(id, "PLANNING_PROJET", "..%2Fplanning%0D%0Ax.exe", INSTRUCTEUR, PDF);
        HttpResponse<byte[]> fichier = lire(id, 1, 1, INSTRUCTEUR);
        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(fichier.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(fichier.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("planning_x.pdf");
        assertThat(fichier.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(lire(id, 1, 2, INSTRUCTEUR).statusCode()).isEqualTo(404);
    }

    @Test
    void un_rib_n_est_lu_que_par_quelques_uns_et_chaque_lecture_est_gardee() {
        String id = dossier("R", BFC, 16, DEPOT);
        joindre(id, "RIB", "RIB%20FR7630006000011234567890189.pdf", PORTEUR, PDF);
        Reponse liste = client.lire(chemin(id, "/pieces"), INSTRUCTEUR);
        assertThat(liste.json().path("elements").get(0).path("restreinte").asBoolean())
                .isTrue();
        assertThat(client.lire(chemin(id, ""), INSTRUCTEUR).corps()
                        + liste.corps()
                        + client.lire(chemin(id, "/historique"), INSTRUCTEUR).corps())
                .doesNotContain("3000600001");
        for (String refuse : List.of(INSTRUCTEUR, CNSA)) {
            HttpResponse<byte[]> refus = lire(id, 1, 1, refuse);
            assertThat(refus.statusCode()).isEqualTo(403);
            assertThat(new String(refus.body(), StandardCharsets.UTF_8)).contains("piece.restreinte");
        }
        assertThat(lire(id, 1, 1, FINANCIER_GE).statusCode()).isEqualTo(403);
        assertThat(lire(id, 1, 1, FINANCIER).body()).isEqualTo(PDF);
        assertThat(lire(id, 1, 1, PORTEUR)
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains(id + "-rib.pdf");
        JsonNode lectures =
                client.lire(chemin(id, "/acces-restreints"), DECIDEUR).json().path("elements");
        assertThat(lectures.valueStream().map(l -> l.path("role").asString()))
                .containsExactly("ARS_FINANCIER", "PORTEUR");
        assertThat(client.lire(chemin(id, "/acces-restreints"), INSTRUCTEUR).code())
                .isEqualTo("acces.role");
    }

    @Test
    void un_mauvais_fichier_ne_laisse_rien_et_dit_quoi_faire() {
        String id = dossier("S", BFC, 16, DEPOT);
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);
        Reponse refus = joindre(id, "RIB", "rib.pdf", PORTEUR, page);
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.code()).isEqualTo("piece.type");
        assertThat(joindre(id, "RIB", "rib.pdf", PORTEUR, new byte[(20 << 20) + 1])
                        .code())
                .isEqualTo("piece.trop_grande");
        assertThat(joindre(id, "RIB", "rib.pdf", PORTEUR, new byte[22 << 20]).statut())
                .isEqualTo(413);
        assertThat(joindre(id, "RIB", "rib.pdf", FINANCIER, PDF).code()).isEqualTo("acces.role");
        assertThat(joindre(id, "RIB", "rib.pdf", INSTRUCTEUR_GE, PDF).code()).isEqualTo("acces.region");
        assertThat(client.lire(chemin(id, "/pieces"), PORTEUR).json().path("elements"))
                .isEmpty();
        assertThat(client.lire(chemin(id, ""), PORTEUR).json().path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void un_dossier_tardif_ne_recoit_plus_de_piece_et_un_brouillon_les_date_a_son_depot() {
        String tardif = dossier("T", BFC, 16, "2025-09-15T22:01:00Z");
        assertThat(joindre(tardif, "RIB", "rib.pdf", PORTEUR, PDF).code()).isEqualTo("dossier.hors_delai");
        String brouillon = client.poster(
                        API + "/dossiers",
                        PORTEUR,
                        json(donnees(ProjetDeTest.acquisition(15, BFC).declare())))
                .json()
                .path("dossierId")
                .asString();
        joindre(brouillon, "AUTODIAGNOSTIC", "autodiagnostic.pdf", PORTEUR, PDF);
        Reponse modifie = client.remplacer(
                chemin(brouillon, "?version=2"),
                PORTEUR,
                json(donnees(ProjetDeTest.acquisition(14, BFC).declare())));
        assertThat(modifie.corps()).contains("autodiagnostic.pdf (n° 1, version 1)");
    }

    private Reponse joindre(String id, String code, String nom, String jeton, byte[] octets) {
        return client.envoyerFichier(chemin(id, "/pieces?code=" + code + "&nom=" + nom), jeton, octets);
    }

    private HttpResponse<byte[]> lire(String id, int piece, int version, String jeton) {
        return client.telecharger(chemin(id, "/pieces/" + piece + "/versions/" + version), jeton);
    }

    static byte[] pdf() {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(sortie);
            return sortie.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
