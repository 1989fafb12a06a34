package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The follow-up of a project: opening, dates, who sees it, lists, targets and extract; it is 5 November 2026. */
class ProjetApiIT extends ApiUsageDeTest {
    @Test
    void la_convention_ars_porteur_ouvre_le_projet_une_fois_avec_les_essms_financables() {
        assertThat(evenement(dossier, "ARS_PORTEUR").statut()).isEqualTo(204);
        var projet = client.lire(API + "/projets/" + dossier, INSTRUCTEUR).json();
        assertThat(projet.path("essms")
                        .valueStream()
                        .map(e -> e.path("numeroFiness").asString()))
                .containsExactly(UN, DEUX);
        assertThat(projet.path("echeanceIndicative").path("date").asString()).isEqualTo("2027-05-20");
        assertThat(projet.path("echeanceIndicative").path("depassee").asBoolean())
                .isFalse();

        VOISINS.dossiers.put("G25-27-9001", dossier("G25-27-9001"));
        assertThat(evenement("G25-27-9001", "PARTENARIAT").statut()).isEqualTo(204);
        assertThat(client.lire(API + "/projets/G25-27-9001", CNSA).code()).isEqualTo("projet.introuvable");
    }

    @Test
    void un_dossier_illisible_laisse_l_evenement_a_redelivrer() {
        assertThat(evenement("G25-27-9002", "ARS_PORTEUR").statut()).isGreaterThanOrEqualTo(400);
        VOISINS.dossiers.put("G25-27-9002", dossier("G25-27-9002"));
        assertThat(evenement("G25-27-9002", "ARS_PORTEUR").statut()).isEqualTo(204);
        assertThat(client.lire(API + "/projets/G25-27-9002", CNSA).statut()).isEqualTo(200);
    }

