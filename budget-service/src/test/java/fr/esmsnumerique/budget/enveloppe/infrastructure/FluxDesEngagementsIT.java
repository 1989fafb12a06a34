package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.support.evenements.EvenementEnAttente;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** I9: each engagement is one event, with one id, until it is confirmed; no event without an engagement. */
class FluxDesEngagementsIT {

    private final MongoDatabase base = MongoDeTest.baseNeuve("flux");
    private final Registres registres = registres();
    private final FluxDesEngagements flux = new FluxDesEngagements(registres, base);

    private Registres registres() {
        return new Registres(
                new MongoEnveloppes(base), new MongoJournal(base), HorlogeDeTest.a("2025-10-14T10:00:00Z"));
    }

    @BeforeEach
    void engager_trois_dossiers() {
        Registre registre = registres.declarer(G25);
        doter(registre, 1_000);
        for (int i = 1; i <= 3; i++) {
            ecrire(registre, programmation(dossier(i), 10), FINANCIER, "p" + i);
            ecrire(registre, engagement(dossier(i)), DECIDEUR, "e" + i);
        }
    }

    @AfterEach
    void fermer() {
        registres.close();
        base.drop();
    }

    @Test
    void seuls_les_engagements_sont_des_evenements_et_leur_identifiant_est_celui_du_mouvement() {
        assertThat(ids(flux))
                .containsExactly("2025-G25/000000000004", "2025-G25/000000000006", "2025-G25/000000000008");
        assertThat(flux.enAttente(2)).hasSize(2);
    }

    @Test
    void un_evenement_revient_tant_qu_il_n_est_pas_confirme_meme_apres_un_redemarrage() {
        List<EvenementEnAttente> attente = flux.enAttente(10);
        flux.confirmer(attente.get(1)); // out of order: the first subscriber is down
        assertThat(ids(flux)).containsExactly("2025-G25/000000000004", "2025-G25/000000000008");
        assertThat(ids(redemarre())).contains("2025-G25/000000000004", "2025-G25/000000000008");

        flux.confirmer(attente.get(0));
        assertThat(ids(redemarre())).containsExactly("2025-G25/000000000008");
        flux.confirmer(attente.get(2));
        flux.confirmer(attente.get(2));
        assertThat(ids(flux)).isEmpty();
        assertThat(ids(redemarre())).isEmpty();
    }

    @Test
    void l_evenement_suit_son_schema_publie() throws IOException {
        String donnees = JsonMapper.builder()
                .build()
                .writeValueAsString(flux.enAttente(1).getFirst().evenement().donnees());
        try (InputStream schema =
                getClass().getResourceAsStream("/contrats/schemas/evenements/engagement.effectue.v1.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(donnees, InputFormat.JSON))
                    .isEmpty();
        }
    }

    private FluxDesEngagements redemarre() {
        return new FluxDesEngagements(registres, base);
    }

    private static List<String> ids(FluxDesEngagements flux) {
        return flux.enAttente(10).stream().map(e -> e.evenement().id()).toList();
    }
}
