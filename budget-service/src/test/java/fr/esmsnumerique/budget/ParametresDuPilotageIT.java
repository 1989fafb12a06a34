package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ClientHttp.Reponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody mistypes in the address of a figure, a run or a file: refused, with a code and a sentence, never answered beside the question. */
class ParametresDuPilotageIT extends LivreEnLigne {

    ParametresDuPilotageIT() {
        super("02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/traitements?type=INCONNU",
                "/traitements?etat=PERDU",
                "/traitements?limite=0",
                "/traitements?limite=201",
                "/traitements?curseur=%25%25",
                "/traitements?curseur=UEFTLVVOLVRSQUlURU1FTlQ",
                "/consolidations?enveloppe=2025",
                "/consolidations?nature=HEBDOMADAIRE",
                "/consolidations?curseur=UEFTLVVOLVRSQUlURU1FTlQ",
                "/calendrier?region=99",
                "/calendrier?du=2025-02-30",
                "/calendrier?nature=INCONNUE",
                "/calendrier?dossierId=G25",
                "/pilotage/national?exercice=deux-mille",
                "/pilotage/national",
                "/pilotage/national/export?exercice=2025&format=DOC",
                "/pilotage/comparaison?avant=2025-G25-2025-10-14",
                "/pilotage/regions/99?exercice=2025",
                "/pilotage/axes/INCONNU?exercice=2025",
                "/pilotage/axes/REGION?exercice=2025&region=99",
                "/pilotage/dossiers?exercice=2025&mesure=INCONNUE",
                "/pilotage/dossiers?exercice=2025&mesure=DOSSIERS&tri=AGE",
                "/pilotage/dossiers?exercice=2025&mesure=DOSSIERS&limite=0",
                "/pilotage/dossiers?exercice=2025&mesure=DOSSIERS&curseur=%25%25",
                "/pilotage/previsions?exercice=2025&region=99",
                "/pilotage/evolution?exercice=2025&chiffre=INCONNU",
                "/pilotage/annees?jour=31-02",
                "/pilotage/usages?axe=INCONNU",
                "/pilotage/usages?axe=REGION&mois=2025-13",
                "/redeploiements/conseil?enveloppe=2025",
                "/exports?limite=0",
                "/exports?curseur=UEFTLVVOLVRSQUlURU1FTlQ"
            })
    void un_parametre_malforme_est_refuse_avec_une_phrase(String chemin) {
        Reponse refus = lire(chemin, CNSA);
        assertThat(refus.statut()).as(chemin + " → " + refus.corps()).isEqualTo(400);
        assertThat(refus.code()).matches("[a-z]+\\.[a-z_]+");
        assertThat(refus.json().path("detail").asString()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "departement=99",
                "departement=96",
                "secteur=INEXISTANT",
                "campagne=Z99",
                "campagne=G2025",
                "taille=002-003",
                "typeProjet=RIEN",
                "etat=PERDU",
                "anciennete=001-002",
                "trimestre=2026-T5",
                "poste=DIVERS"
            })
    void un_code_que_rien_ne_porte_est_refuse_le_long_des_axes(String filtre) {
        for (String chemin : List.of(
                "/pilotage/axes/REGION?exercice=2025&",
                "/pilotage/axes/REGION/export?format=CSV&exercice=2025&",
                "/pilotage/dossiers?mesure=DOSSIERS&exercice=2025&",
                "/pilotage/dossiers/export?format=CSV&mesure=DOSSIERS&exercice=2025&")) {
            refuseLeFiltre(chemin + filtre);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pilotage/usages?axe=REGION&departement=99",
                "/pilotage/usages?axe=REGION&secteur=INEXISTANT",
                "/pilotage/usages/export?format=CSV&departement=99",
                "/calendrier?campagne=Z99",
                "/calendrier/export?format=CSV&campagne=Z99",
                "/calendrier/agenda?campagne=Z99",
                "/programmation/projets?enveloppe=2025-G25&origine=FMIS%201999-1",
                "/programmation/projets/export?enveloppe=2025-G25&origine=FMIS%201999-1"
            })
    void un_filtre_que_rien_ne_porte_est_refuse(String chemin) {
        refuseLeFiltre(chemin);
    }

