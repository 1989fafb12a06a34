package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What evaluation, radar and regions make of the lists. */
class ReferentielApiIT extends ListesApiDeTest {

    private static final String FINANCEMENTS =
            "numeroFiness,dispositif,campagne,codeSolution,reference,notifieLe,montantCentimes\n";
    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");

    @Test
    void une_region_ne_lit_que_les_commandes_et_financements_de_ses_essms() {
        String ici = nouveaux(1).getFirst();
        String ailleurs = LigneDeTest.finess("5409", 1);
        charger(
                "commandes-sons",
                SONS + ici + ";LST-S;2024-02-01;2024-09-01;;VAGUE_1;CMD-1\n" + ailleurs
                        + ";LST-S;2024-02-01;;2024-03-01;VAGUE_1;CMD-2\n");
        charger(
                "financements-anterieurs",
                FINANCEMENTS + ici + ",ESMS_NUMERIQUE,A21,LST-S,DEC-21,2021-10-01,2500000\n" + ailleurs
                        + ",EUROPEEN,FEDER-2021,,,,\n");
        assertThat(numeros(lire("/commandes-sons?code-solution=LST-S", CNSA))).contains(ici, ailleurs);
        assertThat(numeros(lire("/commandes-sons?code-solution=LST-S", FINANCIER)))
                .containsExactly(ici);
        assertThat(numeros(lire("/commandes-sons?situation=ANNULEE&code-solution=LST-S", CNSA)))
                .containsExactly(ailleurs);
        assertThat(numeros(lire("/commandes-sons?q=cmd-1", FINANCIER))).containsExactly(ici);
        assertThat(numeros(lire("/financements-anterieurs?dispositif=EUROPEEN&region=44", CNSA)))
                .containsExactly(ailleurs);
        JsonNode mien = lire("/financements-anterieurs/" + ici, FINANCIER);
        assertThat(mien.path("financements").get(0).path("montantCentimes").asLong())
                .isEqualTo(2_500_000);
        assertThat(mien.path("historique").get(0).path("nature").asString()).isEqualTo("AJOUT");
        for (String chemin : List.of(
                "/commandes-sons/" + ailleurs,
                "/financements-anterieurs/" + ailleurs,
                "/commandes-sons?region=44",
                "/financements-anterieurs?region=44")) {
            assertThat(client.lire(API + chemin, FINANCIER).code()).as(chemin).isEqualTo("acces.region");
            assertThat(client.lire(API + chemin, PORTEUR).code()).as(chemin).isEqualTo("acces.role");
        }
    }

    @Test
    void un_filtre_sur_un_code_d_aucun_import_est_refuse_et_un_code_connu_sans_ligne_donne_une_liste_vide() {
        String ailleurs = LigneDeTest.finess("5409", 2);
        charger("solutions-sad", "codeSolution\tnom\tediteur\tentreeLe\nLST-F\tFou\tÉditeur\t01/03/2021\n");
        charger("commandes-sons", SONS + ailleurs + ";LST-G;2024-02-01;2024-09-01;;VAGUE_1;CMD-9\n");
        charger("financements-anterieurs", FINANCEMENTS + ailleurs + ",ESMS_NUMERIQUE,G23,LST-G,DEC-23,2023-10-01,1\n");
        charger(BFC, nouveaux(1));
        assertThat(numeros(lire("/commandes-sons?code-solution=LST-F", FINANCIER)))
                .isEmpty();
        assertThat(numeros(lire("/commandes-sons?code-solution=LST-G", FINANCIER)))
                .isEmpty();
        assertThat(numeros(lire("/financements-anterieurs?campagne=G23", FINANCIER)))
                .isEmpty();
        assertThat(numeros(lire("/financements-anterieurs?campagne=G22&q=introuvable", FINANCIER)))
                .isEmpty();
        assertThat(numeros(lire("/essms?groupeCategorie=44&q=introuvable", FINANCIER)))
                .isEmpty();
        assertThat(numeros(lire("/organismes?groupeCategorie=44&q=introuvable", FINANCIER)))
                .isEmpty();
        for (String chemin : List.of(
                "/commandes-sons?code-solution=LST-INCONNUE",
                "/financements-anterieurs?campagne=Z99",
                "/essms?groupeCategorie=99",
                "/organismes?groupeCategorie=4499")) {
            assertThat(client.lire(API + chemin, FINANCIER).code()).as(chemin).isEqualTo("filtre.valeur_inconnue");
        }
    }

