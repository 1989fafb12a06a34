package fr.esmsnumerique.passerelle.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SecretPublicTest {

    @Test
    void la_passerelle_ne_demarre_pas_avec_le_secret_que_tout_le_monde_connait() {
        assertThatThrownBy(() -> fournisseur(Map.of("esms.identite.secret", "secret-de-demonstration")))
                .hasMessageContaining("ESMS_SECRET_PASSERELLE");
    }

    @Test
    void elle_demarre_avec_le_sien_ou_en_demonstration() {
        assertThat(fournisseur(Map.of("esms.identite.secret", "le-notre"))).isNotNull();
        assertThat(fournisseur(Map.of("esms.identite.secret", "secret-de-demonstration", "esms.demo", "true")))
                .isNotNull();
    }

    private static Fournisseur fournisseur(Map<String, String> valeurs) {
        Map<String, String> toutes = new HashMap<>(Map.of(
                "esms.delais.connexion", "1s",
                "esms.delais.reponse", "1s",
                "esms.delais.reponse-longue", "1s",
                "esms.delais.identite", "1s",
                "esms.identite.url", "http://127.0.0.1:1",
                "esms.identite.client", "passerelle",
                "esms.identite.audience", "esms"));
        toutes.putAll(valeurs);
        PasserelleProperties reglages =
                new Binder(new MapConfigurationPropertySource(toutes)).bindOrCreate("esms", PasserelleProperties.class);
        return new IdentiteConfiguration().fournisseur(reglages, new ReseauIdentite(reglages), InstantSource.system());
    }
}
