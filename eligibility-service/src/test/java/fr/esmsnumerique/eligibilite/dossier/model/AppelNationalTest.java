package fr.esmsnumerique.eligibilite.dossier.model;

import static fr.esmsnumerique.eligibilite.dossier.model.DossierDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the CNSA and the DNS decide of an application their ARS reoriented. */
class AppelNationalTest {

    @ParameterizedTest
    @EnumSource(EtatDossier.class)
    void l_appel_national_ne_decide_que_de_ce_qui_lui_est_reoriente(EtatDossier etat) {
        boolean permise = etat == EtatDossier.REORIENTE;
        for (Decision.Issue issue : List.of(Decision.Issue.RETENU, Decision.Issue.REJETE)) {
            Suite suite = dans(etat).deciderAuNational(decision(issue), Set.of(), ACTE);
            assertThat(suite instanceof Suite.Faite).isEqualTo(permise);
            if (suite instanceof Suite.Faite(Dossier apres)) {
                assertThat(apres.etat().name()).isEqualTo(issue.name());
            }
        }
        assertThat(dans(etat).deciderAuNational(decision(Decision.Issue.AJOURNE), Set.of(), ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.EtatIncompatible(Operation.AJOURNER, etat)));
    }

    @Test
    void l_appel_national_attend_son_comite_et_les_avis_des_departements() {
        Dossier reoriente = dans(EtatDossier.REORIENTE);
        assertThat(reoriente.deciderAuNational(decision(Decision.Issue.RETENU), Set.of("21"), ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.ConsultationManquante(Set.of("21"))));
        LocalDate demain = LocalDate.of(2025, 9, 11);
        Dossier presente = apres(reoriente.presenter(new Passage("G25-NAT-20250911", demain), ACTE));
        assertThat(presente.deciderAuNational(decision(Decision.Issue.REJETE), Set.of(), ACTE))
                .isEqualTo(new Suite.Refusee(new Refus.ComiteAVenir(demain)));
    }

    private static Decision decision(Decision.Issue issue) {
        return new Decision(issue, "Motif.", "Agent d'essai", LE);
    }
}
