package fr.esmsnumerique.eligibilite.dossier.model;

import static fr.esmsnumerique.eligibilite.dossier.model.DossierDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.kernel.Paris;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected next of an application, and by when. */
class EcheancesTest {

    private static final Regles REGLES = ReglesDeTest.pour(BFC, LocalDate.of(2025, 9, 10));

    /** Fifteen days from the filing, that day included. */
    @ParameterizedTest
    @CsvSource({"2025-09-24, false", "2025-09-25, false", "2025-09-26, true"})
    void une_echeance_est_depassee_le_lendemain(LocalDate aujourdhui, boolean depassee) {
        Echeance premiere =
                Echeance.de(FicheDossier.de(depose()), REGLES, aujourdhui).getFirst();
        assertThat(premiere.nature()).isEqualTo(Echeance.Nature.COMPLETUDE);
        assertThat(premiere.au()).isEqualTo(LocalDate.of(2025, 9, 25));
        assertThat(premiere.depassee()).isEqualTo(depassee);
        assertThat(premiere.reference().statut().code()).isEqualTo("inference");
    }

    @Test
    void un_dossier_en_cours_attend_le_dernier_jalon_et_une_conclusion_sa_notification() {
        LocalDate jour = Paris.jour(LE);
        assertThat(Echeance.de(FicheDossier.de(dans(EtatDossier.RECEVABLE)), REGLES, jour))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.nature()).isEqualTo(Echeance.Nature.DECISION);
                    assertThat(e.au()).isEqualTo(LocalDate.of(2025, 9, 30));
                    assertThat(e.reference().regle()).isEqualTo("CAL-13");
                });
        Dossier rejete = dans(EtatDossier.REJETE);
        assertThat(Echeance.de(FicheDossier.de(rejete), REGLES, jour))
                .extracting(Echeance::nature)
                .containsExactly(Echeance.Nature.NOTIFICATION);
        assertThat(Etape.de(rejete, Set.of())).isEqualTo(Etape.NOTIFICATION);
        Dossier notifie = apres(rejete.notifier(notification(jour), ACTE));
        assertThat(Echeance.de(FicheDossier.de(notifie), REGLES, jour)).isEmpty();
        assertThat(Etape.de(notifie, Set.of())).isEqualTo(Etape.ACHEVE);
        assertThat(Echeance.de(FicheDossier.de(dans(EtatDossier.BROUILLON)), REGLES, jour))
                .isEmpty();
    }

    @Test
    void la_consultation_est_ce_qui_reste_avant_la_decision() {
        Dossier recevable = dans(EtatDossier.RECEVABLE);
        assertThat(Etape.de(recevable, Set.of("21"))).isEqualTo(Etape.CONSULTATION);
        assertThat(Etape.de(recevable, Set.of())).isEqualTo(Etape.DECISION);
        Dossier saisi = apres(recevable.consulter(
                new ConsultationCd(
                        "21", LocalDate.of(2025, 9, 1), FormatConsultation.COURRIEL, null, null, "Agent", LE),
                Set.of("21"),
                ACTE));
        assertThat(Etape.de(saisi, Set.of("21"))).isEqualTo(Etape.DECISION);
        assertThat(Echeance.de(FicheDossier.de(saisi), REGLES, LocalDate.of(2025, 10, 1)))
                .filteredOn(e -> e.nature() == Echeance.Nature.AVIS_CD)
                .singleElement()
                .satisfies(e -> assertThat(e.au()).isEqualTo(LocalDate.of(2025, 10, 1)));
    }
}
