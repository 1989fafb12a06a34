package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How a region organises its engagements, over real HTTP; it is 14 October 2025 in Paris. */
class CircuitEngagementIT extends CircuitDEngagement {

    @Test
    void un_dossier_se_reprogramme_au_montant_arrete_sans_qu_on_le_tape() {
        programmer("27");
        assertThat(reprogrammer("27", "ARS_FINANCIER").code()).isEqualTo("ae.programmation_inchangee");
        VOISINS.financer(dossier, "DECIDE", 250_000);

        assertThat(reprogrammer("27", "ARS_DECIDEUR").code()).isEqualTo("acces.role");
        assertThat(reprogrammer("44", "ARS_FINANCIER").code()).isEqualTo("acces.region");
        Reponse hausse = reprogrammer("27", "ARS_FINANCIER");

        assertThat(hausse.statut()).as(hausse.corps()).isEqualTo(201);
        assertThat(hausse.json().path("type").asString()).isEqualTo("PROGRAMMATION");
        assertThat(hausse.json().path("montantCentimes").asLong()).isEqualTo(40_000);
        assertThat(hausse.json()
                        .path("references")
                        .path("montantProgrammeCentimes")
                        .asLong())
                .isEqualTo(250_000);
        assertThat(engager(agent("ARS_DECIDEUR", "27"))
                        .json()
                        .path("montantCentimes")
                        .asLong())
                .isEqualTo(250_000);
        VOISINS.financer(dossier, "DECIDE", 240_000);
        assertThat(reprogrammer("27", "ARS_FINANCIER").code()).isEqualTo("ae.deja_engage");
    }

    @Test
    void une_personne_deleguee_engage_dans_sa_region_et_le_mouvement_le_dit() {
        String delegue = IDENTITE.jeton("delegue-44", Map.of("roles", List.of("ARS_INSTRUCTEUR"), "region", "44"));
        programmer("44");
        assertThat(engager(delegue).code()).isEqualTo("acces.role");
        assertThat(deleguer("ARS_FINANCIER", "44", "2025-10-14", "").code()).isEqualTo("acces.role");
        assertThat(poster("/delegations-signature", CNSA, delegation("delegue-44", "2025-10-14", ""))
                        .code())
                .isEqualTo("acces.role");

        Reponse delegation = deleguer("ARS_DECIDEUR", "44", "2025-10-14", ",\"plafondCentimes\":210000");
        assertThat(delegation.statut()).as(delegation.corps()).isEqualTo(201);
        assertThat(delegation.json().path("enVigueur").asBoolean()).isTrue();
        String autreRegion = IDENTITE.jeton("delegue-44", Map.of("roles", List.of("ARS_INSTRUCTEUR"), "region", "27"));
        assertThat(engager(autreRegion).code()).isEqualTo("acces.role");

        JsonNode engagement = engager(delegue).json();
        assertThat(engagement.path("type").asString()).isEqualTo("ENGAGEMENT");
        assertThat(engagement.at("/references/delegation/id").asString())
                .isEqualTo(delegation.json().path("id").asString());
        assertThat(engagement.at("/references/delegation/mention").asString())
                .isEqualTo("Par délégation de Agent de test agent-ARS_DECIDEUR-44 (Arrêté 118)");

        VOISINS.financer(programmer("44"), "DECIDE", 210_001);
        reprogrammer("44", "ARS_FINANCIER");
        Reponse plafond = engager(delegue);
        assertThat(plafond.statut()).isEqualTo(403);
        assertThat(plafond.code()).isEqualTo("delegation.plafond_depasse");
        assertThat(plafond.json().path("disponibleCentimes").asLong()).isEqualTo(210_000);
        assertThat(plafond.json().path("demandeCentimes").asLong()).isEqualTo(210_001);

        assertThat(revoquer(delegation, "ARS_DECIDEUR", "27").code()).isEqualTo("delegation.introuvable");
        assertThat(revoquer(delegation, "ARS_FINANCIER", "44").code()).isEqualTo("acces.role");
        Reponse revocation = revoquer(delegation, "ARS_DECIDEUR", "44");
        assertThat(revocation.json().at("/revocation/motif").asString()).isEqualTo("Changement d'affectation");
        assertThat(revoquer(delegation, "ARS_DECIDEUR", "44").code()).isEqualTo("delegation.deja_revoquee");
        assertThat(engager(delegue).code()).isEqualTo("delegation.hors_vigueur");
        assertThat(engager(agent("ARS_DECIDEUR", "44")).statut()).isEqualTo(201);
    }

    @Test
    void une_delegation_future_attend_son_jour_et_une_passee_est_refusee() {
        programmer("52");
        assertThat(deleguer("ARS_DECIDEUR", "52", "2025-10-13", "").code()).isEqualTo("delegation.dates_invalides");
        assertThat(deleguer("ARS_DECIDEUR", "52", "2026-01-01", "").code()).isEqualTo("delegation.dates_invalides");
        assertThat(poster(
                                "/delegations-signature",
                                agent("ARS_DECIDEUR", "52"),
                                delegation("agent-ARS_DECIDEUR-52", "2025-10-14", ""))
                        .code())
                .isEqualTo("delegation.a_soi_meme");
        Reponse demain = deleguer("ARS_DECIDEUR", "52", "2025-10-15", "");
        assertThat(demain.json().path("enVigueur").asBoolean(true)).isFalse();
        String delegue = IDENTITE.jeton("delegue-52", Map.of("roles", List.of("ARS_FINANCIER"), "region", "52"));
        assertThat(engager(delegue).code()).isEqualTo("delegation.hors_vigueur");
    }

