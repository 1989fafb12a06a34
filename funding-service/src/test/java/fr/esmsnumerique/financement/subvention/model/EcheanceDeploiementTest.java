package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AGENT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AHI;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.INSTANT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionEtablie;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.refus;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.signer;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.verrous;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Échéance du déploiement : 9 ou 18 mois, et prolongations motivées (CAL-18, PAY-08)")
class EcheanceDeploiementTest {

    private static final ReferenceLegale DUREE =
            new ReferenceLegale("Webinaire ARS Grand Est", "002:L451-452", Statut.SUR_TEXTE, "CAL-19");
    private static final ReferenceLegale FAQ =
            new ReferenceLegale("FAQ généralisation", "004:L121-122", Statut.CONTINUITE, "PAY-08");

    @ParameterizedTest(name = "{0} + {1} mois : {2}")
    @CsvSource({
        "2022-09-30, 18, 2024-03-30",
        "2022-09-30, 9, 2023-06-30",
        "2025-05-31, 9, 2026-02-28",
        "2025-08-31, 18, 2027-02-28",
        "2027-05-31, 9, 2028-02-29",
        "2026-08-31, 18, 2028-02-29",
        "2025-05-28, 9, 2026-02-28",
        "2025-03-29, 9, 2025-12-29",
        "2025-02-28, 9, 2025-11-28"
    })
    @DisplayName("EX-42 : mois du calendrier, fin de mois bornée")
    void fin_de_mois(LocalDate signature, int mois, LocalDate attendue) {
        EcheanceDeploiement echeance = echeance(signee(signature), mois);

        assertThat(echeance.initiale()).isEqualTo(attendue);
        assertThat(echeance.enVigueur()).isEqualTo(attendue);
        assertThat(echeance.estDepassee(attendue)).isFalse();
        assertThat(echeance.estDepassee(attendue.plusDays(1))).isTrue();
    }

    @Test
    void rien_n_est_attendu_avant_la_signature() {
        Subvention engagee = engagee(decidee(calculee()));

        assertThat(EcheanceDeploiement.de(engagee, duree(18))).isEmpty();
        assertThat(refus(prolonger(engagee, LocalDate.of(2027, 6, 1), "Motif")))
                .isEqualTo("echeance.convention_non_signee");
    }

    @Test
    void une_convention_resiliee_ne_se_prolonge_plus() {
        LocalDate signature = LocalDate.of(2025, 10, 1);
        Subvention resiliee = apres(Signatures.de(signee(signature))
                .resilier(TypeConvention.ARS_PORTEUR, new Resiliation(signature.plusDays(30), "Liquidation", AGENT)));

        assertThat(refus(prolonger(resiliee, LocalDate.of(2027, 10, 1), "Éditeur en retard")))
                .isEqualTo("echeance.convention_resiliee");
    }

    @Test
    void une_prolongation_garde_les_deux_dates_qui_quand_et_pourquoi() {
        Subvention signee = signee(LocalDate.of(2025, 10, 1));
        Issue issue = prolonger(signee, LocalDate.of(2027, 10, 1), "Éditeur en retard");
        Subvention apres = apres(issue);

        assertThat(SubventionsDeTest.faits(issue)).containsExactly("echeance.prolongee");
        assertThat(apres.arbitrage().prolongations())
                .containsExactly(new Prolongation(
                        LocalDate.of(2027, 4, 1), LocalDate.of(2027, 10, 1), "Éditeur en retard", AGENT, INSTANT, FAQ));
        EcheanceDeploiement echeance = echeance(apres, 18);
        assertThat(echeance.initiale()).isEqualTo("2027-04-01");
        assertThat(echeance.enVigueur()).isEqualTo("2027-10-01");
        // A second one starts from the first, and is another fact.
        Issue seconde = prolonger(apres, LocalDate.of(2027, 10, 2), "Encore");
        assertThat(apres(seconde).arbitrage().prolongations().getLast().precedente())
                .isEqualTo("2027-10-01");
        assertThat(cles(seconde)).doesNotContainAnyElementsOf(cles(issue));
    }

    @ParameterizedTest(name = "jusqu''au {0}, motif « {1} » : {2}")
    @CsvSource({
        "2027-04-01, Motif, echeance.date",
        "2027-03-31, Motif, echeance.date",
        "2032-04-02, Motif, echeance.date",
        "2027-04-02, ' ', echeance.motif_requis"
    })
    void refuse(LocalDate jusquAu, String motif, String code) {
        assertThat(refus(prolonger(signee(LocalDate.of(2025, 10, 1)), jusquAu, motif)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2027-04-02", "2032-04-01"})
    void accepte_le_lendemain_et_cinq_ans_apres(LocalDate jusquAu) {
        Subvention apres = apres(prolonger(signee(LocalDate.of(2025, 10, 1)), jusquAu, "Motif"));

        assertThat(echeance(apres, 18).enVigueur()).isEqualTo(jusquAu);
    }

    @Test
    void une_campagne_qui_ne_le_prevoit_pas_ne_prolonge_pas() {
        Issue issue = signee(LocalDate.of(2025, 10, 1))
                .prolonger(new DureeDeploiement(18, DUREE, null), LocalDate.of(2027, 6, 1), "Motif", AGENT, INSTANT);

        assertThat(refus(issue)).isEqualTo("echeance.prolongation_non_prevue");
    }

    private static Issue prolonger(Subvention subvention, LocalDate jusquAu, String motif) {
        return subvention.prolonger(duree(18), jusquAu, motif, AGENT, INSTANT);
    }

    private static DureeDeploiement duree(int mois) {
        return new DureeDeploiement(mois, DUREE, FAQ);
    }

    private static EcheanceDeploiement echeance(Subvention subvention, int mois) {
        return EcheanceDeploiement.de(subvention, duree(mois)).orElseThrow();
    }

    private static List<String> cles(Issue issue) {
        return issue instanceof Issue.Acceptee acceptee
                ? acceptee.faits().stream().map(Fait::cle).toList()
                : List.of();
    }

    private static Subvention signee(LocalDate jour) {
        Subvention etablie = conventionEtablie(engagee(decidee(calculee())), TypeConvention.ARS_PORTEUR, jour);
        return apres(signer(
                etablie,
                TypeConvention.ARS_PORTEUR,
                List.of(Convention.ARS, Convention.PORTEUR),
                jour,
                verrous(AHI, null)));
    }
}
