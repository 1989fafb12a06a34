package fr.esmsnumerique.usage.indicateur.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.attestation.model.DemandeAttestation;
import fr.esmsnumerique.usage.attestation.model.ExamenAttestation;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoisAttestableTest {

    private static final LocalDate CONVENTION = LocalDate.of(2025, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-10-31, false",
        "2026-10, 2026-11-01, true",
        "2026-11, 2026-11-01, false",
        "2099-12, 2026-11-01, false",
        "2025-11, 2026-11-01, true",
        "2025-10, 2026-11-01, false"
    })
    void un_mois_s_atteste_une_fois_fini_et_a_partir_de_celui_de_la_convention(
            YearMonth mois, LocalDate aujourdhui, boolean attestable) {
        assertThat(MoisAttestable.obstacle(mois, CONVENTION, aujourdhui).isEmpty())
                .isEqualTo(attestable);
    }

    @Test
    void la_phrase_ecrit_le_mois_en_lettres() {
        assertThat(MoisAttestable.obstacle(YearMonth.of(2026, 11), CONVENTION, LocalDate.of(2026, 11, 5)))
                .get()
                .extracting(Obstacle::message)
                .asString()
                .startsWith("Ce mois (novembre 2026) n'est pas écoulé");
        assertThat(MoisAttestable.obstacle(YearMonth.of(2025, 10), CONVENTION, LocalDate.of(2026, 11, 5)))
                .get()
                .extracting(Obstacle::message)
                .asString()
                .startsWith("Ce mois (octobre 2025) précède la convention, signée le 20 novembre 2025");
    }

    /** Without a target value nothing of the computation objects to a month nobody has lived yet: a person's reason would release the balance (USE-19). */
    @Test
    void en_2021_un_motif_ne_suffit_pas_a_attester_un_mois_a_venir() {
        Projet projet = Exemples.projet(Exemples.essms(Exemples.UN, Secteur.PA));
        ReglesUsage regles = Exemples.avec(Exemples.g25(), new ConditionsAttestation(false, false, true, List.of()));
        PeriodeMesure periode = PeriodeMesure.de(YearMonth.of(2099, 12), YearMonth.of(2026, 7), 3);
        CalculUsage calcul =
                CalculMois.calculer(projet, periode, regles, Map.of(), Annexe.VIDE, LocalDate.of(2026, 11, 5));
        DemandeAttestation demande = new DemandeAttestation(
                projet.dossierId(), periode.mois(), null, "Usages constatés.", List.of(), "agent");

        assertThat(calcul.obstaclesCommuns()).first().extracting(Obstacle::code).isEqualTo("mois_non_ecoule");
        assertThat(new ExamenAttestation(demande, calcul).refuser())
                .get()
                .isInstanceOfSatisfying(
                        ResultatAttestation.Refusee.class,
                        refus -> assertThat(refus.obstacles())
                                .first()
                                .extracting(Obstacle::code)
                                .isEqualTo("mois_non_ecoule"));
    }
}
