package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists loaded, read again, corrected, and what evaluation and radar make of them. */
class ReferentielApiIT extends ApiDeTest {

    private static final String SEGUR =
            "codeSolution;nom;editeur;couloir;profil;version;statut;candidateDepuis;referenceeDepuis;retireeLe\n";
    private static final String SONS =
            "numeroFiness;codeSolution;signeLe;verificationAptitudeLe;annuleLe;vague;numeroCommande\n";
    private static final String FINANCEMENTS =
            "numeroFiness,dispositif,campagne,codeSolution,reference,notifieLe,montantCentimes\n";
    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");

    @Test
    void les_solutions_se_chargent_se_cherchent_et_gardent_leur_histoire() {
        String fichier = SEGUR
                + "LST-A;Alizé;Éditeur du Nord;Médico-social;Général;3.1;REFERENCEE;2024-01-10;2024-06-01;\n"
                + "LST-A;Alizé;Éditeur du Nord;Médico-social;Domicile;3.1;CANDIDATE;2025-02-01;;\n"
                + "LST-B;Boréal;Éditeur du Sud;Médico-social;Général;1.0;CANDIDATE;2025-05-01;;\n"
                + "LST-C;Cèdre;Éditeur du Sud;Médico-social;Général;1.0;REFERENCEE;2025-05-01;;\n"
                + "LST-D;=1+1;Éditeur;Médico-social;Général;1.0;CANDIDATE;2025-05-01;;\n";
        JsonNode rapport = charger("solutions-segur", fichier.getBytes(StandardCharsets.ISO_8859_1))
                .json();
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(3);
        assertThat(rapport.path("rejetees").asInt()).isEqualTo(2);
        assertThat(rapport.path("encodage").asString()).isEqualTo("ISO-8859-1");
        assertThat(rapport.path("separateur").asString()).isEqualTo(";");
        assertThat(rapport.path("erreurs")
                        .valueStream()
                        .map(e -> e.path("ligne").asInt() + " " + e.path("code").asString()))
                .containsExactly("5 champ.manquant", "6 cellule.formule");
        JsonNode encore = charger("solutions-segur", fichier.getBytes(StandardCharsets.ISO_8859_1))
                .json();
        assertThat(encore.path("ajoutees").asInt() + encore.path("misesAJour").asInt())
                .isZero();
        assertThat(encore.path("inchangees").asInt()).isEqualTo(3);
        charger(
                "solutions-segur",
                SEGUR + "LST-B;Boréal;Éditeur du Sud;Médico-social;Général;1.0;REFERENCEE;2025-05-01;2025-08-01;\n");
        charger("solutions-sad", "codeSolution\tnom\tediteur\tentreeLe\nLST-A\tAlizé\tÉditeur du Nord\t01/03/2021\n");
        JsonNode a = lire("/solutions/LST-A", PORTEUR);
        assertThat(a.path("statut").asString()).isEqualTo("REFERENCEE");
        assertThat(a.path("auSad").asBoolean()).isTrue();
        assertThat(a.path("sadDepuis").asString()).isEqualTo("2021-03-01");
        assertThat(a.path("referencements")).hasSize(2);
        assertThat(codes(lire("/solutions?q=editeur%20du%20sud&tri=NOM&sens=DECROISSANT", PORTEUR)))
                .containsExactly("LST-B");
        assertThat(codes(lire("/solutions?q=lst-&profil=domicile", PORTEUR))).containsExactly("LST-A");
        assertThat(codes(lire("/solutions?q=lst-&au-sad=false", PORTEUR))).containsExactly("LST-B");
        JsonNode changement =
                lire("/solutions/LST-B/historique", PORTEUR).path("elements").get(1);
        assertThat(changement.path("nature").asString()).isEqualTo("MODIFICATION");
        assertThat(changement.path("champs").toString())
                .contains("\"avant\":\"CANDIDATE\"", "\"apres\":\"REFERENCEE\"");
        assertThat(client.lire(API + "/solutions/LST-Z", PORTEUR).code()).isEqualTo("solution.introuvable");
        Reponse refus = client.lire(API + "/refus-imports/" + rapport.path("id").asString(), CNSA);
        assertThat(refus.corps().lines()).hasSize(3).anyMatch(l -> l.startsWith("6;") && l.contains("cellule.formule"));
        assertThat(client.lire(API + "/refus-imports/" + rapport.path("id").asString(), INSTRUCTEUR)
                        .code())
                .isEqualTo("import.introuvable");
    }

