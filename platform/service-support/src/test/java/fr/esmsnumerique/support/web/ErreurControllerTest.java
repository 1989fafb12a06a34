package fr.esmsnumerique.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ErreurControllerTest {

    /** A 503 says that the same request may be sent again; a 500 does not. */
    @ParameterizedTest
    @CsvSource({
        "404, 404, requete.refusee, ",
        "499, 499, requete.refusee, ",
        "500, 500, interne.erreur, ",
        "502, 500, interne.erreur, ",
        "503, 503, service.indisponible, 2",
        "504, 500, interne.erreur, "
    })
    void ce_que_le_conteneur_refuse_garde_son_sens(int statut, int attendu, String code, String attente)
            throws IOException {
        MockHttpServletRequest requete = new MockHttpServletRequest();
        requete.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, statut);
        MockHttpServletResponse reponse = new MockHttpServletResponse();

        new ErreurController(new ProblemeEcrit(JsonMapper.shared())).erreur(requete, reponse);

        assertThat(reponse.getStatus()).isEqualTo(attendu);
        assertThat(reponse.getContentAsString()).contains("\"" + code + "\"");
        assertThat(reponse.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo(attente);
    }
}
