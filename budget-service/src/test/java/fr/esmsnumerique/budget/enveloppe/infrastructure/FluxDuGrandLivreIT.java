package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
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
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.evenements.EvenementEnAttente;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** I9: each engagement is one event, with one id, until it is confirmed; no event without an engagement. */
class FluxDuGrandLivreIT {

    private final MongoDatabase base = MongoDeTest.baseNeuve("flux");
    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-14T10:00:00Z");
    private final Registres registres = registres();
    private final FluxDuGrandLivre flux = new FluxDuGrandLivre(registres, base);

    private Registres registres() {
        return new Registres(new MongoEnveloppes(base), new MongoJournal(base), horloge);
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
        assertThat(ids(redemarre()))
                .endsWith("2025-G25/000000000008"); // killed before its next sweep: sent again, never lost
        assertThat(ids(flux)).containsExactly("2025-G25/000000000008");
        assertThat(ids(redemarre())).containsExactly("2025-G25/000000000008");
        flux.confirmer(attente.get(2));
        flux.confirmer(attente.get(2));
        assertThat(ids(flux)).isEmpty();
        assertThat(ids(redemarre())).isEmpty();
    }

    @Test
    void un_retrait_est_un_evenement_qui_dit_ce_qui_reste() {
        Registre registre = registres.declarer(G25);
        ecrire(registre, retrait(dossier(1), Optional.of(new Montant(400))), DECIDEUR, "r1");
        ecrire(registre, retrait(dossier(2), Optional.empty()), DECIDEUR, "r2");

        List<Evenement> retraits = flux.enAttente(10).stream()
                .map(EvenementEnAttente::evenement)
                .filter(e -> e.type().equals("engagement.retire"))
                .toList();

        assertThat(retraits)
                .extracting(Evenement::id)
                .containsExactly("2025-G25/000000000009", "2025-G25/000000000010");
        assertThat(retraits.getFirst().donnees())
                .containsEntry("montantCentimes", 400L)
                .containsEntry("resteEngageCentimes", 600L)
                .containsEntry("total", false);
        assertThat(retraits.getLast().donnees())
                .containsEntry("montantCentimes", 1_000L)
                .containsEntry("resteEngageCentimes", 0L)
                .containsEntry("total", true);
    }

    @Test
    void les_evenements_suivent_leur_schema_publie() {
        ecrire(registres.declarer(G25), retrait(dossier(1), Optional.empty()), DECIDEUR, "r1");

        assertThat(flux.enAttente(10)).hasSize(4).allSatisfy(e -> conforme(e.evenement()));
    }

    @Test
    void un_redeploiement_dit_a_chaque_region_ce_qu_il_lui_gele_lui_rend_lui_prend_ou_lui_donne() {
        Registre registre = registres.declarer(G25);
        ecrire(registre, programmation(dossier(4), 300), FINANCIER, "p4");
        Repartition repartition = new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, new Montant(720_00), List.of(dossier(4)))),
                List.of(new Attribution(Region.GRAND_EST, new Montant(720_00))));
        String premier = G25 + "-R01";
        String second = G25 + "-R02";
        horloge.regler("2025-10-16T08:00:00Z");
        ecrire(registre, geler(premier, repartition), CNSA, "g1");
        ecrire(registre, new Degeler(premier, "Refus"), CNSA, "d1");
        ecrire(registre, geler(second, repartition), CNSA, "g2");
        ecrire(registre, new Redeployer(second, repartition, "DNS_PILOTE"), DECIDEUR, "x2");

        List<Evenement> publies = flux.enAttente(100).stream()
                .map(EvenementEnAttente::evenement)
                .filter(e -> e.type().startsWith("redeploiement."))
                .toList();

        assertThat(publies)
                .extracting(Evenement::type)
                .containsExactly(
                        "redeploiement.gele", "redeploiement.degele", "redeploiement.gele", "redeploiement.execute");
        assertThat(publies).extracting(Evenement::sujet).containsExactly(premier, premier, second, second);
        assertThat(publies)
                .allSatisfy(this::conforme)
                .allSatisfy(e -> assertThat(e.donnees())
                        .containsEntry(
                                "cessions",
                                List.of(Map.of(
                                        "region",
                                        BFC.code(),
                                        "montantCentimes",
                                        720_00L,
                                        "dossiers",
                                        List.of(dossier(4))))));
        assertThat(publies.getLast().donnees())
                .containsEntry(
                        "attributions", List.of(Map.of("region", Region.GRAND_EST.code(), "montantCentimes", 720_00L)));
        assertThat(publies.getFirst().donnees()).doesNotContainKey("attributions");
    }

    @Test
    void une_enveloppe_alteree_ne_retient_pas_les_evenements_des_autres() {
        EnveloppeId ancienne = EnveloppeId.de("2024-G25");
        horloge.regler("2024-06-03T08:00:00Z");
        ecrire(registres.declarer(ancienne), new Ouvrir(Montant.euros(10), "Décision"), CNSA, "o");
        base.getCollection(MongoJournal.COLLECTION)
                .updateOne(
                        new Document("_id", ancienne + "/000000000001"),
                        new Document("$set", new Document("motif", "Altéré")));

        try (Registres autres = registres()) {
            assertThat(ids(new FluxDuGrandLivre(autres, base)))
                    .containsExactly("2025-G25/000000000004", "2025-G25/000000000006", "2025-G25/000000000008");
        }
    }

    private static Geler geler(String redeploiement, Repartition repartition) {
        return new Geler(
                redeploiement, repartition, LocalDate.of(2025, 10, 15), "", "CNSA_PILOTE", "Crédits non engagés");
    }

    private static Retirer retrait(String dossier, Optional<Montant> montant) {
        return new Retirer(dossier, BFC, EtendueDuRetrait.de(montant), "Avenant 1", "Révision", false);
    }

    private void conforme(Evenement evenement) throws IOException {
        String donnees = JsonMapper.builder().build().writeValueAsString(evenement.donnees());
        String chemin = "/contrats/schemas/evenements/" + evenement.type() + ".v1.schema.json";
        try (InputStream schema = getClass().getResourceAsStream(chemin)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(donnees, InputFormat.JSON))
                    .isEmpty();
        }
    }

    private FluxDuGrandLivre redemarre() {
        return new FluxDuGrandLivre(registres, base);
    }

    private static List<String> ids(FluxDuGrandLivre flux) {
        return flux.enAttente(10).stream().map(e -> e.evenement().id()).toList();
    }
}
