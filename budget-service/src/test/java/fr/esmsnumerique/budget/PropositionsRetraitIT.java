package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a signed amendment and the end of an agreement propose to the ledger, over HTTP: nothing is withdrawn without a person. */
class PropositionsRetraitIT extends LivreEnLigne {

    private static final String SERVICE = IDENTITE.service();

    @Autowired
    private MongoDatabase base;

    private final Ars voisine = new Ars("94");

    PropositionsRetraitIT() {
        super("24");
    }

    @BeforeAll
    void alimenter() {
        notifier(ars, 500_000_000);
    }

    @Test
    void un_avenant_signe_propose_et_une_personne_retire_une_fois() {
        String dossier = engage(701, 42_000_000);
        String id = dossier + "-AVENANT-1";
        avenant(dossier, 37_800_000, 4_200_000);
        avenant(dossier, 37_800_000, 4_200_000);

        JsonNode proposition = proposition(id);
        assertThat(proposition.path("etat").asString()).isEqualTo("A_DECIDER");
        assertThat(proposition.path("aRetirerCentimes").asLong()).isEqualTo(4_200_000);
        assertThat(engage(dossier)).isEqualTo(42_000_000);

        assertThat(executer(id, ars.financier()).statut()).isEqualTo(403);
        assertThat(executer(id, voisine.decideur()).code()).isEqualTo("acces.region");
        Reponse retrait = executer(id, ars.decideur());
        assertThat(retrait.statut()).as(retrait.corps()).isEqualTo(201);
        assertThat(retrait.json().path("type").asString()).isEqualTo("RETRAIT");
        assertThat(retrait.json().path("references").path("acte").asString())
                .isEqualTo("Avenant n° 1 signé le 13 octobre 2025");
        // Decided again with another key: the same mouvement, not another one.
        assertThat(executer(id, ars.decideur()).json().path("id"))
                .isEqualTo(retrait.json().path("id"));
        assertThat(engage(dossier)).isEqualTo(37_800_000);
        assertThat(proposition(id).path("mouvementId")).isEqualTo(retrait.json().path("id"));
        assertThat(classer(id, ars.decideur()).code()).isEqualTo("proposition.executee");
    }

    @Test
    void ce_qui_est_deja_retire_a_la_main_ne_l_est_pas_deux_fois() {
        String dossier = engage(702, 42_000_000);
        String id = dossier + "-AVENANT-1";
        avenant(dossier, 37_800_000, 4_200_000);
        Reponse main = poster("/retraits", ars.decideur(), """
                {"dossierId":"%s","montantCentimes":4200000,"acte":"Avenant n° 1","motif":"Retrait décidé à part"}""".formatted(dossier));
        assertThat(main.statut()).as(main.corps()).isEqualTo(201);

        assertThat(executer(id, ars.decideur()).code()).isEqualTo("proposition.sans_objet");
        assertThat(classer(id, ars.decideur()).json().path("etat").asString()).isEqualTo("CLASSEE");
        assertThat(executer(id, ars.decideur()).code()).isEqualTo("proposition.classee");
        assertThat(engage(dossier)).isEqualTo(37_800_000);
    }

    @Test
    void une_resiliation_propose_de_retirer_tout_ce_qui_n_est_pas_verse() {
        String dossier = engage(703, 10_000_000);
        String id = dossier + "-RESILIATION";
        resiliation(dossier, "PARTENARIAT");
        assertThat(executer(id, ars.decideur()).code()).isEqualTo("proposition.introuvable");
        resiliation(dossier, "ARS_PORTEUR");

        assertThat(proposition(id).path("aRetirerCentimes").asLong()).isEqualTo(10_000_000);
        assertThat(executer(id, ars.decideur()).statut()).isEqualTo(201);
        assertThat(engage(dossier)).isZero();
    }

    @Test
    void un_avenant_qui_ne_retire_rien_ne_propose_rien_et_une_region_ne_voit_que_les_siens() {
        String dossier = engage(704, 42_000_000);
        avenant(dossier, 42_000_000, 0);

        assertThat(lire("/propositions-retrait?limite=200", ars.decideur()).corps())
                .doesNotContain(dossier);
        assertThat(lire("/propositions-retrait", voisine.decideur()).json().path("elements"))
                .isEmpty();
        assertThat(lire("/propositions-retrait?region=24", voisine.decideur()).code())
                .isEqualTo("acces.region");
    }

    /** A national role lets one read every region; deciding stays with the ARS the account belongs to. */
    @Test
    void un_role_national_de_plus_ne_fait_pas_decider_pour_une_autre_ars() {
        String dossier = engage(707, 42_000_000);
        String id = dossier + "-AVENANT-1";
        avenant(dossier, 37_800_000, 4_200_000);
        String deux = IDENTITE.jeton(
                "deux-roles", Map.of("roles", List.of("CNSA_PILOTE", "ARS_DECIDEUR", "ARS_FINANCIER"), "region", "94"));

        assertThat(executer(id, deux).code()).isEqualTo("acces.region");
        assertThat(classer(id, deux).code()).isEqualTo("acces.region");
        String programme = ars.financer(708, 1_000);
        String mouvement = programmer(ars, programme).json().path("id").asString();
        assertThat(poster("/corrections", deux, "{\"mouvementId\":\"" + mouvement + "\",\"motif\":\"Essai\"}")
                        .code())
                .isEqualTo("acces.region");
        assertThat(engage(dossier)).isEqualTo(42_000_000);
    }

