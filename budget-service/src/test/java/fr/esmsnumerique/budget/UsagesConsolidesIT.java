package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The monthly consolidation of usages on the running service: months of September come from usage, line by line, and only what changed is asked for again. */
class UsagesConsolidesIT extends TraitementEnLigne {

    private static final Instant MAJ = Instant.parse("2025-10-05T08:00:00Z");

    UsagesConsolidesIT() {
        super("02");
    }

    @Test
    void compte_les_mois_relit_ce_qui_a_change_et_l_ouvre_a_la_region() {
        assertThat(lire("/pilotage/usages?axe=REGION&traitement=CONSOLIDATION_USAGES-1999-01", CNSA)
                        .code())
                .isEqualTo("pilotage.usages_non_consolides");
        publier(1, MAJ, mesure("PA", 70, 100, 7_000), mesure("PA", 69, 100, 7_000), mesure("PH", 0, 0, 5_000));
        publier(2, MAJ, mesure("PH", 10, 40, 0));

        JsonNode premier = mener("CONSOLIDATION_USAGES");

        assertThat(premier.at("/parametres/0/valeur").asString()).isEqualTo("2025-09");
        JsonNode secteurs = json("/pilotage/usages?axe=SECTEUR&region=02&mois=2025-09");
        assertThat(secteurs.path("traitementId").asString())
                .isEqualTo(premier.path("id").asString());
        assertThat(secteurs.path("lignes").valueStream().map(UsagesConsolidesIT::resume))
                .containsExactly("PA 2 2 1 139/200", "PH 2 1 0 10/40");
        assertThat(secteurs.path("totaux").valueStream().map(UsagesConsolidesIT::resume))
                .containsExactly("TOTAL 4 3 1 149/240");

        // A figure of the second project is corrected: only what changed since, an hour kept back, is asked for.
        publier(2, MAJ.plusSeconds(7_200), mesure("PH", 30, 40, 5_000));
        int avant = VOISINS.extraits.questions.size();
        JsonNode second = mener("CONSOLIDATION_USAGES");
        assertThat(VOISINS.extraits.questions.subList(avant, VOISINS.extraits.questions.size()))
                .filteredOn(q -> q.contains("region=02") && q.contains("mois=2025-09"))
                .singleElement()
                .asString()
                .contains("depuis=2025-10-05T07:00:00Z");
        assertThat(json("/pilotage/usages?axe=DEPARTEMENT&region=02&mois=2025-09")
                        .path("lignes")
                        .valueStream()
                        .map(UsagesConsolidesIT::resume))
                .containsExactly("972 4 4 2 169/240");
        assertThat(json("/pilotage/usages?axe=DEPARTEMENT&region=02&traitement="
                                + premier.path("id").asString())
                        .path("lignes")
                        .valueStream()
                        .map(UsagesConsolidesIT::resume))
                .as("le traitement passé n'a pas changé")
                .containsExactly("972 4 3 1 149/240");
        assertThat(second.path("id").asString()).isNotEqualTo(premier.path("id").asString());

        String ailleurs = IDENTITE.agent("ARS_FINANCIER", "94");
        assertThat(lire("/pilotage/usages?axe=REGION&region=02", ailleurs).code())
                .isEqualTo("acces.region");
        assertThat(lire("/pilotage/usages?axe=REGION", ailleurs).json().path("lignes"))
                .isEmpty();
        assertThat(client.telecharger(API + "/pilotage/usages/export?format=CSV", ars.financier())
                        .body())
                .contains("02;Martinique;972;PA;2025-09;IND1;2;2;1;139;200;69,50 %");
    }

    private static String resume(JsonNode ligne) {
        return "%s %d %d %d %d/%d"
                .formatted(
                        ligne.path("code").asString(),
                        ligne.path("declares").longValue(),
                        ligne.path("exiges").longValue(),
                        ligne.path("atteints").longValue(),
                        ligne.path("numerateur").longValue(),
                        ligne.path("denominateur").longValue());
    }

    private record Mesure(String secteur, String json) {}

    private static Mesure mesure(String secteur, int numerateur, int denominateur, int cible) {
        String exigence = cible == 0 ? "" : ",\"ciblePointsDeBase\":" + cible;
        return new Mesure(
                secteur,
                "{\"code\":\"IND1\",\"numerateur\":%d,\"denominateur\":%d%s}"
                        .formatted(numerateur, denominateur, exigence));
    }

    /** One establishment for each measure. */
    private void publier(int numero, Instant majLe, Mesure... mesures) {
        StringBuilder lignes = new StringBuilder();
        int rang = 0;
        for (Mesure mesure : mesures) {
            lignes.append(lignes.isEmpty() ? "" : "\n")
                    .append("""
                    {"dossierId":"%s","numeroFiness":"97200000%d","campagne":"G25","region":"02","departement":"972","secteur":"%s","mois":"2025-09","majLe":"%s","mesures":[%s]}""".formatted(ars.dossier(numero), rang++, mesure.secteur(), majLe, mesure.json()));
        }
        VOISINS.extraits.publier("usage/2025-09", ars.dossier(numero), majLe, lignes.toString());
    }
}
