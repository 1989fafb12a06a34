package fr.esmsnumerique.eligibilite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Lists loaded, read again, corrected, refused, and followed. */
class ListesApiIT extends ListesApiDeTest {

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

    /** The file is read, read again, then corrected: the good lines once, the bad one named, each change in the history. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "solutions-segur | codeSolution;nom;editeur;couloir;profil;version;statut;candidateDepuis;referenceeDepuis | %s;Nom;Éditeur;Médico-social;Général;1;CANDIDATE;2025-02-01; | %s;Nom;Éditeur;Médico-social;Général;1;REFERENCEE;2025-02-01;2025-06-01 | %s;Nom;Éditeur;Médico-social;Général;1;CANDIDATE;hier; | candidateDepuis | /solutions/%s/historique",
                "solutions-sad | codeSolution;nom;editeur;entreeLe;sortieLe | %s;Nom;Éditeur;2021-03-01; | %s;Nom;Éditeur;2021-03-01;2025-01-01 | %s;Nom;Éditeur;2021-03-01;2021-02-28 | sortieLe | /solutions/%s/historique",
                "commandes-sons | numeroFiness;codeSolution;signeLe;verificationAptitudeLe | %s;LST-R;2024-02-01; | %s;LST-R;2024-02-01;2024-09-01 | %s;LST-R;2024-02-01;2024-01-31 | verificationAptitudeLe | /commandes-sons/%s",
                "financements-anterieurs | numeroFiness;dispositif;campagne;codeSolution;montantCentimes | %s;ESMS_NUMERIQUE;A21;LST-R;100 | %s;ESMS_NUMERIQUE;A21;LST-R;200 | %s;REGIONAL;A21;LST-R;100 | dispositif | /financements-anterieurs/%s"
            })
    void chaque_liste_garde_ses_bonnes_lignes_nomme_la_mauvaise_et_ne_s_ajoute_pas_deux_fois(
            String liste,
            String entete,
            String bonne,
            String changee,
            String fautive,
            String champ,
            String historique) {
        List<String> cles = nouveaux(3);
        String recue = fichier(
                entete, bonne.formatted(cles.get(0)), bonne.formatted(cles.get(1)), fautive.formatted(cles.get(2)));
        JsonNode premier = charger(liste, recue).json();
        assertThat(compte(premier)).isEqualTo("ajoutees 2, misesAJour 0, inchangees 0, rejetees 1");
        JsonNode erreur = premier.path("erreurs").get(0);
        assertThat(erreur.path("ligne").asInt()).isEqualTo(4);
        assertThat(erreur.path("champ").asString()).isEqualTo(champ);
        assertThat(erreur.path("raison").asString()).isNotBlank();
        assertThat(compte(charger(liste, recue).json()))
                .isEqualTo("ajoutees 0, misesAJour 0, inchangees 2, rejetees 1");
        String corrigee = fichier(
                entete, changee.formatted(cles.get(0)), bonne.formatted(cles.get(1)), bonne.formatted(cles.get(2)));
        assertThat(compte(charger(liste, corrigee).json()))
                .isEqualTo("ajoutees 1, misesAJour 1, inchangees 1, rejetees 0");
        assertThat(natures(historique.formatted(cles.get(0)))).containsExactly("AJOUT", "MODIFICATION");
        assertThat(natures(historique.formatted(cles.get(1)))).containsExactly("AJOUT");
    }

    private static String fichier(String... lignes) {
        return String.join("\n", lignes) + "\n";
    }

    private static String compte(JsonNode rapport) {
        return Stream.of("ajoutees", "misesAJour", "inchangees", "rejetees")
                .map(c -> c + " " + rapport.path(c).asInt())
                .collect(Collectors.joining(", "));
    }

    private List<String> natures(String chemin) {
        JsonNode lu = lire(chemin, CNSA);
        return (lu.has("elements") ? lu.path("elements") : lu.path("historique"))
                .valueStream()
                .map(c -> c.path("nature").asString())
                .toList();
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