    /** The mouvement is written before the proposal says so: a process may die in between, and somebody set the proposal aside meanwhile. */
    @ParameterizedTest
    @CsvSource({"705, A_DECIDER", "706, CLASSEE"})
    void un_retrait_ecrit_fait_foi_quoi_que_dise_la_proposition(int numero, String laissee) {
        String dossier = engage(numero, 42_000_000);
        String id = dossier + "-AVENANT-1";
        avenant(dossier, 37_800_000, 4_200_000);
        String mouvement = executer(id, ars.decideur()).json().path("id").asString();
        base.getCollection("propositions_retrait")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$set",
                                new Document("etat", laissee)
                                        .append("mouvement", null)
                                        .append("classement", laissee.equals("CLASSEE") ? "À part" : null)));

        assertThat(lire("/propositions-retrait?limite=200&etat=" + laissee, ars.decideur())
                        .corps())
                .doesNotContain(id);
        assertThat(proposition(id).path("etat").asString()).isEqualTo("EXECUTEE");
        assertThat(proposition(id).path("motifClassement").asString(""))
                .isEqualTo(laissee.equals("CLASSEE") ? "À part" : "");
        assertThat(proposition(id).path("mouvementId").asString()).isEqualTo(mouvement);
        assertThat(classer(id, ars.decideur()).code()).isEqualTo("proposition.executee");
        assertThat(executer(id, ars.decideur()).json().path("id").asString()).isEqualTo(mouvement);
        assertThat(engage(dossier)).isEqualTo(37_800_000);
    }

    private String engage(int numero, long centimes) {
        String dossier = ars.financer(numero, centimes);
        Reponse programme = programmer(ars, dossier);
        assertThat(programme.statut()).as(programme.corps()).isEqualTo(201);
        Reponse engagement = engager(ars, dossier);
        assertThat(engagement.statut()).as(engagement.corps()).isEqualTo(201);
        assertThat(engagement.json().path("montantCentimes").asLong()).isEqualTo(centimes);
        return dossier;
    }

    private void avenant(String dossier, long montant, long aRetirer) {
        recevoir(dossier, "avenant.signe", """
                "avenantId":"%s-AVENANT-1","numero":1,"date":"2025-10-13","montantAvantCentimes":42000000,"montantCentimes":%d,
                "aRetirerCentimes":%d,"essmsRetires":["219900012"],"motif":"Deux établissements\\nquittent le projet"
                """.formatted(dossier, montant, aRetirer));
    }

    private void resiliation(String dossier, String type) {
        recevoir(dossier, "convention.resiliee", """
                "type":"%s","date":"2025-10-13","motif":"Liquidation du porteur"
                """.formatted(type));
    }

    private void recevoir(String dossier, String type, String donnees) {
        Reponse reponse = client.poster(
                "/interne/evenements",
                SERVICE,
                """
                {"specversion":"1.0","id":"%s/%s","source":"/test","type":"fr.esmsnumerique.%s.v1","subject":"%s","time":"2025-10-13T08:00:00Z",
                "datacontenttype":"application/json","data":{"dossierId":"%s","region":"24","campagne":"G25",%s}}""".formatted(dossier, type + donnees.hashCode(), type, dossier, dossier, donnees),
                "");
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(204);
    }

    private JsonNode proposition(String id) {
        for (JsonNode element :
                lire("/propositions-retrait?limite=200", ars.financier()).json().path("elements")) {
            if (element.path("id").asString().equals(id)) {
                return element;
            }
        }
        throw new AssertionError("Proposition absente : " + id);
    }

    private Reponse executer(String id, String jeton) {
        return poster("/propositions-retrait/" + id + "/execution", jeton, "");
    }

    private Reponse classer(String id, String jeton) {
        return poster(
                "/propositions-retrait/" + id + "/classement",
                jeton,
                "{\"motif\":\"Retrait fait par décision séparée\"}");
    }

    /** What the ledger engages for the file: the sum of what its mouvements moved. */
    private long engage(String dossier) {
        long solde = 0;
        for (JsonNode mouvement : lire(
                        "/mouvements?enveloppe=" + ENVELOPPE + "&dossier=" + dossier + "&limite=200", ars.financier())
                .json()
                .path("elements")) {
            for (JsonNode ligne : mouvement.path("lignes")) {
                if (ligne.path("poste").asString().equals("ENGAGE")
                        && ligne.path("dossierId").asString().equals(dossier)) {
                    solde += ligne.path("centimes").asLong();
                }
            }
        }
        return solde;
    }
}
