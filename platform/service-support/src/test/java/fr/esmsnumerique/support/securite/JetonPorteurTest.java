package fr.esmsnumerique.support.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

class JetonPorteurTest {

    private final JetonPorteur jetons = new JetonPorteur();

    @ParameterizedTest
    @CsvSource({"Bearer abc.DEF-0_9~+/,abc.DEF-0_9~+/", "Bearer abc==,abc==", "bearer abc,abc", "BEARER a,a"})
    void un_jeton_bien_forme_est_lu_comme_par_spring(String entete, String attendu) {
        assertThat(jetons.resolve(requete(entete))).isEqualTo(attendu);
        assertThat(new DefaultBearerTokenResolver().resolve(requete(entete))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer ===", "Bearer a b", "Bearer a=b", "Bearer é", "Bearer a,b", "Bearera"})
    void un_jeton_mal_forme_est_refuse_comme_par_spring(String entete) {
        assertThatThrownBy(() -> jetons.resolve(requete(entete))).isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> new DefaultBearerTokenResolver().resolve(requete(entete)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void sans_jeton_il_n_y_a_personne() {
        assertThat(jetons.resolve(new MockHttpServletRequest())).isNull();
        assertThat(jetons.resolve(requete("Basic YTpi"))).isNull();
    }

    private static MockHttpServletRequest requete(String entete) {
        MockHttpServletRequest requete = new MockHttpServletRequest();
        requete.addHeader("Authorization", entete);
        return requete;
    }
}