    @Test
    void l_evaluation_lit_les_listes_et_dit_d_ou_viennent_ses_faits() {
        ProjetDeTest projet = projet("L", BFC, 17)
                .solution(
                        new Solution("LST-EVAL", "Nom", "Éditeur", StatutSolution.REFERENCEE, null, null, null, null));
        List<String> numeros = FichiersDeTest.numeros(projet);
        charger(
                "solutions-segur",
                SEGUR + "LST-EVAL;Nom;Éditeur;Médico-social;Général;1;REFERENCEE;2025-01-01;2025-05-13;\n");
        charger("commandes-sons", SONS + numeros.get(0) + ";AUTRE-DUI;2024-02-01;2024-09-01;;VAGUE_1;\n");
        charger(
                "financements-anterieurs",
                FINANCEMENTS + numeros.get(1) + ",ESMS_NUMERIQUE,G22,LST-OLD,,,\n" + numeros.get(2)
                        + ",EUROPEEN,FEDER,,,,\n");
        String id = importer(galis(numeroGalis(), DEPOT, projet.declare()));
        JsonNode evaluation =
                client.poster(chemin(id, "/recevabilite"), INSTRUCTEUR, "").json();
        assertThat(evaluation
                        .path("lignesNonFinancables")
                        .valueStream()
                        .map(l -> l.path("clause").asString() + " "
                                + l.path("numeroFiness").asString()))
                .containsExactlyInAnyOrder("ELI-30 " + numeros.get(0), "ELI-28 " + numeros.get(1));
        assertThat(clause(evaluation, "ELI-28").path("faits").toString())
                .contains(numeros.get(1) + " : G22 pour LST-OLD (import financements-anterieurs-");
        assertThat(clause(evaluation, "ELI-30").path("faits").toString())
                .contains(numeros.get(0)
                        + " : AUTRE-DUI signée le 1er février 2024, VA le 1er septembre 2024 (import commandes-sons-");
        // Filed on 12 May, referenced the day after: a candidate, whatever the carrier says.
        assertThat(clause(evaluation, "SOL-04").path("faits").toString())
                .contains("candidate au référencement Ségur le 12 mai 2025 (import solutions-segur-")
                .contains("le porteur déclare référencée Ségur");
        assertThat(clause(evaluation, "ELI-31").path("faits").toString()).contains("FEDER");
        JsonNode radar = lire("/essms/" + numeros.get(1) + "/financements", FINANCIER);
        assertThat(radar.path("elements")
                        .valueStream()
                        .map(e -> e.path("nature").asString() + " "
                                + e.path("source").asString()))
                .contains("DOSSIER_EN_COURS DOSSIER", "FINANCEMENT_ANTERIEUR LISTE_FINANCEMENTS");
        assertThat(lire("/essms/" + numeros.get(0) + "/financements", FINANCIER).toString())
                .contains("LISTE_SONS", "AUTRE-DUI");
        assertThat(lire("/essms/" + numeros.get(2) + "/financements", FINANCIER).toString())
                .contains("FINANCEMENT_EUROPEEN", "FEDER", "\"conflit\":true");
    }

    @Test
    void un_changement_de_l_extrait_finess_se_lit_dans_l_historique_de_l_essms() {
        String numero = nouveaux(1).getFirst();
        charger(BFC, List.of(numero));
        assertThat(lire("/essms/" + numero + "/historique", PORTEUR).path("elements"))
                .isEmpty();
        String renomme = FichiersDeTest.entete() + FichiersDeTest.ligne(numero, BFC, "RÉSIDENCE RENOMMÉE");
        client.envoyerFichier(API + "/imports/finess", CNSA, renomme.getBytes(StandardCharsets.UTF_8));
        JsonNode changement = lire("/essms/" + numero + "/historique", PORTEUR)
                .path("elements")
                .get(0);
        assertThat(changement.path("champs").toString()).contains("RÉSIDENCE RENOMMÉE", "EHPAD N° " + numero);
        assertThat(changement.path("importId").asString()).startsWith("finess-");
    }
}
