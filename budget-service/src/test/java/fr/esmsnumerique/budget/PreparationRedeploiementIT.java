package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What is read and tried before anything is signed: the state of 15 October, proposals, simulations. A property of its own gives it a context, hence a ledger, of its own. */
@TestPropertySource(properties = "esms.essai=preparation")
class PreparationRedeploiementIT extends QuinzeOctobre {

    @Test
    void l_etat_du_15_octobre_donne_les_deux_lectures_et_les_projets_a_risque() {
        JsonNode etat =
                lire("/redeploiements/etat?enveloppe=" + ENVELOPPE, CNSA).json();
        assertThat(etat.path("provisoire").asBoolean()).isFalse();
        assertThat(etat.path("jourReference").asString()).isEqualTo("2025-10-15");
        assertThat(etat.path("lectureRetenue")
                        .path("reference")
                        .path("localisation")
                        .asString())
                .isEqualTo("003:L431");
        assertThat(etat.path("autreLecture").path("reference").path("regle").asString())
                .isEqualTo("AMB-07");
        JsonNode bfc = region(etat, "27");
        JsonNode fin = bfc.path("lectures").path("finDeJournee");
        assertThat(fin.path("alloueCentimes").asLong()).isEqualTo(100_000);
        assertThat(fin.path("engageCentimes").asLong()).isEqualTo(40_000);
        assertThat(fin.path("nonEngageCentimes").asLong()).isEqualTo(60_000);
        assertThat(fin.path("programmeCentimes").asLong()).isEqualTo(20_000);
        assertThat(fin.path("disponibleCentimes").asLong()).isEqualTo(40_000);
        assertThat(bfc.path("lectures")
                        .path("debutDeJournee")
                        .path("nonEngageCentimes")
                        .asLong())
                .isEqualTo(70_000);
        assertThat(bfc.path("projetsARisque")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()
                                + p.path("depuis").asString()))
                .containsExactly("G25-27-00012025-10-14");
        // As known on the 14th, the engagement of the 15th was not there yet.
        JsonNode connu = region(
                lire(
                                "/redeploiements/etat?enveloppe=" + ENVELOPPE
                                        + "&au=2025-10-15&connu-le=2025-10-14T23:00:00Z",
                                CNSA)
                        .json(),
                "27");
        assertThat(connu.path("lectures")
                        .path("finDeJournee")
                        .path("nonEngageCentimes")
                        .asLong())
                .isEqualTo(70_000);
    }

    @Test
    void un_jour_anterieur_au_premier_mouvement_le_dit() {
        JsonNode avant = json("/redeploiements/etat?enveloppe=" + ENVELOPPE + "&au=2024-12-31", CNSA);
        assertThat(avant.at("/total/finDeJournee/alloueCentimes").asLong(-1)).isZero();
        assertThat(avant.path("note").asString()).contains("Aucun mouvement à cette date");
    }

    @Test
    void la_prevision_faite_le_16_lit_le_15_au_soir_et_non_le_jour_meme() {
        assertThat(postes("27").path("engageCentimes").asLong()).isEqualTo(45_000);
        String execution = poster("/consolidations", CNSA, "{\"enveloppe\":\"2025-G25\"}")
                .json()
                .path("id")
                .asString();
        attendreQue(() -> lire("/consolidations/" + execution, CNSA)
                .json()
                .path("etat")
                .asString()
                .equals("TERMINEE"));

        JsonNode bfc = region(
                lire("/pilotage/previsions?exercice=2025&consolidation=" + execution, CNSA)
                        .json(),
                "27");

        assertThat(bfc.path("nonEngageCentimes").asLong()).as("aujourd'hui").isEqualTo(55_000);
        JsonNode quinze = bfc.at("/horizons/0");
        assertThat(quinze.path("date").asString()).isEqualTo("2025-10-15");
        assertThat(List.of("basCentimes", "medianeCentimes", "hautCentimes"))
                .as("un fait, sans intervalle : le dossier engagé le 16 n'y est pas")
                .allSatisfy(borne -> assertThat(quinze.path(borne).asLong()).isEqualTo(60_000));
    }

    @Test
    void un_jour_non_termine_donne_une_prevision_et_un_jour_futur_un_refus() {
        assertThat(prevision.statut()).isEqualTo(200);
        assertThat(prevision.json().path("provisoire").asBoolean()).isTrue();
        assertThat(prevision.json().path("au").asString()).isEqualTo("2025-10-14");
        assertThat(prevision.json().path("note").asString()).contains("Prévision");
        assertThat(demain.code()).isEqualTo("solde.date_future");
        assertThat(lire("/redeploiements/etat?enveloppe=" + ENVELOPPE + "&au=2025-10-16", CNSA)
                        .json()
                        .path("provisoire")
                        .asBoolean())
                .isTrue();
        assertThat(lire("/redeploiements/etat?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void une_region_ne_lit_que_la_sienne() {
        JsonNode etat = lire("/redeploiements/etat?enveloppe=" + ENVELOPPE, financier("27"))
                .json();
        assertThat(etat.path("regions").valueStream().map(r -> r.path("region").asString()))
                .containsExactly("27");
        assertThat(etat.path("total")
                        .path("finDeJournee")
                        .path("alloueCentimes")
                        .asLong())
                .isEqualTo(100_000);
    }

    @Test
    void une_proposition_fausse_est_refusee_avec_toutes_les_raisons() {
        Reponse refus = poster("/redeploiements", CNSA, """
                {"enveloppe":"2025-G25","motif":"Essai","donneurs":[{"region":"27","centimes":5},{"region":"27","centimes":5}],
                "receveurs":[{"region":"27","centimes":7}]}""");
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly(
                        "redeploiement.desequilibre",
                        "redeploiement.region_en_double",
                        "redeploiement.region_des_deux_cotes");
        String autreJour = """
                {"enveloppe":"2025-G25","motif":"Essai","jourReference":"2025-03-31","donneurs":[{"region":"27","centimes":5}],"receveurs":[{"region":"44","centimes":5}]%s}""";
        assertThat(poster("/redeploiements", DNS, autreJour.formatted("")).code())
                .isEqualTo("redeploiement.decision_requise");
        assertThat(poster("/redeploiements", DNS, autreJour.formatted(",\"decision\":\"Note du 2 avril\""))
                        .statut())
                .isEqualTo(201);
        assertThat(poster("/redeploiements", financier("27"), autreJour.formatted(""))
                        .code())
                .isEqualTo("acces.role");
        for (String montant : List.of("0", "-1", "1.5", "\"1\"", "null", "1e309", "100000000000001")) {
            assertThat(poster("/redeploiements", CNSA, """
                    {"enveloppe":"2025-G25","motif":"Essai","donneurs":[{"region":"27","centimes":%s}],"receveurs":[{"region":"44","centimes":5}]}""".formatted(montant)).statut())
                    .as(montant)
                    .isEqualTo(400);
        }
    }

    @Test
    void le_conseil_se_simule_tel_quel_et_peut_se_signer() {
        arreter("G25-11-0001", 5_000);
        Reponse reponse = lire("/redeploiements/conseil?enveloppe=" + ENVELOPPE, CNSA);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        JsonNode conseil = reponse.json();
        assertThat(conseil.path("projets")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()))
                .contains("G25-11-0001");
        assertThat(conseil.path("explications")).hasSizeGreaterThanOrEqualTo(2);
        JsonNode simulation = poster(
                        "/redeploiements/simulation",
                        DNS,
                        conseil.path("simulation").toString())
                .json();
        assertThat(simulation.path("signable").asBoolean())
                .as(simulation.toString())
                .isTrue();
        assertThat(simulation.path("cedeCentimes").asLong())
                .isEqualTo(conseil.path("montantCentimes").asLong())
                .isEqualTo(simulation.path("attribueCentimes").asLong());
        assertThat(lire("/redeploiements/conseil?enveloppe=" + ENVELOPPE, financier("28"))
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void la_simulation_dit_tout_a_la_fois_et_ne_change_rien() {
        programmer("28", 1, 60_000);
        proposer("28", 10_000, List.of(), "32");
        arreter("G25-32-0001", 30_000);
        arreter("G25-32-0002", 90_000);
        String avant = soldes("28");

        JsonNode simulation = poster("/redeploiements/simulation", DNS, """
                {"enveloppe":"2025-G25","donneurs":[{"region":"28","centimes":70000,"dossiersDeprogrammes":["G25-28-0001"]}],"receveurs":[{"region":"32","centimes":50000}]}""").json();

        assertThat(simulation.path("signable").asBoolean()).isFalse();
        assertThat(codes(simulation))
                .contains(
                        "redeploiement.desequilibre",
                        "redeploiement.donneur_sous_ses_projets",
                        "redeploiement.donneur_deja_cite",
                        "redeploiement.delai_receveur");
        assertThat(simulation
                        .path("programmationsRompues")
                        .get(0)
                        .path("prisCentimes")
                        .asLong())
                .isEqualTo(30_000);
        assertThat(simulation
                        .path("programmationsRompues")
                        .get(0)
                        .path("enEntier")
                        .asBoolean())
                .isFalse();
        assertThat(simulation
                        .path("projetsDebloques")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()))
                .containsExactly("G25-32-0001");
        JsonNode donneur = simulation.path("regions").get(0);
        assertThat(donneur.path("avant").path("nonEngageCentimes").asLong()).isEqualTo(100_000);
        assertThat(donneur.path("apres").path("nonEngageCentimes").asLong()).isEqualTo(30_000);
        assertThat(donneur.path("apres").path("programmeCentimes").asLong()).isZero();
        assertThat(donneur.path("apres").path("disponibleCentimes").asLong()).isEqualTo(30_000);
        assertThat(soldes("28")).isEqualTo(avant);
        String seule = """
                {"enveloppe":"2025-G25","donneurs":[{"region":"28","centimes":1}],"receveurs":[{"region":"32","centimes":1}]}""";
        assertThat(poster("/redeploiements/simulation", financier("28"), seule).code())
                .isEqualTo("acces.role");
        assertThat(poster("/redeploiements/simulation", CNSA, seule)
                        .json()
                        .path("signable")
                        .asBoolean())
                .isTrue();
    }
}
