package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** GALIS applications written line by line. */
class GalisCsvApiIT extends ApiDeTest {

    private static final Map<String, String> TABLEAUX =
            Map.of("organismes", "ORGANISME", "essms", "ESSMS", "budget", "DEPENSE", "pieces", "PIECE");

    @Test
    void le_csv_et_le_json_d_un_meme_projet_donnent_le_meme_dossier() {
        Map<String, Object> projet =
                galis(numeroGalis(), DEPOT, projet("V", BFC, 15).declare());
        JsonNode rapport = envoyer(List.of(projet)).json();
        assertThat(rapport.path("erreurs")).isEmpty();
        assertThat(rapport.path("type").asString()).isEqualTo("GALIS");
        assertThat(rapport.path("separateur").asString()).isEqualTo(";");
        projet.put("numeroGalis", numeroGalis());
        JsonNode parCsv = lire(rapport);
        JsonNode parJson = lire(client.poster(API + "/imports/galis", CNSA, json(List.of(projet)))
                .json());
        for (String champ : List.of("deposeLe", "porteur", "organismes", "solution", "pieces", "budget", "contact")) {
            assertThat(parCsv.path(champ)).as(champ).isEqualTo(parJson.path(champ));
        }
        assertThat(parCsv.path("pieces").get(0).path("deposeLe").asString()).isEqualTo(DEPOT);
        assertThat(parCsv.path("essms")).hasSize(15);
    }

    @Test
    void renvoyer_le_fichier_n_ajoute_rien_et_ne_change_pas_l_instant_de_depot() {
        Map<String, Object> tardif = galis(
                numeroGalis(), "2025-09-15T22:01:00Z", projet("W", BFC, 15).declare());
        JsonNode premier = envoyer(List.of(tardif)).json();
        tardif.put("deposeLe", "2025-09-14T08:00:00Z");
        JsonNode second = envoyer(List.of(tardif)).json();
        assertThat(second.path("ajoutees").asInt()).isZero();
        assertThat(second.path("inchangees").asInt()).isEqualTo(1);
        assertThat(lire(second).path("deposeLe").asString()).isEqualTo("2025-09-15T22:01:00Z");
        JsonNode evaluation = client.poster(
                        chemin(premier.path("dossiers").get(0).path("dossierId").asString(), "/recevabilite"),
                        INSTRUCTEUR,
                        "")
                .json();
        assertThat(clause(evaluation, "CAL-11").path("verdict").asString()).isEqualTo("NON_SATISFAIT");
    }

    @Test
    void une_erreur_porte_la_ligne_du_fichier_et_n_empeche_pas_les_autres_dossiers() {
        Map<String, Object> bon =
                galis(numeroGalis(), DEPOT, projet("X", BFC, 15).declare());
        Map<String, Object> faux =
                galis(numeroGalis(), DEPOT, projet("Y", BFC, 15).declare());
        String csv = csv(List.of(faux, bon));
        List<String> lignes = new ArrayList<>(csv.lines().toList());
        int fautive = premiere(lignes, "ESSMS;") + 2;
        lignes.set(fautive, lignes.get(fautive).replace("ACQUISITION", "LOCATION"));
        JsonNode rapport = envoyer(String.join("\n", lignes), CNSA).json();
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(1);
        assertThat(rapport.path("rejetees").asInt()).isEqualTo(1);
        JsonNode erreur = rapport.path("erreurs").get(0);
        assertThat(erreur.path("champ").asString()).isEqualTo("/essms/2/typeProjet");
        assertThat(erreur.path("ligne").asInt()).isEqualTo(fautive + 1);
    }

