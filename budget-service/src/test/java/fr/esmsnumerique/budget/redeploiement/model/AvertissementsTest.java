package fr.esmsnumerique.budget.redeploiement.model;

import static fr.esmsnumerique.budget.redeploiement.model.Photos.BFC;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.EST;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.LE_20_OCTOBRE;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.LIMITE;
import static fr.esmsnumerique.budget.redeploiement.model.Photos.repartition;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything to know of a distribution before it is proposed: what would refuse it, and what people should think of. */
class AvertissementsTest {

    private static final LocalDate REFERENCE = Redeploiements.QUINZE_OCTOBRE;

    private final Grand grand = Photos.grand();

    @Test
    void une_cession_du_disponible_n_appelle_que_le_delai_du_receveur() {
        assertThat(avertissements(repartition(500), LE_20_OCTOBRE))
                .singleElement()
                .satisfies(seul -> {
                    assertThat(seul.code()).isEqualTo("redeploiement.delai_receveur");
                    assertThat(seul.region()).contains(EST);
                    assertThat(seul.bloquant()).isFalse();
                    assertThat(seul.phrase()).contains(EST.nom(), "31 décembre 2025 inclus", "72 jours");
                });
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0 jours", "2025-12-30, 1 jours", "2026-01-01, ne pourrait plus engager"})
    void le_dernier_jour_du_receveur_est_inclus(LocalDate jour, String dit) {
        assertThat(phrase(avertissements(repartition(500), jour), "redeploiement.delai_receveur"))
                .contains(dit);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-14, true", "2025-10-15, true", "2025-10-16, false"})
    void le_jour_de_reference_doit_etre_termine(LocalDate jour, boolean bloque) {
        List<Avertissement> tous = avertissements(repartition(500), jour);

        assertThat(tous.stream().anyMatch(Avertissement::bloquant)).isEqualTo(bloque);
        assertThat(codes(tous).contains("redeploiement.jour_non_echu")).isEqualTo(bloque);
    }

    @Test
    void un_donneur_qui_garde_juste_ses_projets_n_est_pas_averti() {
        assertThat(codes(avertissements(repartition(500), LE_20_OCTOBRE)))
                .doesNotContain("redeploiement.donneur_sous_ses_projets");

        List<Avertissement> tous = avertissements(Redeploiements.vers_grand_est(50_001, "G25-27-0001"), LE_20_OCTOBRE);
        assertThat(phrase(tous, "redeploiement.donneur_sous_ses_projets"))
                .contains(BFC.nom(), Euros.de(49_999), Euros.de(50_000), Euros.de(1));
    }

    @Test
    void un_receveur_qui_n_a_pas_engage_autant_est_signale_au_centime_pres() {
        Repartition versBfc = versBfc(100_000);
        assertThat(phrase(avertissements(versBfc, LE_20_OCTOBRE), "redeploiement.receveur_non_engage"))
                .contains(BFC.nom(), Euros.de(100_000));
        assertThat(codes(avertissements(versBfc(100_001), LE_20_OCTOBRE)))
                .doesNotContain("redeploiement.receveur_non_engage");
    }

    @Test
    void les_anomalies_et_les_obstacles_bloquent_et_viennent_d_abord() {
        Repartition fausse = new Repartition(
                List.of(new Cession(BFC, Montant.euros(2_000), List.of("G25-27-0009"))),
                List.of(new Attribution(EST, Montant.euros(1_999))));

        List<Avertissement> tous = avertissements(fausse, LE_20_OCTOBRE);

        assertThat(tous)
                .filteredOn(Avertissement::bloquant)
                .extracting(Avertissement::code, Avertissement::region)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("redeploiement.desequilibre", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple("redeploiement.dossier_non_programme", Optional.of(BFC)),
                        org.assertj.core.groups.Tuple.tuple("redeploiement.non_engage_insuffisant", Optional.of(BFC)),
                        org.assertj.core.groups.Tuple.tuple("redeploiement.disponible_insuffisant", Optional.of(BFC)));
        assertThat(tous.subList(0, 4)).allMatch(Avertissement::bloquant);
    }

    @Test
    void un_donneur_deja_cite_ailleurs_est_signale_le_receveur_ne_l_est_pas() {
        Redeploiement autre = Redeploiement.proposer(
                RedeploiementId.de("2025-G25-R07"),
                new Proposition(repartition(30), REFERENCE, "", ""),
                Grand.CNSA,
                Instant.EPOCH,
                "cle");

        assertThat(phrase(avertissements(repartition(500), LE_20_OCTOBRE, autre), "redeploiement.donneur_deja_cite"))
                .contains(BFC.nom(), Euros.de(3_000), "2025-G25-R07");
        assertThat(codes(avertissements(versBfc(1), LE_20_OCTOBRE, autre)))
                .doesNotContain("redeploiement.donneur_deja_cite");
    }

    private static Repartition versBfc(long centimes) {
        return new Repartition(
                List.of(new Cession(EST, new Montant(centimes), List.of())),
                List.of(new Attribution(BFC, new Montant(centimes))));
    }

    private List<Avertissement> avertissements(Repartition repartition, LocalDate jour, Redeploiement... enCours) {
        return new Simulateur(repartition, Photos.photo(grand, repartition))
                .simuler(new Avertissements(jour, REFERENCE, LIMITE, List.of(enCours)))
                .avertissements();
    }

    private static List<String> codes(List<Avertissement> avertissements) {
        return avertissements.stream().map(Avertissement::code).toList();
    }

    private static String phrase(List<Avertissement> avertissements, String code) {
        return avertissements.stream()
                .filter(avertissement -> avertissement.code().equals(code))
                .map(Avertissement::phrase)
                .findFirst()
                .orElse("");
    }
}
