package fr.esmsnumerique.support.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

class PareFeuTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", " ~", "Bearer abc", "tab\tulation", "é", "日本"})
    void accepte_ce_que_spring_accepte(String valeur) {
        assertThat(lire(new StrictHttpFirewall(), valeur)).isEqualTo(valeur);
        assertThat(lire(new PareFeu(), valeur)).isEqualTo(valeur);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u001f", "a\u007f", "a\r\nb", "\u0085", "\u0378"})
    void refuse_ce_que_spring_refuse(String valeur) {
        assertThatThrownBy(() -> lire(new StrictHttpFirewall(), valeur)).isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> lire(new PareFeu(), valeur)).isInstanceOf(RequestRejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Essai\u0000", "\u007f", "X\u0085"})
    void refuse_un_nom_avec_un_signe_de_controle(String nom) {
        assertThatThrownBy(() -> requete(new PareFeu()).getHeader(nom)).isInstanceOf(RequestRejectedException.class);
    }

    private static String lire(HttpFirewall pareFeu, String valeur) {
        MockHttpServletRequest requete = new MockHttpServletRequest("GET", "/api");
        requete.addHeader("X-Essai", valeur);
        return pareFeu.getFirewalledRequest(requete).getHeader("X-Essai");
    }

    private static jakarta.servlet.http.HttpServletRequest requete(HttpFirewall pareFeu) {
        return pareFeu.getFirewalledRequest(new MockHttpServletRequest("GET", "/api"));
    }
}
