package fr.esmsnumerique.usage.rappel.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.essms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.indicateur.model.ConditionsAttestation;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.model.Financement;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Recettes;
import fr.esmsnumerique.usage.projet.model.Secteur;
import fr.esmsnumerique.usage.trajectoire.model.Risque;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a date is close, and what a month that passed without a word calls for. */
class SituationTest {

    private static final ReglesUsage G25 = Exemples.g25();
    private static final ReglesUsage G22 =
            Exemples.avec(Exemples.g22(), new ConditionsAttestation(false, true, false, List.of()));
    private static final ReglesUsage A21 =
            Exemples.avec(Exemples.g22(), new ConditionsAttestation(false, false, true, List.of()));
    private static final LocalDate FIN = LocalDate.of(2027, 5, 20);

    @ParameterizedTest
    @CsvSource({
        "2027-04-19, , ''",
        "2027-04-20, , VSR_ATTENDUE",
        "2027-05-21, , VSR_ATTENDUE",
        "2027-04-20, 2026-06-30, FIN_DEPLOIEMENT"
    })
    void la_fin_du_deploiement_se_rappelle_trente_jours_avant_puis_apres(
            LocalDate jour, @Nullable LocalDate vsr, String attendu) {
        assertThat(natures(vsr, jour, Risque.FAIBLE))
                .filteredOn(n -> !n.equals("MOIS_A_DECLARER") && !n.equals("SOLDE_ATTENDU"))
                .isEqualTo(attendu.isEmpty() ? List.of() : List.of(attendu));
    }

