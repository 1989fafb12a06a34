package fr.esmsnumerique.financement.prevision.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.prevision.model.ChoixDePaiements.Tri;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Liste derrière un chiffre de la prévision")
class ChoixDePaiementsTest {

    private static final List<PaiementPrevu> PAIEMENTS = List.of(
            prevu("G25-27-0003", Tranche.SOLDE, null, MotifPrevision.SANS_DATE, 900),
            prevu("G25-27-0002", Tranche.AVANCE, "2026-03-31", MotifPrevision.SIGNATURES_ATTENDUES, 300),
            prevu("G25-27-0001", Tranche.AVANCE, "2026-04-01", MotifPrevision.CONDITIONS_REMPLIES, 300),
            prevu("G25-27-0001", Tranche.SOLDE, "2026-04-01", MotifPrevision.FIN_DE_DEPLOIEMENT, 500));

    @ParameterizedTest
    @CsvSource({
        "DATE, 0002-AVANCE 0001-AVANCE 0001-SOLDE 0003-SOLDE",
        "MONTANT, 0003-SOLDE 0001-SOLDE 0001-AVANCE 0002-AVANCE",
        "DOSSIER, 0001-AVANCE 0001-SOLDE 0002-AVANCE 0003-SOLDE"
    })
    void se_trie(Tri tri, String ordre) {
        assertThat(ids(new ChoixDePaiements(null, null, null, tri))).isEqualTo(ordre);
    }

    @Test
    @DisplayName("le 31 mars est du premier trimestre, le 1er avril du deuxième, et AUCUN ce que rien ne date")
    void se_filtre() {
        assertThat(ids(new ChoixDePaiements("2026-T1", null, null, Tri.DATE))).isEqualTo("0002-AVANCE");
        assertThat(ids(new ChoixDePaiements("2026-T2", null, null, Tri.DATE))).isEqualTo("0001-AVANCE 0001-SOLDE");
        assertThat(ids(new ChoixDePaiements("AUCUN", null, null, Tri.DATE))).isEqualTo("0003-SOLDE");
        assertThat(ids(new ChoixDePaiements("2026-T2", Tranche.SOLDE, null, Tri.DATE)))
                .isEqualTo("0001-SOLDE");
        assertThat(ids(new ChoixDePaiements(null, null, true, Tri.DATE))).isEqualTo("0001-AVANCE");
        assertThat(ids(new ChoixDePaiements(null, Tranche.AVANCE, false, Tri.DATE)))
                .isEqualTo("0002-AVANCE");
    }

    @Test
    void reprend_apres_un_versement_ou_dit_qu_il_n_y_est_plus() {
        assertThat(ChoixDePaiements.apres(PAIEMENTS, "G25-27-0001-AVANCE")).contains(PAIEMENTS.subList(3, 4));
        assertThat(ChoixDePaiements.apres(PAIEMENTS, "G25-27-0001-SOLDE")).contains(List.of());
        assertThat(ChoixDePaiements.apres(PAIEMENTS, "G25-27-0009-SOLDE")).isEmpty();
    }

    private static String ids(ChoixDePaiements choix) {
        return String.join(
                " ",
                choix.dans(PAIEMENTS).stream().map(p -> p.id().substring(7)).toList());
    }

    private static PaiementPrevu prevu(
            String dossier, Tranche tranche, @Nullable String date, MotifPrevision motif, long centimes) {
        return new PaiementPrevu(
                dossier,
                "Association",
                Region.BOURGOGNE_FRANCHE_COMTE,
                "G25",
                tranche,
                date == null ? null : LocalDate.parse(date),
                motif,
                new Montant(centimes));
    }
}