    @Test
    void la_separation_s_assouplit_par_une_decision_visible_et_se_retablit() {
        String cumul =
                IDENTITE.jeton("cumul-53", Map.of("roles", List.of("ARS_FINANCIER", "ARS_DECIDEUR"), "region", "53"));
        programmerPar(cumul, "53");
        assertThat(engager(cumul).code()).isEqualTo("ae.separation_des_roles");
        assertThat(separer(agent("ARS_FINANCIER", "53"), true).code()).isEqualTo("acces.role");
        assertThat(separer(CNSA, true).code()).isEqualTo("acces.role");

        Reponse decision = separer(agent("ARS_DECIDEUR", "53"), true);
        assertThat(decision.statut()).as(decision.corps()).isEqualTo(200);
        assertThat(separer(agent("ARS_DECIDEUR", "53"), true).code()).isEqualTo("separation.inchangee");
        JsonNode engagement = engager(cumul).json();
        assertThat(engagement.at("/references/separationAssouplie").asString())
                .isEqualTo(decision.json().at("/decisions/0/id").asString());

        assertThat(separer(agent("ARS_DECIDEUR", "53"), false).statut()).isEqualTo(200);
        programmerPar(cumul, "53");
        assertThat(engager(cumul).code()).isEqualTo("ae.separation_des_roles");
        JsonNode lue = json("/separation-des-roles?region=53", DNS).at("/elements/0");
        assertThat(lue.path("assouplie").asBoolean(true)).isFalse();
        assertThat(lue.path("decisions")
                        .valueStream()
                        .map(d -> d.path("assouplie").asBoolean()))
                .containsExactly(true, false);
        assertThat(lue.at("/decisions/0/par/sujet").asString()).isEqualTo("agent-ARS_DECIDEUR-53");
    }

    @Test
    void une_region_ne_lit_que_son_circuit_et_le_national_les_lit_tous() {
        deleguer("ARS_DECIDEUR", "76", "2025-10-14", "");
        assertThat(json("/separation-des-roles", CNSA).path("elements").size()).isEqualTo(18);
        assertThat(json("/separation-des-roles", agent("ARS_FINANCIER", "76"))
                        .path("elements")
                        .size())
                .isEqualTo(1);
        for (String chemin : List.of("/separation-des-roles", "/delegations-signature")) {
            assertThat(client.lire(API + chemin + "?region=76", agent("ARS_DECIDEUR", "27"))
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.region");
            assertThat(client.lire(API + chemin, IDENTITE.porteur("210000006")).code())
                    .as(chemin)
                    .isEqualTo("acces.role");
            assertThat(client.lire(API + chemin + "?region=99", CNSA).statut())
                    .as(chemin)
                    .isEqualTo(400);
        }
        assertThat(regions(json("/delegations-signature", agent("ARS_INSTRUCTEUR", "76"))))
                .containsOnly("76");
        assertThat(regions(json("/delegations-signature", DNS))).contains("76");
    }

    @Test
    void la_meme_commande_et_des_commandes_simultanees_comptent_chacune_une_fois() throws Exception {
        String cle = UUID.randomUUID().toString();
        String corps = delegation("rejoue", "2025-10-14", "");
        String decideur = agent("ARS_DECIDEUR", "11");
        Reponse premiere = client.poster(API + "/delegations-signature", decideur, corps, cle);
        assertThat(client.poster(API + "/delegations-signature", decideur, corps, cle))
                .isEqualTo(premiere);
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reponse>> reponses = IntStream.range(0, 8)
                    .mapToObj(i -> fils.submit(() ->
                            poster("/delegations-signature", decideur, delegation("simultane-" + i, "2025-10-14", ""))))
                    .toList();
            long acceptees = 0;
            for (Future<Reponse> reponse : reponses) {
                Reponse rendue = reponse.get();
                assertThat(rendue.statut()).as(rendue.corps()).isIn(201, 409);
                acceptees += rendue.statut() == 201 ? 1 : 0;
            }
            assertThat(json("/delegations-signature", decideur).path("elements").size())
                    .isEqualTo(acceptees + 1);
        }
    }

    private Reponse deleguer(String role, String region, String du, String suite) {
        return poster("/delegations-signature", agent(role, region), delegation("delegue-" + region, du, suite));
    }

    private static String delegation(String sujet, String du, String suite) {
        return """
                {"delegataireSujet":"%s","delegataireNom":"Délégué","du":"%s","au":"2025-12-31","acte":"Arrêté 118"%s}""".formatted(sujet, du, suite);
    }

    private Reponse revoquer(Reponse delegation, String role, String region) {
        return poster(
                "/delegations-signature/" + delegation.json().path("id").asString() + "/revocations",
                agent(role, region),
                "{\"motif\":\"Changement d'affectation\"}");
    }

    private Reponse separer(String jeton, boolean assouplie) {
        return client.remplacer(
                API + "/separation-des-roles",
                jeton,
                "{\"assouplie\":" + assouplie + ",\"motif\":\"Fin d'année\",\"acte\":\"Décision 121\"}",
                UUID.randomUUID().toString());
    }

    private static List<String> regions(JsonNode liste) {
        return liste.path("elements")
                .valueStream()
                .map(e -> e.path("region").asString())
                .toList();
    }
}
