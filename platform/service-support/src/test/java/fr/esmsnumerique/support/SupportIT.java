package fr.esmsnumerique.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.esmsnumerique.kernel.Region;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class SupportIT extends ServiceEnMarche {

    static Stream<String> jetons_refuses() throws Exception {
        JWTClaimsSet cnsa = SignedJWT.parse(CNSA).getJWTClaimsSet();
        RSAKey publique = JWKSet.load(
                        URI.create(IDENTITE.url() + "/oauth2/jwks").toURL())
                .getKeys()
                .getFirst()
                .toRSAKey();
        RSAKey etrangere = new RSAKeyGenerator(2048).keyID(publique.getKeyID()).generate();
        JWSHeader rs256 = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(publique.getKeyID())
                .build();
        return Stream.of(
                "",
                "n'importe quoi",
                "abc.def.ghi",
                IDENTITE.jeton("a", Map.of("roles", List.of("CNSA_PILOTE"), "aud", "autre")),
                IDENTITE.jeton("a", Map.of("roles", List.of("CNSA_PILOTE"), "aud", "passerelle")),
                IDENTITE.jeton("a", Map.of("roles", List.of("CNSA_PILOTE"), "iss", "http://ailleurs.exemple.test")),
                IDENTITE.jeton("a", Map.of("roles", List.of("CNSA_PILOTE"), "exp", Instant.EPOCH.getEpochSecond())),
                IDENTITE.jeton("a", Map.of("roles", List.of("CNSA_PILOTE"), "nbf", 4_102_444_800L)),
                new PlainJWT(cnsa).serialize(),
                signe(
                        new JWSHeader(JWSAlgorithm.HS256),
                        cnsa,
                        new MACSigner(publique.toRSAPublicKey().getEncoded())),
                signe(rs256, cnsa, new RSASSASigner(etrangere)),
                signe(
                        new JWSHeader.Builder(rs256)
                                .jwkURL(URI.create(VOISIN.url() + "/cles"))
                                .jwk(etrangere.toPublicJWK())
                                .build(),
                        cnsa,
                        new RSASSASigner(etrangere)),
                CNSA.substring(0, CNSA.lastIndexOf('.') + 1),
                CNSA.substring(0, CNSA.lastIndexOf('.') - 4) + CNSA.substring(CNSA.lastIndexOf('.')));
    }

    private static String signe(JWSHeader entete, JWTClaimsSet contenu, JWSSigner cle) throws JOSEException {
        SignedJWT jeton = new SignedJWT(entete, contenu);
        jeton.sign(cle);
        return jeton.serialize();
    }

    @ParameterizedTest
    @MethodSource("jetons_refuses")
    @ExtendWith(OutputCaptureExtension.class)
    void refuse_un_jeton_absent_ou_faux(String jeton, CapturedOutput journal) throws Exception {
        HttpResponse<String> reponse =
                poster("/api/essai/v1/commandes", jeton, cle(), "{\"nom\":\"a\",\"centimes\":1}");
        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(reponse.body()).contains("\"code\":\"acces.non_authentifie\"");
        assertThat(jeton.length() < 40 || !journal.getAll().contains(jeton))
                .as("aucun jeton dans le journal")
                .isTrue();
    }

    @Test
    void refuse_un_autre_role_une_autre_region_et_l_interne_aux_personnes() throws Exception {
        assertThat(poster(
                                "/api/essai/v1/commandes",
                                IDENTITE.agent("ARS_INSTRUCTEUR", "27"),
                                cle(),
                                "{\"nom\":\"a\",\"centimes\":1}")
                        .body())
                .contains("\"status\":403", "acces.role");
        assertThat(poster("/api/essai/v1/regions/52/lente", IDENTITE.agent("ARS_FINANCIER", "27"), cle(), "{}")
                        .body())
                .contains("acces.region");
        assertThat(poster("/interne/evenements", CNSA, cle(), "{}").statusCode())
                .isEqualTo(403);
        assertThat(poster("/actuator/env", CNSA, cle(), "{}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nom\":\"a\",\"centimes\":\"1\"}",
                "{\"nom\":\"a\",\"centimes\":1.0}",
                "{\"nom\":\"a\",\"centimes\":1e309}",
                "{\"nom\":\"a\",\"centimes\":1e99999999}",
                "{\"nom\":\"a\",\"centimes\":null}",
                "{\"nom\":\"a\",\"centimes\":1,\"centimes\":2}",
                "{\"nom\":\"a\",\"centimes\":1,\"role\":\"CNSA_PILOTE\"}",
                "{\"nom\":\"a\",\"centimes\":1} {}",
                "{\"nom\":\"a\",\"centimes\":NaN}",
                "{\"nom\":"
            })
    void refuse_un_corps_douteux_sans_effet(String corps) throws Exception {
        int avant = commandes.effets.get();
        HttpResponse<String> reponse = poster("/api/essai/v1/commandes", CNSA, cle(), corps);
        assertThat(reponse.statusCode()).isEqualTo(400);
        assertThat(reponse.body()).contains("requete.illisible").doesNotContain("jackson", "Exception");
        assertThat(commandes.effets.get()).isEqualTo(avant);
    }

    @Test
    void refuse_un_corps_imbrique_ou_trop_gros() throws Exception {
        assertThat(poster("/api/essai/v1/commandes", CNSA, cle(), "[".repeat(5_000))
                        .statusCode())
                .isEqualTo(400);
        assertThat(poster("/api/essai/v1/commandes", CNSA, cle(), " ".repeat((1 << 20) + 1))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void demande_une_cle_d_idempotence_bien_formee() throws Exception {
        assertThat(poster("/api/essai/v1/commandes", CNSA, "", "{\"nom\":\"a\",\"centimes\":1}")
                        .body())
                .contains("idempotence.cle_absente");
        assertThat(poster("/api/essai/v1/commandes", CNSA, "courte", "{\"nom\":\"a\",\"centimes\":1}")
                        .body())
                .contains("idempotence.cle_invalide");
    }

    @Test
    void donne_un_seul_effet_et_la_meme_reponse_a_la_meme_cle() throws Exception {
        String cle = cle();
        String corps = "{\"nom\":\"unique\",\"centimes\":5}";
        HttpResponse<String> premiere = poster("/api/essai/v1/commandes", CNSA, cle, corps);
        int effets = commandes.effets.get();
        HttpResponse<String> seconde = poster("/api/essai/v1/commandes", CNSA, cle, corps);
        assertThat(seconde.statusCode()).isEqualTo(200);
        assertThat(seconde.body()).isEqualTo(premiere.body());
        assertThat(seconde.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(commandes.effets.get()).isEqualTo(effets);
        assertThat(poster("/api/essai/v1/commandes", CNSA, cle, "{\"nom\":\"autre\",\"centimes\":5}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(poster("/api/essai/v1/commandes", IDENTITE.agent("ARS_FINANCIER", "27"), cle, corps)
                        .body())
                .as("la clé d'un autre appelant est une autre clé")
                .isNotEqualTo(premiere.body());
    }

    @Test
    void evalue_de_nouveau_une_demande_refusee() throws Exception {
        String cle = cle();
        String corps = "{\"nom\":\"refus\",\"centimes\":1001}";
        assertThat(poster("/api/essai/v1/commandes", CNSA, cle, corps).body()).contains("essai.trop");
        int effets = commandes.effets.get();
        assertThat(poster("/api/essai/v1/commandes", CNSA, cle, corps).statusCode())
                .isEqualTo(409);
        assertThat(commandes.effets.get()).isEqualTo(effets + 1);
    }

    @Test
    void repond_en_cours_a_la_meme_cle_simultanee() throws Exception {
        String cle = cle();
        CompletableFuture<HttpResponse<String>> premiere =
                HTTP.sendAsync(requete("/api/essai/v1/regions/27/lente", CNSA, cle, "{}"), BodyHandlers.ofString());
        assertThat(commandes.dansLaLente.await(10, TimeUnit.SECONDS)).isTrue();
        HttpResponse<String> pendant = poster("/api/essai/v1/regions/27/lente", CNSA, cle, "{}");
        commandes.finDeLaLente.countDown();
        assertThat(pendant.body()).contains("idempotence.en_cours");
        assertThat(pendant.headers().firstValue("Retry-After")).isPresent();
        assertThat(premiere.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void remet_chaque_evenement_malgre_un_abonne_en_panne() throws Exception {
        VOISIN.refusRestants.set(2);
        String nom = "dossier-" + UUID.randomUUID();
        poster("/api/essai/v1/commandes", CNSA, cle(), "{\"nom\":\"" + nom + "\",\"centimes\":1}");
        attendre(() -> VOISIN.evenements.stream().anyMatch(e -> e.contains(nom)));
        attendre(() -> relais.enAttente() == 0);
        String recu = VOISIN.evenements.stream()
                .filter(e -> e.contains(nom))
                .findFirst()
                .orElseThrow();
        assertThat(recu)
                .contains(
                        "\"specversion\":\"1.0\"",
                        "\"type\":\"fr.esmsnumerique.commande.faite.v1\"",
                        "\"source\":\"/essai\"",
                        "\"time\":\"1970-01-01T00:00:00Z\"");
        assertThat(VOISIN.jetons).allMatch(j -> j.startsWith("Bearer "));
        attendre(() -> base.getCollection("commandes").countDocuments(new Document("aRelayer", true)) == 0);
    }

    @Test
    void ne_prend_qu_une_fois_un_evenement_et_redemande_celui_qu_il_n_a_pu_prendre() throws Exception {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(poster("/interne/evenements", IDENTITE.service(), "", evenement(id, "essai.recu", "sujet-" + id))
                            .statusCode())
                    .isEqualTo(204);
        }
        assertThat(recus.evenements.stream().filter(e -> e.sujet().equals("sujet-" + id)))
                .hasSize(1);
        assertThat(poster("/interne/evenements", IDENTITE.service(), "", evenement("m-" + id, "essai.recu", "malade"))
                        .statusCode())
                .isEqualTo(500);
        assertThat(base.getCollection("evenements_recus")
                        .find(new Document("_id", "m-" + id))
                        .first())
                .isNull();
    }

    @Test
    void lit_les_parametres_de_la_campagne_a_leur_date_et_pour_leur_region() {
        var g25 = campagnes.parametres("G25");
        assertThat(g25.centimes("financement.usage", LocalDate.of(2025, 9, 1), Region.BRETAGNE)
                        .valeur()
                        .centimes())
                .isEqualTo(700_000);
        assertThat(g25.centimes("financement.usage", LocalDate.of(2025, 9, 2), null)
                        .valeur()
                        .centimes())
                .isEqualTo(600_000);
        assertThat(g25.centimes("financement.usage", LocalDate.of(2025, 9, 2), Region.PAYS_DE_LA_LOIRE)
                        .valeur()
                        .centimes())
                .isEqualTo(1);
        assertThat(g25.empreinte()).isEqualTo("abc");
        assertThatThrownBy(() -> g25.centimes("financement.usage", LocalDate.of(2024, 12, 31), null))
                .hasMessageContaining("campagne.valeur_absente");
        assertThatThrownBy(() -> campagnes.parametres("G23")).hasMessageContaining("campagne.regles_non_versees");
    }

    @Test
    void avance_l_horloge_de_demonstration_et_ne_recule_pas() throws Exception {
        String demain = "{\"instant\":\"2025-10-15T10:00:00Z\"}";
        assertThat(poster("/interne/horloge", CNSA, "", demain).statusCode()).isEqualTo(403);
        assertThat(poster("/interne/horloge", IDENTITE.service(), "", demain).body())
                .contains("2025-10-15T10:00:00Z");
        assertThat(poster("/interne/horloge", IDENTITE.service(), "", "{\"instant\":\"2020-01-01T00:00:00Z\"}")
                        .body())
                .contains("2025-10-15T10:00:00Z");
        assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2025, 10, 15));
        assertThat(poster("/interne/horloge", CNSA, "", demain).headers().firstValue("ESMS-Date-Demonstration"))
                .as("toute réponse, refus compris, dit l'instant de la démonstration")
                .contains("2025-10-15T10:00:00Z");
        assertThat(base.getCollection("horloge_demo").find().first()).isNotNull();
    }

    private static String evenement(String id, String type, String sujet) {
        return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/x\",\"type\":\"fr.esmsnumerique.%s.v1\",\"subject\":\"%s\",\"time\":\"2025-01-01T00:00:00Z\",\"datacontenttype\":\"application/json\",\"data\":{}}"
                .formatted(id, type, sujet);
    }
}
