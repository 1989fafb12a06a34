package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exemples du recueil sur les versements")
class ExemplesDeVersementTest {

    private static final LocalDate JOUR_DE_LA_MESURE = LocalDate.of(2027, 3, 1);

    private final Subvention pjm = conventionnee(engagee(decidee(calculee(Projets.grandOrganisme()
            .essms(20, TypeProjet.ACQUISITION, Secteur.PJM)
            .solution(StatutSolution.NON_REFERENCEE)
            .projet()))));

    @Test
    @DisplayName("EX-64 : projet PJM, le solde de 70 000 € suit l'attestation, que les dispenses ont déjà jugée")
    void pjm() {
        assertThat(versement(pjm, Tranche.AVANCE)).isEqualTo(Montant.euros(70_000));
        assertThat(versement(pjm, Tranche.SOLDE)).isEqualTo(Montant.euros(70_000));
        assertThat(apres(pjm.attester(new Attestation("A-1", JOUR_DE_LA_MESURE, true)))
                        .payable(Tranche.SOLDE))
                .isTrue();
        assertThat(apres(pjm.attester(new Attestation("A-1", JOUR_DE_LA_MESURE, false)))
                        .payable(Tranche.SOLDE))
                .isFalse();
    }

    @Test
    @DisplayName("EX-68 : les cinq cibles atteintes suffisent, aucun autre usage n'est une condition du solde")
    void aucun_autre_usage_n_est_une_condition() {
        Subvention signee = conventionnee(engagee(decidee(calculee())));

        assertThat(signee.conditions(Tranche.SOLDE))
                .extracting(Condition::code)
                .containsExactly("engagement_effectue", "convention_signee", "vsr_signee", "cibles_atteintes");
        assertThat(apres(signee.attester(new Attestation("A-1", JOUR_DE_LA_MESURE, true)))
                        .payable(Tranche.SOLDE))
                .isTrue();
    }

    private static Montant versement(Subvention subvention, Tranche tranche) {
        return subvention.versement(tranche).orElseThrow().montant();
    }
}
