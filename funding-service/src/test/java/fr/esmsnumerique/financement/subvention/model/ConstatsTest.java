package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.AGENT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.INSTANT;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.JOUR;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.apres;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.calculee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.conventionnee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.decidee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.engagee;
import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Projets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Constats de l'ARS")
class ConstatsTest {

    private static final String MOTIF = "Constaté sur pièces en commission.";

    @Test
    @DisplayName(
            "PAY-01 à PAY-03 : en 2021, avance à la convention, puis jalon, puis usages et fin de déploiement constatés")
    void les_trois_versements_de_2021() {
        Subvention signee = conventionnee(engagee(
                decidee(calculee(Projets.grandOrganisme().acquisitions(20).projet(), BaremesDeTest.a21()))));

        assertThat(payables(signee)).containsExactly(true, false, false);
        Subvention jalon = constater(signee, NatureConstat.JALON);
        assertThat(payables(jalon)).containsExactly(true, true, false);
        Subvention usages = constater(jalon, NatureConstat.USAGES);
        assertThat(payables(usages)).containsExactly(true, true, false);
        Subvention fin = constater(usages, NatureConstat.FIN_DEPLOIEMENT);
        assertThat(payables(fin)).containsExactly(true, true, true);
        assertThat(fin.versements())
                .extracting(v -> v.montant().centimes())
                .containsExactly(20_000_000L, 20_000_000L, 10_000_000L);
    }

    @Test
    @DisplayName("PAY-04, PAY-05 : en 2022, solde sur cibles et fin de déploiement")
    void le_solde_de_2022() {
        Subvention signee = conventionnee(engagee(
                decidee(calculee(Projets.grandOrganisme().acquisitions(20).projet(), BaremesDeTest.g22()))));
        assertThat(payables(signee)).containsExactly(true, false);

        Subvention attestee = apres(signee.attester(new Attestation("A-1", JOUR.plusMonths(12), true)));
        assertThat(payables(attestee)).containsExactly(true, false);
        assertThat(payables(constater(attestee, NatureConstat.FIN_DEPLOIEMENT))).containsExactly(true, true);
    }

    @ParameterizedTest(name = "fait daté de {0} jour(s) après la décision, constaté le 10e : {1}")
    @CsvSource({"-1, constat.date", "11, constat.date"})
    void un_constat_a_une_date_possible(int jours, String code) {
        Subvention decidee = decidee(calculee());

        assertThat(refus(Constats.de(decidee).constater(constat(NatureConstat.JALON, jours, MOTIF), JOUR.plusDays(10))))
                .isEqualTo(code);
        apres(Constats.de(decidee).constater(constat(NatureConstat.JALON, 0, MOTIF), JOUR.plusDays(10)));
        apres(Constats.de(decidee).constater(constat(NatureConstat.JALON, 10, MOTIF), JOUR.plusDays(10)));
    }

    @Test
    void un_constat_suppose_une_decision_un_motif_et_ne_se_repete_pas() {
        Constat constat = constat(NatureConstat.JALON, 0, MOTIF);
        Subvention constatee = apres(Constats.de(decidee(calculee())).constater(constat, JOUR));

        assertThat(refus(Constats.de(calculee()).constater(constat, JOUR))).isEqualTo("echeancier.decision_absente");
        assertThat(refus(Constats.de(constatee).constater(constat, JOUR))).isEqualTo("constat.existe");
        assertThat(refus(Constats.de(decidee(calculee())).constater(constat(NatureConstat.JALON, 0, " "), JOUR)))
                .isEqualTo("constat.motif_requis");
    }

    private static List<Boolean> payables(Subvention subvention) {
        return subvention.versements().stream()
                .map(v -> subvention.payable(v.tranche()))
                .toList();
    }

    private static Subvention constater(Subvention subvention, NatureConstat nature) {
        return apres(Constats.de(subvention).constater(constat(nature, 5, MOTIF), JOUR.plusDays(10)));
    }

    private static Constat constat(NatureConstat nature, int jours, String motif) {
        return new Constat(nature, JOUR.plusDays(jours), motif, AGENT, INSTANT);
    }
}
