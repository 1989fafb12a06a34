package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stub of the neighbours refuses what the contract of the neighbour does not open to the platform's own services. */
class DroitsDesVoisinsTest {

    /** The stub reads the roles; signatures are for the true services. */
    private static final String SERVICE = "Bearer e30."
            + Base64.getUrlEncoder().encodeToString("{\"roles\":[\"SERVICE\"]}".getBytes(StandardCharsets.UTF_8))
            + ".signature";

    @ParameterizedTest
    @CsvSource({
        "financement, /previsions-paiements, 200",
        "usage, /rappels, 200",
        "eligibilite, /extraits, 200",
        "eligibilite, /campagnes/{code}, 200",
        "financement, /lots-de-versements, 403"
    })
    void le_jeton_des_services_lit_ce_que_le_contrat_leur_ouvre(String service, String chemin, int statut) {
        assertThat(DroitsDesVoisins.statut(SERVICE, service, chemin)).isEqualTo(statut);
    }

    @Test
    void sans_jeton_rien_ne_se_lit() {
        assertThat(DroitsDesVoisins.statut("", "usage", "/rappels")).isEqualTo(401);
    }
}
