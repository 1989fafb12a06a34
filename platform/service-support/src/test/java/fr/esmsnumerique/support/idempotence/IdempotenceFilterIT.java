package fr.esmsnumerique.support.idempotence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.support.web.ProblemeEcrit;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The memory of answers may fail; what was decided, and said, does not. */
@ExtendWith(MongoDeTest.class)
class IdempotenceFilterIT {

    private final AtomicInteger executions = new AtomicInteger();
    private final FilterChain suite = (requete, reponse) -> {
        executions.incrementAndGet();
        reponse.getWriter().write("fait");
        ((HttpServletResponse) reponse).setStatus(201);
    };
    private final MongoDatabase base;
    private OperationsRetenues retenues = OperationsRetenues.AUCUNE;
    private String cle = "cle-0000000000000";
    private String parametres;

    IdempotenceFilterIT(MongoDatabase base) {
        this.base = base;
    }

    @Test
    void sans_memoire_rien_n_est_execute_et_la_reponse_dit_de_reessayer() throws Exception {
        MockHttpServletResponse reponse = envoyer(new Muette(true));

        assertThat(reponse.getStatus()).isEqualTo(503);
        assertThat(reponse.getHeader("Retry-After")).isEqualTo("2");
        assertThat(reponse.getContentAsString()).contains("magasin.indisponible");
        assertThat(executions).hasValue(0);
    }

    @Test
    void une_reponse_qu_on_ne_peut_memoriser_est_rendue_telle_quelle() throws Exception {
        MockHttpServletResponse reponse = envoyer(new Muette(false));

        assertThat(reponse.getStatus()).isEqualTo(201);
        assertThat(reponse.getContentAsString()).isEqualTo("fait");
        assertThat(executions).hasValue(1);
    }

    @Test
    void une_operation_que_son_service_retient_n_est_pas_memorisee_une_seconde_fois() throws Exception {
        retenues = new OperationsRetenues(Set.of("/api/essai/v1/commandes"));

        MockHttpServletResponse reponse = envoyer(new Muette(true));

        assertThat(reponse.getStatus()).isEqualTo(201);
        assertThat(executions).hasValue(1);
    }

    @Test
    void une_operation_retenue_veut_aussi_une_cle_bien_formee() throws Exception {
        retenues = new OperationsRetenues(Set.of("/api/essai/v1/commandes"));
        cle = "courte";

        assertThat(envoyer(new Muette(true)).getStatus()).isEqualTo(400);
        assertThat(executions).hasValue(0);
    }

    /** The same minutes sent as proof of something else is another request: its nature is a parameter of the address. */
    @Test
    void d_autres_parametres_avec_la_meme_cle_sont_une_autre_demande() throws Exception {
        ReponsesMemorisees memoire = new ReponsesMemorisees(base, InstantSource.system());
        cle = "cle-des-parametres-1";

        parametres = "nature=PV_VA";
        assertThat(envoyer(memoire).getStatus()).isEqualTo(201);
        assertThat(envoyer(memoire).getHeader(IdempotenceFilter.REJOUE)).isEqualTo("true");
        parametres = "nature=PV_VSR";
        MockHttpServletResponse autre = envoyer(memoire);

        assertThat(autre.getStatus()).isEqualTo(422);
        assertThat(autre.getContentAsString()).contains("idempotence.corps_different");
        assertThat(executions).hasValue(1);
    }

    private MockHttpServletResponse envoyer(ReponsesMemorisees memoire) throws Exception {
        MockHttpServletRequest requete = new MockHttpServletRequest("POST", "/api/essai/v1/commandes");
        requete.setQueryString(parametres);
        requete.addHeader(IdempotenceFilter.ENTETE, cle);
        requete.setContent("{}".getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse reponse = new MockHttpServletResponse();
        new IdempotenceFilter(
                        memoire,
                        retenues,
                        new ProblemeEcrit(JsonMapper.builder().build()))
                .doFilter(requete, reponse, suite);
        return reponse;
    }

    /** A store that stops answering, from the start or once the key is taken. */
    private final class Muette extends ReponsesMemorisees {
        private final boolean desLeDebut;

        Muette(boolean desLeDebut) {
            super(base, InstantSource.system());
            this.desLeDebut = desLeDebut;
        }

        @Override
        Prise prendre(CleIdempotence cle) {
            if (desLeDebut) {
                throw new MongoTimeoutException("panne simulée");
            }
            return new Prise.Libre();
        }

        @Override
        void terminer(CleIdempotence cle, Reponse reponse) {
            throw new MongoTimeoutException("panne simulée");
        }
    }
}
