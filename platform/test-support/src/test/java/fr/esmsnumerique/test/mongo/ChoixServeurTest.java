package fr.esmsnumerique.test.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoixServeurTest {

    @Test
    void une_uri_l_emporte_sur_tout() {
        ChoixServeur choix =
                ChoixServeur.selon(Map.of("ESMS_MONGODB_URI", "mongodb://ailleurs"), ChoixServeurTest::interdit);
        assertThat(choix).isEqualTo(new ChoixServeur.Exterieur("mongodb://ailleurs"));
    }

    @Test
    void une_uri_vide_ne_compte_pas() {
        assertThat(ChoixServeur.selon(Map.of("ESMS_MONGODB_URI", " "), () -> true))
                .isInstanceOf(ChoixServeur.Conteneur.class);
    }

    @Test
    void docker_refuse_n_est_pas_meme_interroge() {
        ChoixServeur choix = ChoixServeur.selon(Map.of("ESMS_TEST_DOCKER", "non"), ChoixServeurTest::interdit);
        assertThat(choix.phrase())
                .isEqualTo("Base de test : serveur embarqué (pas d'ESMS_MONGODB_URI, et ESMS_TEST_DOCKER=non)");
    }

    @Test
    void docker_present_donne_un_conteneur() {
        assertThat(ChoixServeur.selon(Map.of(), () -> true).phrase()).contains("conteneur mongo:8");
    }

    @Test
    void sans_rien_le_serveur_embarque() {
        assertThat(ChoixServeur.selon(Map.of(), () -> false).phrase())
                .isEqualTo("Base de test : serveur embarqué (ni ESMS_MONGODB_URI, ni Docker)");
    }

    private static boolean interdit() {
        throw new AssertionError("Docker n'avait pas à être interrogé");
    }
}
