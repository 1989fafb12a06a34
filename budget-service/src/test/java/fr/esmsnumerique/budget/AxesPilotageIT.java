package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Three applications of one region, one of which is engaged: their figures by axis, and the lists they open. */
class AxesPilotageIT extends ConsolidationEnLigne {

    private static final Instant MAJ = Instant.parse("2025-09-20T08:00:00Z");

    private String comptes = "";

    AxesPilotageIT() {
        super("93");
    }

    @BeforeAll
    void deposer() {
        notifier(ars, 900_000_000);
        assertThat(programmer(ars, ars.financer(1, 30_000_000)).statut()).isEqualTo(201);
        assertThat(engager(ars, ars.dossier(1)).statut()).isEqualTo(201);
        eligibilite(1, "RETENU", 20, "\"PA\"", "\"decideLe\":\"2025-09-20T08:00:00Z\",");
        eligibilite(2, "RETENU", 40, "\"PA\",\"PH\"", "");
        eligibilite(3, "RECEVABLE", 3, "\"PH\"", "\"consultationsCdEnAttente\":2,");
        financement(1, 30_000_000, """
                "postes":[{"poste":"USAGE","montantCentimes":10000000},{"poste":"EDITEUR","montantCentimes":20000000}],\
                "echeances":[{"tranche":"AVANCE","montantCentimes":15000000,"prevueLe":"2025-09-01"},\
                {"tranche":"SOLDE","montantCentimes":15000000,"prevueLe":"2027-01-15"}],""");
        financement(2, 40_000_000, "");
        comptes = "?exercice=2025&region=93&consolidation=" + consolider();
    }

    @Test
    void donne_les_chiffres_de_chaque_axe_et_leur_total() {
        JsonNode tailles = json("/pilotage/axes/TAILLE" + comptes);
        assertThat(tailles.path("lignes").valueStream().map(l -> l.path("code").asString()))
                .containsExactly("001-005", "015-029", "030-059");
        assertThat(tailles.at("/lignes/1/libelle").asString()).isEqualTo("15 à 29 ESSMS");
        assertThat(tailles.at("/lignes/1/valeurs/ENGAGE").longValue()).isEqualTo(30_000_000);
        assertThat(tailles.at("/total/DOSSIERS").longValue()).isEqualTo(3);
        assertThat(tailles.at("/total/ESSMS").longValue()).isEqualTo(63);
        assertThat(tailles.at("/total/EN_ATTENTE_DE_CREDITS").longValue()).isEqualTo(40_000_000);
        assertThat(tailles.at("/total/AVIS_CD_EN_ATTENTE").longValue()).isEqualTo(2);
        JsonNode trimestres = json("/pilotage/axes/TRIMESTRE" + comptes);
        assertThat(trimestres
                        .path("lignes")
                        .valueStream()
                        .map(l -> l.path("code").asString()))
                .containsExactly("2025-T4", "2027-T1");
        assertThat(trimestres.at("/total/A_PAYER").longValue()).isEqualTo(30_000_000);
        JsonNode secteurs = json("/pilotage/axes/SECTEUR" + comptes + "&etat=RETENU");
        assertThat(secteurs.path("lignes").valueStream().map(l -> l.path("code").asString()))
                .containsExactly("PA", "PLUSIEURS");
        assertThat(json("/pilotage/axes/CAMPAGNE" + comptes)
                        .at("/lignes/0/code")
                        .asString())
                .isEqualTo("G25");
    }

    @Test
    void chaque_chiffre_ouvre_sa_liste_page_par_page() {
        String liste = "/pilotage/dossiers" + comptes + "&mesure=ARRETE&limite=1";
        JsonNode premiere = json(liste);
        assertThat(premiere.path("total").longValue()).isEqualTo(70_000_000);
        assertThat(premiere.path("nombre").intValue()).isEqualTo(2);
        assertThat(premiere.at("/elements/0/dossierId").asString()).isEqualTo(ars.dossier(2));
        JsonNode seconde =
                json(liste + "&curseur=" + premiere.path("curseurSuivant").asString());
        assertThat(seconde.at("/elements/0/dossierId").asString()).isEqualTo(ars.dossier(1));
        assertThat(seconde.at("/elements/0/engageLe").asString()).isEqualTo("2025-10-14");
        assertThat(seconde.has("curseurSuivant")).isFalse();
        JsonNode editeur = json("/pilotage/dossiers" + comptes + "&mesure=ARRETE&poste=EDITEUR");
        assertThat(editeur.path("total").longValue()).isEqualTo(20_000_000);
    }

    @Test
    void montre_les_ae_par_origine_et_ce_qui_reste_redeployable() {
        JsonNode region = json("/pilotage/ae" + comptes).at("/regions/0");
        assertThat(region.path("alloueCentimes").longValue()).isEqualTo(900_000_000);
        assertThat(region.path("redeployableCentimes").longValue()).isEqualTo(870_000_000);
        assertThat(region.at("/origines/0/nature").asString()).isEqualTo("CIRCULAIRE");
        assertThat(region.at("/origines/0/postes")
                        .valueStream()
                        .filter(p -> p.path("poste").asString().equals("ENGAGE"))
                        .map(p -> p.path("pointsDeBase").intValue()))
                .containsExactly(333);
    }

