package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.infrastructure.CampagnesLivrees;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Simulations par HTTP : rien n'est jamais enregistré")
class SimulationIT extends ServiceFinancement {

    private static final String VOISIN = IDENTITE.agent("ARS_INSTRUCTEUR", "44");

    private long connues;

    @BeforeEach
    void compter_les_subventions() {
        connues = base.getCollection("subventions").countDocuments();
    }

    @AfterEach
    void aucune_subvention_n_est_enregistree() {
        assertThat(base.getCollection("subventions").countDocuments()).isEqualTo(connues);
    }

    @Test
    void la_variation_montre_le_cinquantieme() throws Exception {
        JsonNode resultat = accepte(poster("/simulations/variations", CARRIER, variation(1, 48, 51)));

        assertThat(resultat.at("/points").size()).isEqualTo(4);
        assertThat(resultat.at("/points/2/nombre").asInt()).isEqualTo(50);
        assertThat(resultat.at("/points/2/totalCentimes").asLong()).isEqualTo(103_400_000);
        assertThat(resultat.at("/points/2/ecartCentimes").asLong()).isEqualTo(500_000);
        assertThat(resultat.at("/seuils/0/nombre").asInt()).isEqualTo(50);
        assertThat(resultat.at("/seuils").size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "lot {0}, de {1} à {2} : {3}")
    @CsvSource({"2,1,5,422", "1,5,4,422", "0,1,5,400", "1,0,5,400", "1,1,201,400", "1,5000,5000,400"})
    void une_variation_impossible_le_dit(int lot, int minimum, int maximum, int statut) throws Exception {
        HttpResponse<String> reponse = poster("/simulations/variations", CARRIER, variation(lot, minimum, maximum));

        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(statut);
    }

    @Test
    void l_export_a_les_lignes_le_total_et_les_versements_de_chaque_scenario() throws Exception {
        String scenarios = scenario("=cmd", 50) + "," + scenario("vingt", 20);
        HttpResponse<String> csv =
                poster("/simulations/export", CARRIER, "{\"campagne\":\"G25\",\"scenarios\":[" + scenarios + "]}");

        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        List<String> lignes = csv.body().lines().toList();
        assertThat(lignes.getFirst()).startsWith("\uFEFFScénario;Poste;");
        assertThat(lignes)
                .contains("'=cmd;TOTAL;50 ESSMS financés;;;;;1034000,00;;;;")
                .contains("vingt;VERSEMENT;avance;;;;;210000,00;;;;");
        assertThat(lignes).hasSize(1 + (4 + 3) + (2 + 3));
    }

    @Test
    void l_enveloppe_dit_le_total_le_reste_et_les_repartitions() throws Exception {
        VOISINS.deposer(DossiersDeTest.simple("G25-27-0901"));
        VOISINS.deposer(DossiersDeTest.ahi("G25-27-0902"));

        JsonNode bilan = accepte(
                poster("/simulations/enveloppe", INSTRUCTEUR, enveloppe("27", "\"G25-27-0901\",\"G25-27-0902\"")));

        assertThat(bilan.at("/dossiers/0/totalCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(bilan.at("/totalCentimes").asLong()).isEqualTo(42_000_000 + 33_600_000);
        assertThat(bilan.at("/disponibleCentimes").asLong()).isEqualTo(VoisinsDeTest.DISPONIBLE);
        assertThat(bilan.at("/programmeCentimes").asLong()).isEqualTo(VoisinsDeTest.PROGRAMME);
        assertThat(bilan.at("/resteCentimes").asLong())
                .isEqualTo(VoisinsDeTest.DISPONIBLE + VoisinsDeTest.PROGRAMME - 75_600_000);
        assertThat(bilan.at("/suffisant").asBoolean()).isFalse();
        assertThat(bilan.at("/parSecteur/0/cle").asString()).isEqualTo("PH");
        assertThat(bilan.at("/parSecteur/1/montantCentimes").asLong()).isEqualTo(33_600_000);
        assertThat(bilan.at("/parDepartement/0/nombreEssms").asInt()).isEqualTo(36);
    }

    @Test
    void l_enveloppe_ne_se_simule_que_dans_sa_region() throws Exception {
        VOISINS.deposer(DossiersDeTest.simple("G25-44-0001"));

        refuse(403, "acces.region", poster("/simulations/enveloppe", VOISIN, enveloppe("27", "\"G25-27-0901\"")));
        refuse(403, "acces.role", poster("/simulations/enveloppe", CARRIER, enveloppe("27", "\"G25-27-0901\"")));
        refuse(403, "acces.role", poster("/simulations/enveloppe", GRADES, enveloppe("27", "\"G25-27-0901\"")));
        refuse(
                422,
                "simulation.dossier_region",
                poster("/simulations/enveloppe", CNSA, enveloppe("27", "\"G25-44-0001\"")));
        refuse(
                422,
                "simulation.doublon",
                poster("/simulations/enveloppe", CNSA, enveloppe("44", "\"G25-44-0001\",\"G25-44-0001\"")));
        refuse(
                404,
                "dossier.introuvable",
                poster("/simulations/enveloppe", INSTRUCTEUR, enveloppe("27", "\"G25-27-0404\"")));
        refuse(400, "requete.invalide", poster("/simulations/enveloppe", INSTRUCTEUR, enveloppe("27", "")));
    }

    @Test
    void un_lot_se_calcule_sous_les_valeurs_fournies_et_un_dossier_refuse_n_arrete_pas_les_autres() throws Exception {
        Map<String, Object> parametres = parametres();
        String dossiers = dossier("A", "2025-09-20", "210000014") + ","
                + dossier("B", "2019-01-01", "210000014") + ","
                + dossier("C", "2025-09-20", "210000022") + "," + dossier("D", "2025-09-20", "210000014");

        JsonNode resultats = accepte(poster("/simulations/lots", SERVICE, lot(parametres, dossiers)))
                .at("/resultats");

        assertThat(resultats.size()).isEqualTo(4);
        assertThat(resultats.at("/0/totalCentimes").asLong()).isEqualTo(2_100_000);
        assertThat(resultats.at("/0/nombreEssmsFinances").asInt()).isEqualTo(1);
        assertThat(resultats.at("/1/refus").asString()).contains("financement.").contains("2019-01-01");
        assertThat(resultats.at("/2/refus").asString()).contains("Organisme inconnu");
        assertThat(resultats.at("/3/totalCentimes").asLong()).isEqualTo(2_100_000);

        changer(parametres, "financement.usage.acquisition.moins_de_50", 800_000);
        assertThat(accepte(poster("/simulations/lots", CNSA, lot(parametres, dossier("A", "2025-09-20", "210000014"))))
                        .at("/resultats/0/totalCentimes")
                        .asLong())
                .isEqualTo(2_200_000);
    }

    @Test
    void un_lot_sans_bareme_ou_illisible_est_refuse() throws Exception {
        String dossier = dossier("A", "2025-09-20", "210000014");

        refuse(422, "campagne.regles_non_versees", poster("/simulations/lots", SERVICE, lot(Map.of(), dossier)));
        refuse(
                422,
                "campagne.regles_non_versees",
                poster("/simulations/lots", SERVICE, lot(Map.of("usage.cible.mss", Map.of()), dossier)));
        refuse(
                422,
                "campagne.invalide",
                poster("/simulations/lots", SERVICE, lot(Map.of("financement.bareme", "texte"), dossier)));
        refuse(403, "acces.role", poster("/simulations/lots", INSTRUCTEUR, lot(parametres(), dossier)));
        refuse(
                400,
                "requete.invalide",
                poster(
                        "/simulations/lots",
                        SERVICE,
                        lot(parametres(), String.join(",", Collections.nCopies(101, dossier)))));
    }

    private static Map<String, Object> parametres() {
        Map<String, Object> parametres = new TreeMap<>();
        ((Map<?, ?>) CampagnesLivrees.contenu("G25").get("parametres"))
                .forEach((cle, valeur) -> parametres.put(String.valueOf(cle), valeur));
        return parametres;
    }

    @SuppressWarnings("unchecked")
    private static void changer(Map<String, Object> parametres, String cle, long valeur) {
        Map<String, Object> parametre = (Map<String, Object>) parametres.get(cle);
        ((List<Map<String, Object>>) parametre.get("valeurs")).getFirst().put("valeur", valeur);
    }

    private static String lot(Map<String, ?> parametres, String dossiers) {
        return "{\"campagne\":\"G25\",\"empreinte\":\"brouillon\",\"parametres\":" + JSON.writeValueAsString(parametres)
                + ",\"dossiers\":[" + dossiers + "]}";
    }

    private static String dossier(String id, String date, String organisme) {
        return "{\"dossierId\":\"" + id + "\",\"date\":\"" + date
                + "\",\"region\":\"27\",\"statutSolution\":\"REFERENCEE\",\"organismes\":[{\"numeroFinessJuridique\":\"210000014\","
                + "\"raisonSociale\":\"OG\",\"nombreEssmsTotal\":20,\"region\":\"27\"}],\"essms\":["
                + essms(organisme, false) + "," + essms(organisme, true) + "]}";
    }

    private static String essms(String organisme, boolean exclu) {
        return "{\"numeroFiness\":\"210000030\",\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\",\"numeroFinessJuridique\":\""
                + organisme + "\",\"confort\":false,\"exclu\":" + exclu + "}";
    }

    private static String variation(int lot, int minimum, int maximum) {
        return "{\"campagne\":\"G25\",\"lot\":" + lot + ",\"minimum\":" + minimum + ",\"maximum\":" + maximum
                + ",\"scenario\":" + scenario("variation", 20) + "}";
    }

    private static String scenario(String nom, int nombre) {
        return "{\"nom\":\"" + nom
                + "\",\"region\":\"27\",\"statutSolution\":\"REFERENCEE\",\"lots\":[{\"organisme\":\"OG\",\"totalEssmsOrganisme\":50,\"nombre\":"
                + nombre + ",\"typeProjet\":\"ACQUISITION\",\"secteur\":\"PH\"}]}";
    }

    private static String enveloppe(String region, String dossiers) {
        return "{\"enveloppe\":\"2025-G25\",\"region\":\"" + region + "\",\"dossiers\":[" + dossiers + "]}";
    }

    private HttpResponse<String> poster(String chemin, String jeton, String corps) throws Exception {
        return HTTP.send(
                requete(chemin, jeton).POST(BodyPublishers.ofString(corps)).build(), BodyHandlers.ofString());
    }
}
