package fr.esmsnumerique.magasin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.magasin.journal.MagasinRefuse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReglagesTest {

    @Test
    void les_valeurs_par_defaut_sont_celles_du_lanceur() {
        Reglages reglages = Reglages.lire(Map.of(), new Properties());
        assertThat(reglages.adresse().getPort()).isEqualTo(27117);
        assertThat(reglages.adresse().getAddress().isLoopbackAddress()).isTrue();
        assertThat(reglages.dossier()).isEqualTo(Path.of(".esms", "magasin"));
        assertThat(reglages.journalOctets()).isEqualTo(32L << 20);
    }

    @Test
    void une_propriete_l_emporte_sur_l_environnement() {
        Properties proprietes = new Properties();
        proprietes.setProperty("esms.port.magasin", "4000");
        Map<String, String> environnement = Map.of("ESMS_PORT_MAGASIN", "5000", "ESMS_DOSSIER_MAGASIN", "ailleurs");
        Reglages reglages = Reglages.lire(environnement, proprietes);
        assertThat(reglages.adresse().getPort()).isEqualTo(4000);
        assertThat(reglages.dossier()).isEqualTo(Path.of("ailleurs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "65536", "1.5", "99999999999999999999"})
    void un_port_impossible_est_dit(String port) {
        assertThatThrownBy(() -> Reglages.lire(Map.of("ESMS_PORT_MAGASIN", port), new Properties()))
                .isInstanceOf(MagasinRefuse.class)
                .hasMessage("ESMS_PORT_MAGASIN doit être un entier entre 0 et 65535, pas « %s ».".formatted(port));
    }
}