    @Test
    void une_ligne_illisible_refuse_tout_le_fichier_et_une_region_n_importe_que_pour_elle() {
        Map<String, Object> dossier =
                galis(numeroGalis(), DEPOT, projet("Z", BFC, 15).declare());
        Reponse refus = envoyer(csv(List.of(dossier)) + "ESSMS;\"" + dossier.get("numeroGalis") + ";\n", CNSA);
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.code()).isEqualTo("galis.lignes_illisibles");
        JsonNode ailleurs = envoyer(csv(List.of(dossier)), INSTRUCTEUR_PDL).json();
        assertThat(ailleurs.path("erreurs").get(0).path("code").asString()).isEqualTo("galis.autre_region");
        assertThat(envoyer(csv(List.of(dossier)), PORTEUR).code()).isEqualTo("acces.role");
        assertThat(envoyer(csv(List.of(dossier)), INSTRUCTEUR)
                        .json()
                        .path("ajoutees")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void un_fichier_d_un_autre_encodage_se_lit_et_un_fichier_coupe_a_formules_ou_trop_long_n_entre_pas_du_tout() {
        Map<String, Object> dossier =
                galis(numeroGalis(), DEPOT, projet("U", BFC, 15).declare());
        String csv = csv(List.of(dossier), ',');
        Reponse coupe = envoyer(csv.substring(0, csv.length() - 60), CNSA);
        assertThat(coupe.statut()).isEqualTo(422);
        assertThat(coupe.code()).isEqualTo("galis.lignes_illisibles");
        assertThat(envoyer(csv.replace("Association des Trois", "=HYPERLINK(1) des Trois"), CNSA)
                        .code())
                .isEqualTo("galis.lignes_illisibles");
        assertThat(envoyer("ligne;numeroGalis\n" + "ESSMS;GAL-2025-00000\n".repeat(200_001), CNSA)
                        .code())
                .isEqualTo("import.trop_de_lignes");
        JsonNode rapport = client.envoyerFichier(
                        API + "/imports/galis/csv", CNSA, csv.getBytes(StandardCharsets.ISO_8859_1))
                .json();
        assertThat(rapport.path("encodage").asString()).isEqualTo("ISO-8859-1");
        assertThat(rapport.path("separateur").asString()).isEqualTo(",");
        assertThat(rapport.path("ajoutees").asInt()).as(rapport.toString()).isEqualTo(1);
        assertThat(lire(rapport).path("porteur").path("raisonSociale").asString())
                .isEqualTo("Association des Trois Rivières");
    }

    private Reponse envoyer(List<Map<String, Object>> dossiers) {
        return envoyer(csv(dossiers), CNSA);
    }

    private Reponse envoyer(String csv, String jeton) {
        return client.envoyerFichier(API + "/imports/galis/csv", jeton, csv.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode lire(JsonNode rapport) {
        return client.lire(
                        API + "/dossiers/"
                                + rapport.path("dossiers")
                                        .get(0)
                                        .path("dossierId")
                                        .asString(),
                        CNSA)
                .json();
    }

    private static int premiere(List<String> lignes, String debut) {
        int rang = 0;
        while (!lignes.get(rang).startsWith(debut)) {
            rang++;
        }
        return rang;
    }

    /** Written from the JSON: a column per field, a line per element of each list. */
    private static String csv(List<Map<String, Object>> dossiers) {
        return csv(dossiers, ';');
    }

    private static String csv(List<Map<String, Object>> dossiers, char separateur) {
        List<Map<String, String>> lignes = new ArrayList<>();
        dossiers.forEach(d -> {
            lignes.add(ligne("DOSSIER", d, d));
            TABLEAUX.forEach((tableau, type) -> elements(d.get(tableau)).forEach(e -> lignes.add(ligne(type, d, e))));
        });
        Set<String> colonnes =
                lignes.stream().flatMap(l -> l.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        StringWriter texte = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separateur).build(texte)) {
            csv.writeRecord(colonnes);
            lignes.forEach(l -> csv.writeRecord(
                    colonnes.stream().map(c -> l.getOrDefault(c, "")).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString();
    }

    private static Map<String, String> ligne(String type, Map<String, Object> dossier, Map<?, ?> objet) {
        Map<String, String> ligne = new LinkedHashMap<>();
        ligne.put("ligne", type);
        ligne.put("numeroGalis", String.valueOf(dossier.get("numeroGalis")));
        aplatir("", objet, ligne);
        return ligne;
    }

    private static void aplatir(String prefixe, Map<?, ?> objet, Map<String, String> ligne) {
        objet.forEach((nom, valeur) -> {
            if (valeur instanceof Map<?, ?> dedans) {
                aplatir(prefixe + nom + ".", dedans, ligne);
            } else if (valeur instanceof List<?> liste) {
                if (!liste.isEmpty() && liste.getFirst() instanceof String) {
                    ligne.put(prefixe + nom, liste.stream().map(String::valueOf).collect(Collectors.joining("|")));
                }
            } else if (valeur != null) {
                ligne.put(prefixe + nom, String.valueOf(valeur));
            }
        });
    }

    private static List<Map<?, ?>> elements(Object tableau) {
        List<Map<?, ?>> elements = new ArrayList<>();
        if (tableau instanceof List<?> liste) {
            liste.forEach(e -> elements.add((Map<?, ?>) e));
        }
        return elements;
    }
}
