package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.ClientHttp.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The list of applications, its filters, sorts, pages and export. */
class ListeDossiersApiIT extends ApiDeTest {

    @Test
    void la_liste_se_filtre_se_trie_se_pagine_et_s_exporte_avec_les_memes_droits() {
        String petit = dossier("Z", GE, 15, DEPOT);
        String grand = dossier("Z", GE, 17, DEPOT);
        String recevable = dossier("Z", GE, 16, "2025-09-12T09:00:00Z");
        client.poster(chemin(recevable, "/recevabilite"), INSTRUCTEUR_GE, "");
        String base = API + "/dossiers?region=44&tri=ESSMS&ordre=DECROISSANT";
        List<String> tous = new ArrayList<>();
        String curseur = "";
        do {
            JsonNode page =
                    client.lire(base + "&limite=1" + curseur, INSTRUCTEUR_GE).json();
            tous.add(page.path("elements").get(0).path("dossierId").asString());
            curseur = page.has("curseurSuivant")
                    ? "&curseur=" + page.path("curseurSuivant").asString()
                    : "";
        } while (!curseur.isEmpty());
        assertThat(tous).doesNotHaveDuplicates().containsSubsequence(grand, recevable, petit);
        assertThat(tous).isEqualTo(identifiants(client.lire(base + "&limite=200", INSTRUCTEUR_GE)));
        String suivant = client.lire(base + "&limite=1", INSTRUCTEUR_GE)
                .json()
                .path("curseurSuivant")
                .asString();
        assertThat(client.lire(API + "/dossiers?region=44&tri=DEPOT&curseur=" + suivant, INSTRUCTEUR_GE)
                        .code())
                .isEqualTo("curseur.invalide");
        // Asked on 1 August, the conseil départemental had thirty days; it is 20 September.
        client.poster(
                chemin(grand, "/consultations-cd"),
                INSTRUCTEUR_GE,
                json(Map.of("departement", "54", "consulteLe", "2025-08-01", "format", "COURRIEL")));
        assertThat(identifiants(client.lire(API + "/dossiers?region=44&enRetard=true&limite=200", INSTRUCTEUR_GE)))
                .contains(grand)
                .doesNotContain(petit, recevable);
        assertThat(identifiants(client.lire(
                        API + "/dossiers?region=44&typeProjet=ACQUISITION&secteur=PH&limite=200", INSTRUCTEUR_GE)))
                .doesNotContain(petit);
        Reponse export = client.lire(API + "/dossiers/export?region=44&enRetard=true", INSTRUCTEUR_GE);
        assertThat(export.corps().lines().findFirst().orElseThrow()).endsWith("Échéance;Attendu;Retard");
        assertThat(export.corps()).contains(grand + ";G25;Grand Est;DEPOSE;").doesNotContain(recevable);
        assertThat(client.lire(API + "/dossiers/export?region=44", INSTRUCTEUR).code())
                .isEqualTo("acces.region");
        assertThat(client.lire(API + "/dossiers/export", AUTRE_PORTEUR).corps().lines())
                .hasSize(1);
    }

    @Test
    void la_liste_montre_un_dossier_ecrit_par_une_autre_instance_et_un_dossier_d_avant_les_resumes() {
        String id = dossier("R", GE, 15, DEPOT);
        assertThat(ligne(id).path("version").asInt()).isEqualTo(1);
        client.poster(chemin(id, "/affectation"), INSTRUCTEUR_GE, json(Map.of("version", 1)));
        assertThat(ligne(id).path("suiviPar").path("nom").asString()).contains("Agent de test");
        assertThat(client.lire(API + "/dossiers/export?region=44&suiviPar=moi", INSTRUCTEUR_GE)
                        .corps())
                .contains(";Agent de test");

        BASE.getCollection("dossiers")
                .updateOne(
                        new Document("_id", id),
                        new Document("$set", new Document("version", 3L).append("suivi.version", 3L))
                                .append("$unset", new Document("resume", "")));
        JsonNode relue = ligne(id);
        assertThat(relue.path("version").asInt()).isEqualTo(3);
        assertThat(relue.path("nombreEssms").asInt()).isEqualTo(15);
        assertThat(relue.path("porteur").path("numeroFinessJuridique").asString())
                .isEqualTo("210000014");
        assertThat(relue.path("prochaineEcheance").path("nature").asString()).isEqualTo("DECISION");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dossiers?campagne=Z99",
                "/dossiers/export?campagne=Z99",
                "/comites?campagne=Z99",
                "/essms?departement=99",
                "/organismes?departement=96",
                "/partenaires/recherches?departement=00"
            })
    void un_filtre_que_rien_ne_porte_est_refuse(String chemin) {
        Reponse refus = client.lire(API + chemin, CNSA);
        assertThat(refus.statut()).as(refus.corps()).isEqualTo(400);
        assertThat(refus.code()).isEqualTo("filtre.valeur_inconnue");
        assertThat(refus.json().path("detail").asString()).startsWith("Aucun").endsWith(".");
        assertThat(client.lire(
                                API
                                        + chemin.replace("Z99", "G25")
                                                .replace("99", "25")
                                                .replaceAll("=(96|00)", "=90"),
                                CNSA)
                        .statut())
                .as("une valeur qui existe, même sans ligne")
                .isEqualTo(200);
    }

    private JsonNode ligne(String id) {
        return client.lire(API + "/dossiers?region=44&limite=200", INSTRUCTEUR_GE)
                .json()
                .path("elements")
                .valueStream()
                .filter(l -> l.path("dossierId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
