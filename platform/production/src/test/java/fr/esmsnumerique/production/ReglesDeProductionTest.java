package fr.esmsnumerique.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One refusal per rule, and the values on each side of it. */
class ReglesDeProductionTest {

    private static final Map<String, String> ADMIS = Map.ofEntries(
            Map.entry("esms.demo", "false"),
            Map.entry("esms.horloge", ""),
            Map.entry("esms.identite.url", "https://identite.exemple.fr/realms/esms"),
            Map.entry("esms.identite.jwk-set-uri", "https://identite.exemple.fr/cles"),
            Map.entry("esms.identite.jeton-uri", "https://identite.exemple.fr/jetons"),
            Map.entry("esms.identite.secret", "0123456789abcdef"),
            Map.entry("esms.mongodb.uri", "mongodb://budget:motdepasse@mongo-1:27017,mongo-2/?replicaSet=esms"),
            Map.entry("esms.url-publique", "https://esms.exemple.fr"),
            Map.entry("esms.services.eligibilite", "http://eligibilite:8080"),
            Map.entry("esms.services.financement", "http://financement:8080"),
            Map.entry("esms.services.budget", "http://budget:8080"),
            Map.entry("esms.services.usage", "http://usage:8080"),
            Map.entry("esms.services.notification", "http://notification:8080"),
            Map.entry("spring.mail.host", "smtp.exemple.fr"),
            Map.entry("spring.mail.properties.mail.smtp.starttls.required", "true"),
            Map.entry("esms.courriel.expediteur", "ne-pas-repondre@exemple.fr"),
            Map.entry("spring.datasource.url", "jdbc:h2:file:/donnees/batch/consolidation;WRITE_DELAY=0"));

    @Test
    void les_reglages_d_une_vraie_plateforme_sont_admis() {
        assertThat(ReglesDeProduction.refus(ADMIS::get)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "esms.demo, true, ESMS_DEMO",
        "esms.demo, 1, ESMS_DEMO",
        "esms.demo, yes, ESMS_DEMO",
        "esms.demo, on, ESMS_DEMO",
        "esms.horloge, 2025-10-15T21:59:00Z, ESMS_HORLOGE",
        "spring.security.oauth2.authorizationserver.issuer, http://localhost:8090, ESMS_IDENTITE_URL",
        "esms.identite.url, http://identite.exemple.fr, ESMS_IDENTITE_URL",
        "esms.identite.url, https://localhost:8090, ESMS_IDENTITE_URL",
        "esms.identite.url, https://pas une adresse, ESMS_IDENTITE_URL",
        "esms.identite.jwk-set-uri, '', ESMS_IDENTITE_CLES",
        "esms.identite.jwk-set-uri, http://identite.exemple.fr/cles, ESMS_IDENTITE_CLES",
        "esms.identite.jeton-uri, '', ESMS_IDENTITE_JETONS",
        "esms.identite.secret, secret-de-demonstration, ESMS_SECRET_SERVICE",
        "esms.identite.secret, 0123456789abcde, ESMS_SECRET_SERVICE",
        "esms.identite.secret, '', ESMS_SECRET_SERVICE",
        "esms.mongodb.uri, mongodb://127.0.0.1:27117, ESMS_MONGODB_URI",
        "esms.mongodb.uri, mongodb://mongo-1:27017, ESMS_MONGODB_URI",
        "esms.mongodb.uri, 'mongodb://a:b@mongo-1,localhost:27017/', ESMS_MONGODB_URI",
        "esms.mongodb.uri, mongo-1:27017, ESMS_MONGODB_URI",
        "esms.url-publique, http://esms.exemple.fr, ESMS_URL_PUBLIQUE",
        "esms.url-publique, https://localhost:8080, ESMS_URL_PUBLIQUE",
        "esms.services.eligibilite, http://127.0.0.1:8081, ESMS_URL_ELIGIBILITE",
        "esms.services.financement, http://localhost:8082, ESMS_URL_FINANCEMENT",
        "esms.services.budget, http://[::1]:8083, ESMS_URL_BUDGET",
        "esms.services.usage, http://0.0.0.0:8084, ESMS_URL_USAGE",
        "esms.services.notification, http://127.0.0.1:8085, ESMS_URL_NOTIFICATION",
        "spring.mail.host, 127.0.0.1, ESMS_SMTP_HOTE",
        "spring.mail.properties.mail.smtp.starttls.required, false, ESMS_SMTP_CHIFFRE",
        "esms.courriel.expediteur, ne-pas-repondre@exemple.test, ESMS_SMTP_EXPEDITEUR",
        "spring.datasource.url, jdbc:h2:file:.esms/donnees/batch/consolidation, ESMS_DOSSIER_BATCH",
    })
    void un_reglage_de_demonstration_est_refuse_en_nommant_sa_variable(
            String propriete, String valeur, String variable) {
        List<String> refus = refusAvec(propriete, valeur);

        assertThat(refus).singleElement().asString().contains(variable).endsWith(".");
        if (propriete.endsWith("secret") && !valeur.isEmpty()) {
            assertThat(refus.getFirst()).doesNotContain(valeur);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false", "FALSE"})
    void une_demonstration_eteinte_est_admise(String valeur) {
        assertThat(refusAvec("esms.demo", valeur)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb+srv://budget:motdepasse@grappe.exemple.fr/",
                "mongodb://budget:a%40b@mongo-1/?replicaSet=esms",
                "mongodb://mongo-1/?authMechanism=MONGODB-X509&tls=true"
            })
    void une_base_designee_avec_un_compte_est_admise(String uri) {
        assertThat(refusAvec("esms.mongodb.uri", uri)).isEmpty();
    }

    @Test
    void le_secret_de_la_passerelle_a_sa_propre_variable() {
        Map<String, String> reglages = new LinkedHashMap<>(ADMIS);
        reglages.put("esms.identite.client", "passerelle");
        reglages.put("esms.identite.secret", "secret-de-demonstration");

        assertThat(ReglesDeProduction.refus(reglages::get))
                .singleElement()
                .asString()
                .contains("ESMS_SECRET_PASSERELLE");
    }

    @Test
    void tout_ce_qui_manque_est_dit_a_la_fois() {
        Map<String, String> reglages = new LinkedHashMap<>(ADMIS);
        reglages.put("esms.demo", "true");
        reglages.put("esms.mongodb.uri", "mongodb://127.0.0.1:27117");

        assertThat(ReglesDeProduction.refus(reglages::get)).hasSize(2);
    }

    private static List<String> refusAvec(String propriete, String valeur) {
        Map<String, String> reglages = new LinkedHashMap<>(ADMIS);
        reglages.put(propriete, valeur);
        return ReglesDeProduction.refus(reglages::get);
    }
}
