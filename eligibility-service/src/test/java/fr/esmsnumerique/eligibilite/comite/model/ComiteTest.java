package fr.esmsnumerique.eligibilite.comite.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.comite.model.Comite.Proposition;
import fr.esmsnumerique.eligibilite.comite.model.Equilibre.Axe;
import fr.esmsnumerique.eligibilite.comite.model.Equilibre.Part;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier.Identite;
import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComiteTest {

    private static final Region BFC = Region.BOURGOGNE_FRANCHE_COMTE;
    private static final LocalDate LE = LocalDate.of(2025, 9, 26);
    private static final Regles REGLES = ReglesDeTest.pour(BFC, LocalDate.of(2025, 9, 20));

    @Test
    void un_comite_est_unique_par_region_campagne_et_jour_et_le_national_n_a_pas_de_region() {
        assertThat(Comite.prevu(BFC, "G25", LE, "x").id()).isEqualTo("G25-27-20250926");
        Comite national = Comite.prevu(null, "G25", LE, "x");
        assertThat(national.id()).isEqualTo("G25-NAT-20250926");
        assertThat(national.estNational()).isTrue();
    }

    @Test
    void l_ordre_du_classement_est_le_rang() {
        Comite classe = Comite.prevu(BFC, "G25", LE, "x").classe(List.of(proposition("b"), proposition("a")));
        assertThat(classe.rang("b")).contains(1);
        assertThat(classe.rang("a")).contains(2);
        assertThat(classe.sans("b").rang("a")).contains(1);
        assertThat(classe.rang("c")).isEmpty();
        assertThat(classe.version()).isEqualTo(2);
    }

    /** CAL-13, first to third milestone of 2025: that day is in, the next one belongs to the following. */
    @ParameterizedTest
    @CsvSource({"2025-04-04, 1", "2025-04-05, 2", "2025-06-16, 2", "2025-06-17, 3", "2025-09-30, 3", "2025-10-01, 0"})
    void une_decision_atteint_le_jalon_de_sa_periode(LocalDate decision, int attendu) {
        List<Jalon> jalons = Jalon.de(REGLES, List.of(decision), List.of(), LocalDate.of(2025, 9, 20));
        assertThat(jalons)
                .extracting(Jalon::auPlusTard)
                .containsExactly(LocalDate.of(2025, 4, 4), LocalDate.of(2025, 6, 16), LocalDate.of(2025, 9, 30));
        assertThat(jalons.stream()
                        .filter(Jalon::estAtteint)
                        .mapToInt(Jalon::numero)
                        .sum())
                .isEqualTo(attendu);
    }

    @Test
    void un_jalon_est_depasse_le_lendemain_et_un_comite_ne_l_atteint_pas_sans_decision() {
        List<Jalon> jalons = Jalon.de(REGLES, List.of(), List.of(LE), LocalDate.of(2025, 9, 30));
        assertThat(jalons).extracting(Jalon::depasse).containsExactly(true, true, false);
        assertThat(jalons.getLast().comites()).isEqualTo(1);
        assertThat(jalons.getLast().estAtteint()).isFalse();
        assertThat(Jalon.de(REGLES, List.of(), List.of(), LocalDate.of(2025, 10, 1))
                        .getLast()
                        .depasse())
                .isTrue();
    }

    @Test
    void l_equilibre_compte_les_essms_par_secteur_statut_et_territoire() {
        Dossier inscrit = dossier(
                "G25-27-0001", ProjetDeTest.acquisition(3, BFC).ligne(1, l -> LigneDeTest.avecSecteur(l, Secteur.PH)));
        Dossier retenu = dossier("G25-27-0002", ProjetDeTest.acquisition(2, BFC));
        Comite comite = Comite.prevu(BFC, "G25", LE, "x");
        assertThat(Equilibre.de(comite, List.of(inscrit), List.of(retenu)))
                .contains(
                        new Part(Axe.SECTEUR, "PH", 1, 0, 0),
                        new Part(Axe.SECTEUR, "PA", 2, 0, 2),
                        new Part(Axe.TERRITOIRE, "21", 3, 0, 2));
        assertThat(Equilibre.de(comite.classe(List.of(proposition("G25-27-0001"))), List.of(inscrit), List.of(retenu)))
                .contains(new Part(Axe.SECTEUR, "PH", 1, 1, 0), new Part(Axe.SECTEUR, "PA", 2, 2, 2));
    }

    private static Proposition proposition(String dossier) {
        return new Proposition(dossier, Decision.Issue.RETENU, "Raison d'essai");
    }

    private static Dossier dossier(String id, ProjetDeTest projet) {
        return Dossier.brouillon(
                new Identite(id, null, BFC, List.of(BFC)),
                projet.declare(),
                new Acte(Instant.parse("2025-09-10T08:00:00Z"), "Agent d'essai", "Acte d'essai", ""));
    }
}
