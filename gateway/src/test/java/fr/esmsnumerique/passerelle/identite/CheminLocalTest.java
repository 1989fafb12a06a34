package fr.esmsnumerique.passerelle.identite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CheminLocalTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pilotage/national", "/dossiers?region=27&etat=DÉPOSÉ#suite", "/a//b"})
    void garde_un_chemin_du_site(String chemin) {
        assertThat(CheminLocal.de(chemin)).isEqualTo(chemin);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//pirate.exemple.test",
                "/\\pirate.exemple.test",
                "\\\\pirate.exemple.test",
                "https://pirate.exemple.test",
                "javascript:alert(1)",
                "pilotage",
                "/a\r\nSet-Cookie: x=1",
                "/\t/pirate.exemple.test",
                "/a\\b"
            })
    void ramene_a_l_accueil_tout_ce_qui_pourrait_sortir_du_site(String chemin) {
        assertThat(CheminLocal.de(chemin)).isEqualTo("/");
    }

    @Test
    void refuse_une_adresse_demesuree() {
        assertThat(CheminLocal.de("/" + "a".repeat(3_000))).isEqualTo("/");
    }
}