    private void refuseLeFiltre(String chemin) {
        Reponse refus = lire(chemin, CNSA);
        assertThat(refus.statut()).as(chemin + " → " + refus.corps()).isEqualTo(400);
        assertThat(refus.code()).isEqualTo("filtre.valeur_inconnue");
        assertThat(refus.json().path("detail").asString()).endsWith(".").hasSizeGreaterThan(40);
        assertThat(refus.json().at("/erreurs/0/champ").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/consolidations?enveloppe=2031-G25, enveloppe.introuvable",
        "/pilotage/national?exercice=2031, pilotage.aucune_consolidation",
        "/pilotage/national?exercice=2025&consolidation=2025-G25-2019-01-01, consolidation.introuvable",
        "/pilotage/comparaison?avant=2025-G25-2019-01-01&apres=2025-G25-2019-01-02, consolidation.introuvable",
        "/pilotage/previsions?exercice=2031, pilotage.aucune_consolidation",
        "/pilotage/rapport?exercice=2031, pilotage.aucune_consolidation",
        "/consolidations/2025-G25-2019-01-01, consolidation.introuvable",
        "/traitements/RAPPELS-2019-01-01, traitement.introuvable",
        "/exports/EXP-00000000-0000-0000-0000-000000000000, export.introuvable"
    })
    void ce_qui_n_existe_pas_se_dit(String chemin, String code) {
        Reponse refus = lire(chemin, CNSA);
        assertThat(refus.statut()).as(chemin + " → " + refus.corps()).isEqualTo(404);
        assertThat(refus.code()).isEqualTo(code);
    }

    @Test
    void une_commande_sur_un_traitement_inconnu_ou_d_un_type_inconnu_est_refusee() {
        for (String commande : List.of("annulation", "reprise")) {
            assertThat(poster("/traitements/RAPPELS-2019-01-01/" + commande, CNSA, "{\"motif\":\"Essai\"}")
                            .code())
                    .isEqualTo("traitement.introuvable");
        }
        assertThat(poster("/traitements", CNSA, "{\"type\":\"MENAGE\"}").statut())
                .isEqualTo(400);
        assertThat(poster("/consolidations", CNSA, "{\"enveloppe\":\"2031-G25\"}")
                        .code())
                .isEqualTo("enveloppe.introuvable");
    }

    @Test
    void le_mauvais_element_d_une_liste_est_nomme() {
        Reponse refus = poster("/reports", CNSA, """
                {"enveloppe":"2025-G25","decision":"Décision 2026-1","dateDecision":"2025-10-14","lignes":[
                {"titulaire":"27","origine":"FMIS 2025-1","montantCentimes":1},
                {"titulaire":"27","origine":"FMIS 2025-1","montantCentimes":0}]}""");
        assertThat(refus.statut()).as(refus.corps()).isEqualTo(400);
        assertThat(refus.code()).isEqualTo("requete.invalide");
        assertThat(refus.json()
                        .path("erreurs")
                        .valueStream()
                        .map(e -> e.path("champ").asString()))
                .containsExactly("lignes[1].montantCentimes");
        assertThat(refus.json().at("/erreurs/0/raison").asString())
                .as("en français, quelle que soit la langue de la machine")
                .isEqualTo("doit être supérieur ou égal à 1");
    }

    @Test
    void un_role_qui_manque_se_dit_en_mots() {
        assertThat(lire("/consolidations", IDENTITE.national("PORTEUR"))
                        .json()
                        .path("detail")
                        .asString())
                .contains("pilote CNSA ou pilote DNS ou service de la plateforme")
                .doesNotContain("[", "_");
    }
}
