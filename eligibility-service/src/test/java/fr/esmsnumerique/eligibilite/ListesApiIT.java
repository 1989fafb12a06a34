package fr.esmsnumerique.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists loaded, read again, corrected, refused, and followed. */
class ListesApiIT extends ListesDeTest {

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
}
