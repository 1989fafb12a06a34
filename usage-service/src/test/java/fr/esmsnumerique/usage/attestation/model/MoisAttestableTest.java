package fr.esmsnumerique.usage.attestation.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.ConditionsAttestation;
import fr.esmsnumerique.usage.indicateur.model.Obstacle;
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

    /** Without a target value nothing of the computation objects to a month nobody has lived yet: a person's reason would release the balance (USE-19). */
    @Test
    void en_2021_un_motif_ne_suffit_pas_a_attester_un_mois_a_venir() {
        Projet projet = Exemples.projet(Exemples.essms(Exemples.UN, Secteur.PA));
        CalculUsage calcul = Exemples.calculer(
                projet,
                Exemples.avec(Exemples.g25(), new ConditionsAttestation(false, false, true, List.of())),
                Map.of());
        ExamenAttestation examen = new ExamenAttestation(
                new DemandeAttestation(
                        projet.dossierId(), YearMonth.of(2099, 12), null, "Usages constatés.", List.of(), "agent"),
                calcul);
        Obstacle mois = MoisAttestable.obstacle(YearMonth.of(2099, 12), CONVENTION, LocalDate.of(2026, 11, 5))
                .orElseThrow();

        assertThat(examen.refuserAvec(mois))
                .isInstanceOfSatisfying(
                        ResultatAttestation.Refusee.class,
                        refus -> assertThat(refus.obstacles()).first().isEqualTo(mois));
    }
}