    @Test
    void une_autre_region_et_un_autre_porteur_ne_voient_rien_ni_ne_changent_rien() {
        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        String autrePorteur = IDENTITE.porteur("440000016");
        declarer(JETON_PORTEUR, "2026-08", conforme(UN), conforme(DEUX));
        for (String chemin : List.of("", "/declarations/2026-08", "/indicateurs?mois=2026-08")) {
            assertThat(client.lire(API + "/projets/" + dossier + chemin, ailleurs)
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.region");
            assertThat(client.lire(API + "/projets/" + dossier + chemin, autrePorteur)
                            .code())
                    .as(chemin)
                    .isEqualTo("acces.organisme");
        }
        assertThat(client.lire(API + "/projets?region=27", ailleurs).code()).isEqualTo("acces.region");
        assertThat(client.lire(API + "/projets", ailleurs).corps()).doesNotContain(dossier);
        assertThat(client.lire(API + "/projets", autrePorteur).corps()).doesNotContain(dossier);
        assertThat(client.lire(API + "/extraits?region=27", ailleurs).code()).isEqualTo("acces.region");
        assertThat(client.lire(API + "/extraits", ailleurs).corps()).doesNotContain(dossier);
        assertThat(client.lire(API + "/extraits", JETON_PORTEUR).code()).isEqualTo("acces.role");
        assertThat(attester(ailleurs, "2026-08").code()).isEqualTo("acces.region");
        assertThat(declarer(autrePorteur, "2026-08", conforme(UN)).code()).isEqualTo("acces.organisme");
        assertThat(declarer(INSTRUCTEUR, "2026-08", conforme(UN)).code()).isEqualTo("acces.role");
        assertThat(recettes(INSTRUCTEUR, "2026-05-12", "2026-06-30").code()).isEqualTo("acces.role");
        assertThat(recettes(autrePorteur, "2026-05-12", "2026-06-30").code()).isEqualTo("acces.organisme");
        assertThat(attester(JETON_PORTEUR, "2026-08").code()).isEqualTo("acces.role");
        assertThat(attester(IDENTITE.agent("ARS_FINANCIER", "27"), "2026-08").code())
                .isEqualTo("acces.role");
    }

    @Test
    void un_projet_multiregional_se_lit_dans_ses_regions_et_ne_s_instruit_que_dans_sa_region_pivot() {
        VOISINS.dossiers.put("G25-27-9003", dossier("G25-27-9003").replace("\"region\":\"27\"}", "\"region\":\"44\"}"));
        evenement("G25-27-9003", "ARS_PORTEUR");
        String grandEst = IDENTITE.agent("ARS_INSTRUCTEUR", "44");
        assertThat(client.lire(API + "/projets/G25-27-9003", grandEst).statut()).isEqualTo(200);
        assertThat(client.poster(
                                API + "/attestations", grandEst, "{\"dossierId\":\"G25-27-9003\",\"mois\":\"2026-08\"}")
                        .code())
                .isEqualTo("acces.region");
    }

    @Test
    void les_recettes_se_datent_dans_l_ordre_et_gardent_leur_historique() {
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-11-06").code()).isEqualTo("recette.future");
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-05-11").code()).isEqualTo("recette.ordre");
        assertThat(recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30").statut()).isEqualTo(200);
        var projet = recettes(JETON_PORTEUR, "2026-05-12", "2026-11-05").json();
        assertThat(projet.path("recettes").path("dateVsr").asString()).isEqualTo("2026-11-05");
        assertThat(projet.path("historiqueRecettes").size()).isEqualTo(1);
    }

    @Test
    void l_extrait_donne_une_ligne_par_projet() {
        assertThat(ligne())
                .contains("\"indicateursExiges\":5", "\"ciblesAtteintes\":false", "\"attestee\":false")
                .doesNotContain("\"mois\"");
        declarer(JETON_PORTEUR, "2026-09", conforme(UN), conforme(DEUX));
        assertThat(ligne()).contains("\"mois\":\"2026-09\"", "\"indicateursAtteints\":5", "\"ciblesAtteintes\":true");
        recettes(JETON_PORTEUR, "2026-05-12", "2026-06-30");
        preuves();
        attester(INSTRUCTEUR, "2026-09");
        assertThat(ligne()).contains("\"attestee\":true");
        assertThat(client.lire(API + "/extraits?depuis=2027-01-01T00:00:00Z", CNSA)
                        .corps())
                .isEmpty();
    }

    @Test
    void la_liste_se_lit_page_par_page_sans_trou() {
        IntStream.range(0, 3).forEach(i -> {
            String autre = "G25-27-80%02d".formatted(i);
            VOISINS.dossiers.put(autre, dossier(autre));
            evenement(autre, "ARS_PORTEUR");
        });
        List<String> vus = new java.util.ArrayList<>();
        String curseur = "";
        do {
            var page = client.lire(API + "/projets?limite=2" + curseur, CNSA).json();
            page.path("elements")
                    .valueStream()
                    .forEach(p -> vus.add(p.path("dossierId").asString()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(vus).isSorted().doesNotHaveDuplicates().contains(dossier, "G25-27-8000", "G25-27-8002");
    }

    @Test
    void les_cibles_de_la_vraie_campagne_dependent_de_la_date_de_convention() {
        assertThat(dispensesMss("2025-09-01")).containsExactly("PJM");
        assertThat(dispensesMss("2025-09-02")).containsExactly("PJM", "AHI");
        var cibles = client.lire(API + "/cibles?campagne=G25&date=2025-11-20", JETON_PORTEUR)
                .json()
                .path("cibles");
        assertThat(cibles.valueStream().map(c -> c.path("ciblePointsDeBase").asInt(0)))
                .containsExactly(7000, 7000, 9000, 9000, 9000, 0, 0);
        assertThat(client.lire(API + "/cibles?campagne=G23", CNSA).code()).isEqualTo("campagne.regles_non_versees");
    }

    @Test
    void le_constat_sons_ne_se_fait_que_pour_un_ahi_par_l_ars() {
        String chemin = API + "/projets/" + dossier + "/essms/" + UN + "/eligibilite-sons";
        String constat = "{\"eligible\":false,\"motif\":\"vérifié auprès du GRADeS\"}";
        assertThat(client.remplacer(chemin, INSTRUCTEUR, constat).code()).isEqualTo("essms.secteur");
        assertThat(client.remplacer(chemin, JETON_PORTEUR, constat).code()).isEqualTo("acces.role");
        VOISINS.dossiers.put(
                "G25-27-9004", dossier("G25-27-9004").replace("\"secteur\":\"PH\"", "\"secteur\":\"AHI\""));
        evenement("G25-27-9004", "ARS_PORTEUR");
        var projet = client.remplacer(
                        API + "/projets/G25-27-9004/essms/" + UN + "/eligibilite-sons", INSTRUCTEUR, constat)
                .json();
        assertThat(projet.path("essms").get(0).path("eligibleSons").asBoolean(true))
                .isFalse();
    }

    @Test
    void le_contrat_servi_est_celui_publie() throws Exception {
        try (var yaml = getClass().getResourceAsStream("/contrats/usage.yaml")) {
            assertThat(new String(yaml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("version: "
                            + client.lire(API + "/contrat", CNSA)
                                    .json()
                                    .path("version")
                                    .asString());
        }
    }
}
