package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Declarations by form and by software. */
class DeclarationApiIT extends ApiUsageDeTest {
    @Test
    void un_mois_se_declare_une_fois_ecoule_et_pas_avant_le_suivi() {
        assertThat(declarer(JETON_PORTEUR, "2026-11", conforme(UN)).code()).isEqualTo("declaration.mois_non_ecoule");
        assertThat(declarer(JETON_PORTEUR, "2025-10", conforme(UN)).code()).isEqualTo("declaration.mois_anterieur");
        var premiere = declarer(JETON_PORTEUR, "2026-09", conforme(UN)).json();
        assertThat(premiere.path("periode").path("du").asString()).isEqualTo("2026-07-01");
        assertThat(premiere.path("periode").path("premiereMesure").asBoolean()).isTrue();
        assertThat(premiere.path("essmsSansDeclaration").valueStream().map(n -> n.asString()))
                .containsExactly(DEUX);
        assertThat(declarer(JETON_PORTEUR, "2026-08", conforme(UN)).code()).isEqualTo("declaration.mois_anterieur");
        assertThat(declarer(JETON_PORTEUR, "2026-10", conforme(UN))
                        .json()
                        .path("periode")
                        .path("du")
                        .asString())
                .isEqualTo("2026-10-01");
    }

    @Test
    void une_correction_garde_l_historique_et_une_redite_ne_change_rien() {
        declarer(JETON_PORTEUR, "2026-09", conforme(UN));
        declarer(JETON_PORTEUR, "2026-09", conforme(UN));
        assertThat(historique("2026-09").size()).isZero();
        declarer(JETON_PORTEUR, "2026-09", essms(UN, 71, 100));
        var historique = historique("2026-09");
        assertThat(historique.size()).isEqualTo(1);
        assertThat(historique.get(0).path("compteurs").path("messagesMss").asInt())
                .isEqualTo(70);
    }

    @Test
    void manquant_zero_et_sans_objet_reviennent_distincts() {
        declarer(
                JETON_PORTEUR,
                "2026-09",
                "{\"numeroFiness\":\"" + UN
                        + "\",\"compteurs\":{\"eParcours\":0},\"sansObjet\":[{\"compteur\":\"E_PRESCRIPTIONS\",\"motif\":\"aucun prescripteur\"}]}");
        var declaration = client.lire(API + "/projets/" + dossier + "/declarations/2026-09", JETON_PORTEUR)
                .json()
                .path("declarations")
                .get(0);
        assertThat(declaration
                        .path("version")
                        .path("compteurs")
                        .path("eParcours")
                        .asInt(-1))
                .isZero();
        assertThat(declaration.path("version").path("compteurs").has("messagesMss"))
                .isFalse();
        assertThat(declaration
                        .path("version")
                        .path("sansObjet")
                        .get(0)
                        .path("motif")
                        .asString())
                .isEqualTo("aucun prescripteur");
        assertThat(declaration.path("manquants").size()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":-1}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":1.5}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":\"70\"}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"messagesMss\":1e309}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"nomDUneDame\":1}}",
                "{\"numeroFiness\":\"210000097\",\"compteurs\":{}}",
                "{\"numeroFiness\":\"210000015\",\"compteurs\":{}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"dossiersActifs\":9,\"dossiersActifsAvecProjet\":10}}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{\"eParcours\":1},\"sansObjet\":[{\"compteur\":\"E_PARCOURS\",\"motif\":\"non connecté\"}]}",
                "{\"numeroFiness\":\"210000014\",\"compteurs\":{}},{\"numeroFiness\":\"210000014\",\"compteurs\":{}}"
            })
    void une_saisie_incorrecte_est_refusee_et_ne_laisse_rien(String declaration) {
        assertThat(declarer(JETON_PORTEUR, "2026-09", declaration).statut()).isBetween(400, 422);
        var projet = client.lire(API + "/projets/" + dossier, JETON_PORTEUR).json();
        assertThat(projet.has("premierMois")).isFalse();
        assertThat(client.lire(API + "/projets/" + dossier + "/declarations/2026-09", JETON_PORTEUR)
                        .json()
                        .path("declarations")
                        .size())
                .isZero();
    }

    @Test
    void un_systeme_externe_n_ecrit_et_ne_lit_que_ses_essms() {
        String editeur = IDENTITE.jeton("editeur", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of(UN)));
        String etranger =
                IDENTITE.jeton("autre", Map.of("roles", List.of("SYSTEME_EXTERNE"), "essms", List.of("440000016")));
        mandat(UN, "editeur");
        assertThat(declarer(editeur, "2026-09", conforme(DEUX)).code()).isEqualTo("acces.essms");
        assertThat(declarer(editeur, "2026-09", conforme(UN), conforme(DEUX)).code())
                .isEqualTo("acces.essms");
        assertThat(declarer(etranger, "2026-09", conforme(UN)).code()).isEqualTo("acces.essms");
        declarer(JETON_PORTEUR, "2026-09", conforme(DEUX));
        var lu = declarer(editeur, "2026-09", conforme(UN));
        assertThat(lu.statut()).isEqualTo(200);
        assertThat(lu.corps()).contains(UN, "SYSTEME_EXTERNE").doesNotContain(DEUX);
        assertThat(client.lire(API + "/projets/" + dossier, editeur).code()).isEqualTo("acces.role");
    }
}
