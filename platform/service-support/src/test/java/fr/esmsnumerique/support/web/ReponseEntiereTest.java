package fr.esmsnumerique.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReponseEntiereTest {

    @ParameterizedTest
    @CsvSource({
        "application/json, false",
        "application/json;charset=UTF-8, false",
        "application/problem+json, false",
        "application/x-ndjson, true",
        "text/csv, true",
        "text/event-stream, true",
        ", true"
    })
    void seul_un_json_attend_d_etre_entier(String type, boolean parti) throws ServletException, IOException {
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        new ReponseEntiere().doFilter(new MockHttpServletRequest(), reponse, (_, emise) -> {
            emise.setContentType(type);
            emise.flushBuffer();
        });
        assertThat(reponse.isCommitted()).isEqualTo(parti);
    }
}
