package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.web.Curseur;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Prévision des paiements par trimestre, par HTTP")
class PrevisionIT extends ServiceFinancement {

    @Test
    void chaque_region_voit_la_sienne_et_le_total_national_est_la_somme() throws Exception {
        String decide = retenir(DossiersDeTest.simple("G25-32-0701"));
        accepte(valider(decide, null));
        accepte(decider(decide));
        conventionner(retenir(DossiersDeTest.simple("G25-32-0702")), 42_000_000);
        String agent = IDENTITE.agent("ARS_FINANCIER", "32");

        JsonNode region = lire("/previsions-paiements", agent);
        assertThat(lignes(region))
                .containsExactly(
                        "2025-T4 AVANCE CERTAIN 1 21000000",
                        "2026-T1 AVANCE PROBABLE 1 21000000",
                        "2027-T2 SOLDE PROBABLE 1 21000000",
                        "2027-T3 SOLDE PROBABLE 1 21000000");
        assertThat(region.at("/totalCentimes").asLong()).isEqualTo(84_000_000);
        assertThat(lire("/previsions-paiements?region=32&campagne=G22", CNSA)
                        .at("/totalCentimes")
                        .asLong())
                .isZero();

        JsonNode nation = lire("/previsions-paiements", CNSA);
        assertThat(somme(nation, "/regions"))
                .isEqualTo(nation.at("/totalCentimes").asLong());
        assertThat(somme(nation, "/lignes"))
                .isEqualTo(nation.at("/totalCentimes").asLong());
        List<String> csv =
                get("/previsions-paiements/export", agent).body().lines().toList();
        assertThat(csv).hasSize(6);
        assertThat(csv.getFirst())
                .isEqualTo("\uFEFFRégion;Campagne;Tranche;Trimestre;Certitude;Motif;Versements;Montant (€)");
        assertThat(csv.getLast()).isEqualTo("TOTAL;;;;;;4;840000,00");

        assertThat(lire("/previsions-paiements?region=32", SERVICE))
                .as("the calendar of the steering recalls what is due")
                .isEqualTo(region);

        chaqueChiffreSOuvreSurSesVersements(region, agent);

        for (String chemin : List.of(
                "/previsions-paiements",
                "/previsions-paiements/export",
                "/previsions-paiements/versements",
                "/previsions-paiements/versements/export")) {
            refuse(403, "acces.region", get(chemin + "?region=32", FINANCIER));
            refuse(403, "acces.role", get(chemin, CARRIER));
            refuse(400, "filtre.valeur_inconnue", get(chemin + "?campagne=Z99", CNSA));
        }
    }

    private void chaqueChiffreSOuvreSurSesVersements(JsonNode prevision, String agent) throws Exception {
        String liste = "/previsions-paiements/versements";
        for (JsonNode ligne : prevision.at("/lignes").valueStream().toList()) {
            JsonNode page = lire(
                    liste + "?region=32&campagne=" + ligne.at("/campagne").asString() + "&trimestre="
                            + ligne.at("/trimestre").asString() + "&tranche="
                            + ligne.at("/tranche").asString() + "&certitude="
                            + ligne.at("/certitude").asString(),
                    agent);
            assertThat(page.at("/nombre")).isEqualTo(ligne.at("/nombre"));
            assertThat(page.at("/totalCentimes")).isEqualTo(ligne.at("/montantCentimes"));
            assertThat(page.at("/elements/0/motif")).isEqualTo(ligne.at("/motif"));
        }
        assertThat(lire(liste + "?trimestre=AUCUN", agent).at("/nombre").asInt())
                .isZero();

        JsonNode premiere = lire(liste + "?limite=3", agent);
        JsonNode seconde = lire(
                liste + "?limite=3&curseur=" + premiere.at("/curseurSuivant").asString(), agent);
        assertThat(ids(premiere)).containsExactly("G25-32-0702-AVANCE", "G25-32-0701-AVANCE", "G25-32-0702-SOLDE");
        assertThat(ids(seconde)).containsExactly("G25-32-0701-SOLDE");
        assertThat(seconde.has("curseurSuivant")).isFalse();
        assertThat(ids(lire(liste + "?tri=DOSSIER", agent)))
                .containsExactly("G25-32-0701-AVANCE", "G25-32-0701-SOLDE", "G25-32-0702-AVANCE", "G25-32-0702-SOLDE");
        String ailleurs = Curseur.encoder("G25-27-0001-AVANCE");
        refuse(400, "page.curseur_invalide", get(liste + "?curseur=" + ailleurs, agent));

        List<String> csv =
                get(liste + "/export?certitude=CERTAIN", agent).body().lines().toList();
        assertThat(csv).hasSize(2);
        assertThat(csv.getLast()).startsWith("G25-32-0702;").endsWith("210000,00");
        assertThat(get(liste + "/export?format=XLSX", agent).body()).startsWith("PK");
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/elements")
                .valueStream()
                .map(e -> e.at("/id").asString())
                .toList();
    }

    private static List<String> lignes(JsonNode prevision) {
        return prevision
                .at("/lignes")
                .valueStream()
                .map(l -> String.join(
                        " ",
                        l.at("/trimestre").asString(),
                        l.at("/tranche").asString(),
                        l.at("/certitude").asString(),
                        l.at("/nombre").asString(),
                        l.at("/montantCentimes").asString()))
                .toList();
    }

    private static long somme(JsonNode prevision, String liste) {
        return prevision
                .at(liste)
                .valueStream()
                .mapToLong(e -> e.at("/montantCentimes").asLong())
                .sum();
    }
}