    @ParameterizedTest
    @CsvSource({"CSV, /pilotage/axes/ETAT/export", "XLSX, /pilotage/axes/ETAT/export", "CSV, /pilotage/dossiers/export"
    })
    void exporte_un_axe_et_une_liste(String format, String chemin) {
        HttpResponse<String> fichier =
                client.telecharger(API + chemin + comptes + "&mesure=DOSSIERS&format=" + format, CNSA);
        assertThat(fichier.statusCode()).as(fichier.body()).isEqualTo(200);
        if (format.equals("CSV")) {
            assertThat(fichier.body()).contains(chemin.contains("axes") ? "RETENU;Retenu" : ars.dossier(3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pilotage/axes/ETAT?exercice=2025",
                "/pilotage/dossiers?exercice=2025&mesure=DOSSIERS",
                "/pilotage/ae?exercice=2025"
            })
    void une_region_ne_lit_que_la_sienne(String chemin) {
        Reponse sienne = lire(chemin, ars.financier());
        assertThat(sienne.statut()).isEqualTo(200);
        assertThat(sienne.corps()).doesNotContain("G25-32-", "\"region\":\"32\"");
        Reponse autre = lire(chemin + "&region=32", ars.financier());
        assertThat(autre.statut()).isEqualTo(403);
        assertThat(autre.code()).isEqualTo("acces.region");
        assertThat(lire(chemin, IDENTITE.national("PORTEUR")).statut()).isEqualTo(403);
    }

    @Test
    void prevoit_ce_qui_ne_sera_pas_engage_et_dit_quand_il_n_en_sait_rien() {
        JsonNode prevision = json("/pilotage/previsions" + comptes);
        assertThat(prevision.path("fiable").asBoolean()).isFalse();
        assertThat(prevision.path("hypotheses").get(0).asString()).contains("Trop peu d'engagements");
        JsonNode region = prevision.at("/regions/0");
        assertThat(region.path("rang").intValue()).isPositive();
        assertThat(region.path("nonEngageCentimes").longValue()).isEqualTo(870_000_000);
        assertThat(region.path("projets").intValue()).isEqualTo(1);
        assertThat(region.at("/horizons/1/date").asString()).isEqualTo("2025-12-31");
        assertThat(region.at("/horizons/1/basCentimes").longValue())
                .isLessThan(region.at("/horizons/1/hautCentimes").longValue());
        assertThat(json("/pilotage/previsions" + comptes)).isEqualTo(prevision);
        JsonNode sienne =
                lire("/pilotage/previsions" + comptes, ars.financier()).json();
        assertThat(sienne.at("/regions/0").has("rang")).isFalse();
        assertThat(sienne.path("total")).isEqualTo(sienne.at("/regions/0"));
        assertThat(lire("/pilotage/previsions?exercice=2025&region=32", ars.financier())
                        .code())
                .isEqualTo("acces.region");
        assertThat(json("/pilotage/previsions/controle?exercice=2025")
                        .path("note")
                        .asString())
                .contains("rien ne se contrôle encore");
    }

    @Test
    void suit_un_chiffre_dans_le_temps_et_met_les_annees_cote_a_cote() {
        JsonNode evolution = json("/pilotage/evolution?exercice=2025&chiffre=NOTIFIE");
        assertThat(evolution.path("unite").asString()).isEqualTo("CENTIMES");
        assertThat(evolution.path("points"))
                .as("un point par jour de situation")
                .hasSize(1);
        assertThat(json("/pilotage/annees?jour=12-31")
                        .at("/annees/0/repere/enveloppe")
                        .asString())
                .isEqualTo(ENVELOPPE);
        assertThat(json("/pilotage/annees?jour=01-01").path("annees")).isEmpty();
        assertThat(lire("/pilotage/annees", ars.financier()).statut()).isEqualTo(403);
        assertThat(lire("/pilotage/evolution?exercice=2025&chiffre=ENGAGE", ars.financier())
                        .json()
                        .path("region")
                        .asString())
                .isEqualTo("93");
    }

    /** An account of an ARS that names no region sees none of them: least of all their sum. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pilotage/evolution?exercice=2025&chiffre=NOTIFIE",
                "/pilotage/previsions?exercice=2025",
                "/pilotage/axes/REGION?exercice=2025",
                "/programmation/tableau?enveloppe=2025-G25"
            })
    void un_agent_regional_sans_region_ne_lit_pas_la_nation(String chemin) {
        Reponse refus = lire(chemin, IDENTITE.jeton("agent-sans-region", Map.of("roles", List.of("ARS_FINANCIER"))));
        assertThat(refus.statut()).as(refus.corps()).isEqualTo(403);
        assertThat(refus.code()).isEqualTo("acces.region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"departement=21", "departement=PLUSIEURS", "secteur=AHI", "taille=060-PLUS", "poste=AMOA"})
    void un_code_qui_existe_sans_dossier_donne_un_tableau_vide(String filtre) {
        assertThat(json("/pilotage/axes/REGION" + comptes + "&" + filtre).path("lignes"))
                .isEmpty();
    }

    private void eligibilite(int numero, String etat, int essms, String secteurs, String suite) {
        VOISINS.extraits.publier("eligibilite", ars.dossier(numero), MAJ, """
                {"dossierId":"%s","campagne":"G25","region":"93","etat":"%s","typeProjet":"ACQUISITION","nombreEssms":%d,"organisme":"Organisme",\
                "secteurs":[%s],"departements":["13"],%s"etatDepuis":"%s","deposeLe":"2025-06-20T08:00:00Z","majLe":"%s"}""".formatted(
                        ars.dossier(numero), etat, essms, secteurs, suite, MAJ, MAJ));
    }

    private void financement(int numero, long centimes, String suite) {
        VOISINS.extraits.publier(
                "financement", ars.dossier(numero), MAJ, """
                {"dossierId":"%s","campagne":"G25","region":"93","arreteCentimes":%d,"conventionSignee":false,"avancePayeeCentimes":0,\
                "soldePayeCentimes":0,%s"majLe":"%s"}""".formatted(ars.dossier(numero), centimes, suite, MAJ));
    }
}
