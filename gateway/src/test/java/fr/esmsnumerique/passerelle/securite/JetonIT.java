package fr.esmsnumerique.passerelle.securite;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fr.esmsnumerique.passerelle.AvecPasserelle;
import fr.esmsnumerique.passerelle.FournisseurDeTest;
import fr.esmsnumerique.passerelle.Http;
import fr.esmsnumerique.passerelle.ServiceDeTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose token is accepted: what is wrong with one never reaches a service. */
class JetonIT extends AvecPasserelle {

    private static final String DOSSIERS = "/api/eligibilite/v1/dossiers";
    private static final ServiceDeTest PIEGE = new ServiceDeTest();

    @Test
    void sans_jeton_le_refus_est_un_probleme_401() {
        HttpResponse<String> reponse = navigateur().lire(DOSSIERS);

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.objet(reponse.body()))
                .containsEntry("code", "acces.non_authentifie")
                .containsEntry("status", 401)
                .containsEntry("instance", DOSSIERS)
                .containsEntry("type", "urn:esms:probleme:acces.non_authentifie");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mauvaisJetons")
    void un_mauvais_jeton_n_atteint_pas_le_service(String cas, String jeton) {
        int avant = SERVICE.appels.get();

        HttpResponse<String> reponse = appeler(jeton, DOSSIERS);

        assertThat(reponse.statusCode()).isEqualTo(401);
        assertThat(reponse.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reponse.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(SERVICE.appels.get()).isEqualTo(avant);
    }

    static Stream<List<String>> jetonsRefuses() {
        JWTClaimsSet bon = FOURNISSEUR.revendications("intrus", "SERVICE").build();
        Date hier = Date.from(InstantSource.system().instant().minusSeconds(86_400));
        return Stream.of(
                List.of("illisible", "abc.def.ghi"),
                List.of("alg none", new PlainJWT(bon).serialize()),
                List.of("HS256 avec la clé publique", hs256(bon)),
                List.of("autre audience", signer(new JWTClaimsSet.Builder(bon).audience("autre"))),
                List.of("sans audience", signer(new JWTClaimsSet.Builder(bon).audience((String) null))),
                List.of("jeton d'identité", signer(new JWTClaimsSet.Builder(bon).audience(FournisseurDeTest.CLIENT))),
                List.of("autre émetteur", signer(new JWTClaimsSet.Builder(bon).issuer("http://autre.exemple.test"))),
                List.of("expiré", signer(new JWTClaimsSet.Builder(bon).expirationTime(hier))),
                List.of("clé inconnue", cleEtrangere(bon, null)),
                List.of("jku étranger", cleEtrangere(bon, PIEGE.url() + "/cles")));
    }

    static Stream<Arguments> mauvaisJetons() {
        return jetonsRefuses().map(cas -> Arguments.of(cas.get(0), cas.get(1)));
    }

    @Test
    void l_adresse_de_cles_que_designe_un_jeton_n_est_jamais_visitee() {
        appeler(cleEtrangere(FOURNISSEUR.revendications("intrus").build(), PIEGE.url() + "/cles"), DOSSIERS);

        assertThat(PIEGE.appels).hasValue(0);
    }

    @Test
    void des_cles_inconnues_a_repetition_restent_des_refus_et_non_des_pannes() throws JOSEException {
        for (int essai = 0; essai < 6; essai++) {
            RSAKey inconnue =
                    new RSAKeyGenerator(2048).keyID("inconnue-" + essai).generate();
            String jeton = FournisseurDeTest.signer(
                    FOURNISSEUR.revendications("intrus").build(),
                    inconnue,
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(inconnue.getKeyID())
                            .build());
            assertThat(appeler(jeton, DOSSIERS).statusCode()).isEqualTo(401);
        }
        assertThat(appeler(FOURNISSEUR.jeton("service-demo", "SERVICE"), DOSSIERS)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String signer(JWTClaimsSet.Builder revendications) {
        return FOURNISSEUR.signer(revendications.build());
    }

    private static String hs256(JWTClaimsSet revendications) {
        try {
            var jeton = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("cle-1").build(), revendications);
            jeton.sign(new MACSigner(FOURNISSEUR.cle().toRSAPublicKey().getEncoded()));
            return jeton.serialize();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String cleEtrangere(JWTClaimsSet revendications, String jku) {
        try {
            RSAKey etrangere = new RSAKeyGenerator(2048).keyID("cle-1").generate();
            var entete = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("cle-1");
            if (jku != null) {
                entete.jwkURL(URI.create(jku));
            }
            return FournisseurDeTest.signer(revendications, etrangere, entete.build());
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
