package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.donnees;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest.acquisition;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stateless evaluation refuses: nothing of it reaches the clauses. */
class EvaluationApiIT extends ApiDeTest {

    private static final String EVALUATIONS = API + "/evaluations";

    @Test
    void plus_de_lignes_que_le_contrat_n_en_admet_est_refuse() {
        String cinqMille =
                json(Map.of("donnees", donnees(acquisition(5_000, BFC).declare())));
        refuse(client.poster(EVALUATIONS, PORTEUR, cinqMille));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"donnees\":null}",
                "{\"donnees\":{\"campagne\":NaN}}",
                "{\"donnees\":{\"campagne\":\"G25\",\"prixEditeurCentimes\":1e400}}",
                "{\"donnees\":{\"campagne\":[\"G25\"]},\"inconnu\":1}",
                "{\"donnees\":{\"campagne\":\"G25\",\"essms\":{\"$ne\":1}}}"
            })
    void un_corps_mal_forme_est_refuse_avec_un_code(String corps) {
        refuse(client.poster(EVALUATIONS, PORTEUR, corps));
    }

    @Test
    void un_corps_imbrique_a_l_exces_est_refuse() {
        refuse(client.poster(EVALUATIONS, PORTEUR, "{\"donnees\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}"));
    }

    private static void refuse(Reponse reponse) {
        assertThat(reponse.statut()).as(reponse.corps()).isBetween(400, 422);
        assertThat(reponse.code()).isNotBlank();
    }
}