    @Test
    void chaque_mois_ecoule_sans_declaration_a_son_rappel_et_le_mois_courant_n_en_a_pas() {
        List<Rappel> rappels =
                situation(null, LocalDate.of(2026, 12, 1), Risque.FAIBLE).rappels();
        assertThat(rappels).extracting(Rappel::objet).containsExactly("2026-10", "2026-11");
        assertThat(rappels.getFirst().echeance()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(rappels.getFirst().id()).isEqualTo("G25-27-0001/MOIS_A_DECLARER/2026-10");
    }

    @ParameterizedTest
    @CsvSource({"ATTEINT, false", "FAIBLE, false", "INCONNU, false", "ELEVE, true", "CRITIQUE, true"})
    void seul_un_risque_eleve_ou_critique_alerte_l_ars(Risque risque, boolean alerte) {
        assertThat(natures(null, LocalDate.of(2026, 10, 5), risque).contains("PROJET_A_RISQUE"))
                .isEqualTo(alerte);
    }

    /** Three months after 15 July is 15 October; thirty days before it is 15 September. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-14, false, false",
        "2026-09-15, false, true",
        "2026-10-20, false, true",
        "2026-10-20, true, false"
    })
    void trois_mois_apres_la_vsr_le_solde_se_rappelle_s_il_manque_quelque_chose(
            LocalDate jour, boolean attestable, boolean rappele) {
        Projet projet = Exemples.projet(LocalDate.of(2026, 7, 15), essms(UN, Secteur.PA));
        assertThat(natures(situation(projet, G25, Risque.FAIBLE, attestable, jour))
                        .contains("SOLDE_ATTENDU"))
                .isEqualTo(rappele);
        assertThat(natures(situation(projet, G22, Risque.FAIBLE, attestable, jour)))
                .doesNotContain("SOLDE_ATTENDU");
    }

    @Test
    void en_2022_la_fin_du_deploiement_se_rappelle_sans_un_mot_de_la_vsr() {
        Projet sansFin = Exemples.projet((LocalDate) null, essms(UN, Secteur.PA));
        assertThat(duSolde(situation(sansFin, G22, Risque.FAIBLE, false, FIN)))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.nature()).isEqualTo(Rappel.Nature.FIN_DEPLOIEMENT);
                    assertThat(r.phrase()).contains("sa date n'est pas enregistrée", "USE-17");
                });
        assertThat(duSolde(situation(deploye(FIN), G22, Risque.FAIBLE, false, FIN)))
                .singleElement()
                .satisfies(r -> assertThat(r.phrase()).contains("les cibles ne sont pas attestées"));
    }

    @Test
    void en_2021_la_decision_d_une_personne_se_demande_a_la_fin_du_projet() {
        Projet projet = Exemples.projet((LocalDate) null, essms(UN, Secteur.PA));
        assertThat(duSolde(situation(projet, A21, Risque.INCONNU, true, FIN.minusDays(31))))
                .isEmpty();
        assertThat(duSolde(situation(projet, A21, Risque.INCONNU, true, FIN.minusDays(30))))
                .extracting(Rappel::nature)
                .containsExactly(Rappel.Nature.FIN_DEPLOIEMENT, Rappel.Nature.ATTESTATION_A_EXAMINER);
        assertThat(duSolde(situation(projet, A21, Risque.INCONNU, true, FIN)))
                .extracting(Rappel::phrase)
                .anyMatch(p -> p.contains("le dernier versement n'est pas attesté"))
                .anyMatch(p -> p.contains("décision motivée") && p.contains("USE-19"));
        assertThat(duSolde(situation(projet, A21, Risque.INCONNU, false, FIN)))
                .extracting(Rappel::nature)
                .containsExactly(Rappel.Nature.FIN_DEPLOIEMENT);
    }

    @Test
    void des_cibles_atteintes_en_2025_se_disent_a_l_ars_sans_attendre_la_fin() {
        Projet projet = Exemples.projet(essms(UN, Secteur.PA));
        assertThat(duSolde(situation(projet, G25, Risque.ATTEINT, true, LocalDate.of(2026, 10, 5))))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.nature().destinataire()).isEqualTo(Rappel.Destinataire.ARS);
                    assertThat(r.objet()).isEqualTo("2026-09");
                    assertThat(r.echeance()).isEqualTo(LocalDate.of(2026, 11, 4));
                });
    }

    /** The measure comes after the VSR in 2025, at the end of the deployment in 2022: until then nothing is asked. */
    @ParameterizedTest
    @CsvSource({
        "G25, 2026-08-31, 2026-09-30, false",
        "G25, 2026-08-30, 2026-09-01, true",
        "G25, , 2026-12-01, false",
        "G22, 2026-08-31, 2026-09-30, false",
        "G22, 2026-08-30, 2026-09-01, true",
        "G22, , 2026-12-01, false"
    })
    void sans_aucune_mesure_le_dernier_mois_ecoule_est_demande_apres_la_date_qui_compte(
            String campagne, @Nullable LocalDate date, LocalDate jour, boolean demande) {
        boolean g25 = campagne.equals("G25");
        Projet projet =
                sansMesure(new Recettes(null, null, g25 ? date : null, g25 ? null : date, Exemples.INSTANT, "porteur"));
        assertThat(situation(projet, g25 ? G25 : G22, Risque.INCONNU, false, jour)
                        .rappels())
                .filteredOn(r -> r.nature() == Rappel.Nature.MOIS_A_DECLARER)
                .extracting(Rappel::objet)
                .isEqualTo(demande ? List.of("2026-08") : List.of());
    }

    @Test
    void rien_n_est_plus_du_apres_la_resiliation() {
        Projet resilie = Exemples.projet((LocalDate) null, essms(UN, Secteur.PA))
                .avecFinancement(Financement.INCONNU.resilie(FIN), Exemples.INSTANT);
        assertThat(situation(resilie, G25, Risque.CRITIQUE, true, FIN).rappels())
                .isEmpty();
    }

    private static List<Rappel> duSolde(Situation situation) {
        return situation.rappels().stream()
                .filter(r -> r.nature() != Rappel.Nature.MOIS_A_DECLARER)
                .toList();
    }

    private static Projet sansMesure(Recettes recettes) {
        return Exemples.projet(recettes, null, null, essms(UN, Secteur.PA));
    }

    private static Projet deploye(LocalDate fin) {
        return Exemples.projet((LocalDate) null, essms(UN, Secteur.PA))
                .avecRecettes(new Recettes(null, null, null, fin, Exemples.INSTANT, "porteur"));
    }

    private static List<String> natures(@Nullable LocalDate vsr, LocalDate jour, Risque risque) {
        return natures(situation(vsr, jour, risque));
    }

    private static List<String> natures(Situation situation) {
        return situation.rappels().stream().map(r -> r.nature().name()).toList();
    }

    private static Situation situation(@Nullable LocalDate vsr, LocalDate jour, Risque risque) {
        return situation(Exemples.projet(vsr, essms(UN, Secteur.PA)), G25, risque, false, jour);
    }

    private static Situation situation(
            Projet projet, ReglesUsage regles, Risque risque, boolean attestable, LocalDate jour) {
        return new Situation(
                projet,
                List.of(),
                new SuiviProjet(projet.dossierId(), List.of(), 0),
                regles,
                FIN,
                new RisqueProjet(risque, YearMonth.from(FIN), List.of()),
                attestable,
                30,
                jour);
    }
}
