package fr.esmsnumerique.budget.pilotage.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.consolidation.model.ConsolidationDeRegion;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.model.PosteAe;
import fr.esmsnumerique.budget.consolidation.model.SituationDuLivre;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure along every axis against SQL on the raw facts, and every figure against the list it opens. */
class AxesRecomptesTest {

    private static final ReglesDAxe REGLES =
            new ReglesDAxe(MondeAleatoire.SITUATION, List.of(6, 15, 30, 60), List.of(15, 30, 60, 90));

    @ParameterizedTest(name = "graine {0}")
    @ValueSource(longs = {1, 20251015, 77})
    void chaque_chiffre_est_celui_de_l_oracle_et_la_somme_de_sa_liste(long graine) throws SQLException {
        MondeAleatoire monde = new MondeAleatoire(graine);
        List<LigneDossier> lignes = monde.lignes();
        try (OracleSql oracle = new OracleSql(monde)) {
            for (Axe axe : Axe.values()) {
                TableauDAxe tableau = TableauDAxe.de(axe, lignes, REGLES);
                assertThat(tableau.lignes()).as("l'axe %s n'est pas vide", axe).isNotEmpty();
                for (MesureDossier mesure : axe.mesures()) {
                    Map<String, Long> lus = tableau.lignes().stream()
                            .collect(Collectors.toMap(
                                    TableauDAxe.LigneDAxe::code,
                                    l -> l.valeurs().get(mesure),
                                    Long::sum,
                                    TreeMap::new));
                    assertThat(lus).as("%s par %s", mesure, axe).isEqualTo(oracle.valeurs(axe, mesure));
                    assertThat(tableau.total().get(mesure))
                            .as("total de %s par %s", mesure, axe)
                            .isEqualTo(lus.values().stream().mapToLong(v -> v).sum());
                    lus.forEach((code, valeur) -> assertThat(new Selection(Map.of(axe, code))
                                    .parmi(lignes, REGLES).stream()
                                            .mapToLong(mesure::de)
                                            .sum())
                            .as("liste de %s, %s = %s", mesure, axe, code)
                            .isEqualTo(valeur));
                }
            }
        }
    }

    @ParameterizedTest(name = "graine {0}")
    @ValueSource(longs = {1, 20251015})
    void les_dossiers_les_origines_et_le_livre_se_rejoignent(long graine) {
        MondeAleatoire monde = new MondeAleatoire(graine);
        SituationDuLivre livre = new SituationDuLivre(monde.mouvements);
        for (FaitsRegion faits : monde.faits()) {
            assertThat(ConsolidationDeRegion.consolider(faits, livre, 0).ecarts())
                    .isEmpty();
            assertThat(faits.postes().stream().mapToLong(PosteAe::alloue).sum())
                    .isEqualTo(livre.balance().alloue(Titulaire.de(faits.region())))
                    .isEqualTo(faits.notifie() - faits.cede() + faits.recu());
        }
    }
}
