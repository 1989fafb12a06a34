package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Vie d'une subvention")
class SubventionTest {

    @Nested
    class Arret {

        @Test
        void annonce_le_montant_et_la_version_des_regles() {
            Issue.Acceptee arret = (Issue.Acceptee) Attribution.de(calculee()).arreter(AGENT, INSTANT, null);

            assertThat(arret.apres().etat()).isEqualTo(Etat.ARRETE);
            assertThat(arret.faits())
                    .containsExactly(new Fait(
                            "financement.arrete",
                            "arrete",
                            Map.of("montantCentimes", 42_000_000L, "empreinteCampagne", "empreinte-de-test")));
        }

        @Test
        void ne_se_fait_qu_une_fois() {
            assertThat(refus(Attribution.de(apres(Attribution.de(calculee()).arreter(AGENT, INSTANT, null)))
                            .arreter(AGENT, INSTANT, null)))
                    .isEqualTo("financement.deja_arrete");
        }

        @Test
        void demande_un_motif_quand_un_point_reste_a_instruire() {
            Subvention pjm = calculee(Projets.grandOrganisme()
                    .essms(20, TypeProjet.ACQUISITION, Secteur.PJM)
                    .solution(StatutSolution.NON_REFERENCEE)
                    .projet());

            assertThat(refus(Attribution.de(pjm).arreter(AGENT, INSTANT, null))).isEqualTo("financement.motif_requis");
            assertThat(refus(Attribution.de(pjm).arreter(AGENT, INSTANT, "  "))).isEqualTo("financement.motif_requis");
            assertThat(apres(Attribution.de(pjm).arreter(AGENT, INSTANT, "Lecture littérale confirmée"))
                            .etat())
                    .isEqualTo(Etat.ARRETE);
        }

        @Test
        void refuse_un_montant_nul() {
            Subvention vide = calculee(Projets.grandOrganisme()
                    .exclu(TypeProjet.ACQUISITION, "Déjà financé.", "ELI-28")
                    .projet());

            assertThat(refus(Attribution.de(vide).arreter(AGENT, INSTANT, "Motif")))
                    .isEqualTo("financement.montant_nul");
        }
    }

    @Nested
    class DecisionAttributive {

        @Test
        void porte_un_numero_tire_du_dossier_et_la_date_du_serveur() {
            Subvention decidee = decidee(calculee());

            assertThat(decidee.decisionEventuelle())
                    .contains(new Decision("DA-2025-27-0001", JOUR, Montant.euros(420_000), AGENT));
            assertThat(decidee.versements())
                    .extracting(v -> v.montant().centimes())
                    .containsExactly(21_000_000L, 21_000_000L);
        }

        @Test
        void attend_un_montant_arrete_et_ne_se_prend_qu_une_fois() {
            assertThat(refus(Attribution.de(calculee()).decider(AGENT, JOUR)))
                    .isEqualTo("decision.financement_non_arrete");
            assertThat(refus(Attribution.de(decidee(calculee())).decider(AGENT, JOUR)))
                    .isEqualTo("decision.deja_prise");
        }
    }
}
