package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Minutes and proofs: by their content, every version kept, for few readers. */
class PreuveApiIT extends ApiUsageDeTest {

    @Test
    void une_piece_garde_ses_versions_et_la_liste_dit_ce_qui_manque() {
        assertThat(noms(pieces().path("manquantes"))).containsExactly("PV_VA", "PV_VSR", "PREUVE_CIBLES");
        assertThat(preuve(JETON_PORTEUR, "PV_VA", "pv.pdf", PDF).statut()).isEqualTo(201);
        assertThat(preuve(JETON_PORTEUR, "PV_VA", "encore.pdf", PDF).statut()).isEqualTo(201);
        byte[] seconde = pdf("Procès-verbal rectifié");
        assertThat(preuve(JETON_PORTEUR, "PV_VA", "pv-2.pdf", seconde).statut()).isEqualTo(201);
        preuve(JETON_PORTEUR, "PREUVE_CIBLES", "extraction.pdf", PDF);
        preuve(JETON_PORTEUR, "PREUVE_CIBLES", "copie-ecran.pdf", seconde);
        preuve(JETON_PORTEUR, "PREUVE_CIBLES", "extraction.pdf", pdf("Autre extraction"));

        JsonNode liste = pieces();
        assertThat(noms(liste.path("manquantes"))).containsExactly("PV_VSR");
        assertThat(liste.path("elements")
                        .valueStream()
                        .map(p -> p.path("nature").asString() + " "
                                + p.path("versions").size()))
                .containsExactly("PV_VA 2", "PREUVE_CIBLES 2", "PREUVE_CIBLES 1");
        assertThat(client.telecharger(API + "/projets/" + dossier + "/preuves/1/versions/1", INSTRUCTEUR))
                .isEqualTo(PDF);
        assertThat(client.telecharger(API + "/projets/" + dossier + "/preuves/1/versions/2", JETON_PORTEUR))
                .isEqualTo(seconde);
        assertThat(client.lire(API + "/projets/" + dossier + "/preuves/9/versions/1", CNSA)
                        .code())
                .isEqualTo("preuve.introuvable");
    }

    @Test
    void un_fichier_se_juge_a_son_contenu_et_seul_le_porteur_en_depose() {
        byte[] texte = "ceci n'est pas un PDF".getBytes(StandardCharsets.UTF_8);
        Reponse refuse = preuve(JETON_PORTEUR, "PV_VA", "pv.pdf", texte);
        assertThat(refuse.statut()).isEqualTo(422);
        assertThat(refuse.code()).isEqualTo("piece.type");
        assertThat(preuve(INSTRUCTEUR, "PV_VA", "pv.pdf", PDF).code()).isEqualTo("acces.role");
        assertThat(pieces().path("elements").isEmpty()).isTrue();
    }

    @Test
    void qui_suit_l_usage_ne_lit_pas_pour_autant_les_pieces() {
        preuve(JETON_PORTEUR, "PV_VA", "pv.pdf", PDF);
        String grades = IDENTITE.agent("GRADES_LECTURE", "27");
        assertThat(client.lire(API + "/projets/" + dossier, grades).statut()).isEqualTo(200);
        assertThat(client.lire(API + "/projets/" + dossier + "/preuves", grades).code())
                .isEqualTo("acces.role");
        assertThat(client.lire(API + "/projets/" + dossier + "/preuves/1/versions/1", grades)
                        .code())
                .isEqualTo("acces.role");
    }

    private JsonNode pieces() {
        return client.lire(API + "/projets/" + dossier + "/preuves", JETON_PORTEUR)
                .json();
    }

    private static List<String> noms(JsonNode natures) {
        return natures.valueStream().map(JsonNode::asString).toList();
    }
}