    @Test
    void un_import_differe_se_suit_et_l_historique_se_filtre_et_se_page() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Reponse recu = client.envoyerFichier(
                    API + "/imports/listes/solutions-sad",
                    CNSA,
                    ("codeSolution;nom;editeur;entreeLe\nDIF-" + i + ";Nom;Éditeur;2021-03-01\n")
                            .getBytes(StandardCharsets.UTF_8),
                    "respond-async");
            assertThat(recu.statut()).isEqualTo(202);
            ids.add(recu.json().path("id").asString());
        }
        ids.forEach(id -> {
            JsonNode fini = attendre(id);
            assertThat(fini.path("etat").asString()).isEqualTo("TERMINE");
            assertThat(fini.path("ajoutees").asInt()).isEqualTo(1);
            assertThat(fini.path("octetsLus").asLong())
                    .isPositive()
                    .isEqualTo(fini.path("octetsTotaux").asLong());
        });
        List<String> lus = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page = lire(
                    "/imports?type=SOLUTIONS_SAD&etat=TERMINE&du=2025-09-20&au=2025-09-20&limite=2" + curseur, CNSA);
            page.path("elements").forEach(e -> lus.add(e.path("id").asString()));
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(lus).containsAll(ids).doesNotHaveDuplicates();
        assertThat(lire("/imports?au=2025-09-19", CNSA).path("elements")).isEmpty();
        assertThat(lire("/imports?type=SOLUTIONS_SAD", INSTRUCTEUR).path("elements"))
                .isEmpty();
        assertThat(client.lire(API + "/imports", PORTEUR).code()).isEqualTo("acces.role");
    }

    @Test
    void un_fichier_refuse_reste_dans_l_historique_avec_son_motif() {
        Reponse refus = charger("commandes-sons", "PK\u0003\u0004classeur");
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.code()).isEqualTo("import.fichier_non_reconnu");
        JsonNode dernier = lire("/imports?type=COMMANDES_SONS&etat=REFUSE", CNSA)
                .path("elements")
                .get(0);
        assertThat(dernier.path("motif").asString()).contains("XLSX").contains("CSV");
        assertThat(dernier.path("par").asString()).isNotBlank();
        assertThat(client.envoyerFichier(
                                API + "/imports/listes/commandes-sons",
                                INSTRUCTEUR,
                                SONS.getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("acces.role");
        assertThat(client.envoyerFichier(API + "/imports/listes/inconnue", CNSA, SONS.getBytes(StandardCharsets.UTF_8))
                        .statut())
                .isEqualTo(400);
    }

    @Test
    void une_region_ne_lit_que_les_commandes_et_financements_de_ses_essms() {
        String ici = nouveaux(1).getFirst();
        String ailleurs = ProjetDeTest.finess("5409", 1);
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
                .contains(
                        numeros.get(0) + " : AUTRE-DUI signée le 2024-02-01, VA le 2024-09-01 (import commandes-sons-");
        // Filed on 12 May, referenced the day after: a candidate, whatever the carrier says.
        assertThat(clause(evaluation, "SOL-04").path("faits").toString())
                .contains("CANDIDATE le 2025-05-12 (import solutions-segur-")
                .contains("le porteur déclare REFERENCEE");
        assertThat(clause(evaluation, "ELI-31").path("faits").toString()).contains("FEDER");
        JsonNode radar = lire("/essms/" + numeros.get(1) + "/financements", FINANCIER);
        assertThat(radar.path("elements")
                        .valueStream()
                        .map(e -> e.path("nature").asString() + " "
                                + e.path("source").asString()))
                .contains("DOSSIER_EN_COURS DOSSIER", "FINANCEMENT_ANTERIEUR LISTE_FINANCEMENTS");
        assertThat(lire("/essms/" + numeros.get(0) + "/financements", FINANCIER).toString())
                .contains("LISTE_SONS", "AUTRE-DUI");
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

    private Reponse charger(String liste, String contenu) {
        return charger(liste, contenu.getBytes(StandardCharsets.UTF_8));
    }

    private Reponse charger(String liste, byte[] contenu) {
        return client.envoyerFichier(API + "/imports/listes/" + liste, CNSA, contenu);
    }

    private JsonNode lire(String chemin, String jeton) {
        Reponse reponse = client.lire(API + chemin, jeton);
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(200);
        return reponse.json();
    }

    /** Reads again until the import ends; each reading is a whole HTTP exchange, so that this never spins. */
    private JsonNode attendre(String id) {
        for (int lecture = 0; lecture < 2_000; lecture++) {
            JsonNode rapport = lire("/imports/" + id, CNSA);
            if (!rapport.path("etat").asString().equals("EN_COURS")) {
                return rapport;
            }
        }
        throw new AssertionError("L'import " + id + " ne finit pas");
    }

    private static List<String> codes(JsonNode page) {
        return champ(page, "codeSolution");
    }

    private static List<String> numeros(JsonNode page) {
        return champ(page, "numeroFiness");
    }

    private static List<String> champ(JsonNode page, String champ) {
        return page.path("elements")
                .valueStream()
                .map(e -> e.path(champ).asString())
                .toList();
    }
}
