package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.StatutSolution;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Vie d'une subvention")
class SubventionTest {

    @Nested
    class Arret {

        @Test
        void annonce_le_montant_et_la_version_des_regles() {
            Issue.Acceptee arret = (Issue.Acceptee) calculee().arreter(AGENT, INSTANT, null);

            assertThat(arret.apres().etat()).isEqualTo(Etat.ARRETE);
            assertThat(arret.faits())
                    .containsExactly(new Fait(
                            "financement.arrete",
                            "arrete",
                            Map.of("montantCentimes", 42_000_000L, "empreinteCampagne", "empreinte-de-test")));
        }

        @Test
        void ne_se_fait_qu_une_fois() {
            assertThat(refus(apres(calculee().arreter(AGENT, INSTANT, null)).arreter(AGENT, INSTANT, null)))
                    .isEqualTo("financement.deja_arrete");
        }

        @Test
        void demande_un_motif_quand_un_point_reste_a_instruire() {
            Subvention pjm = calculee(Projets.grandOrganisme()
                    .essms(20, TypeProjet.ACQUISITION, Secteur.PJM)
                    .solution(StatutSolution.NON_REFERENCEE)
                    .projet());

            assertThat(refus(pjm.arreter(AGENT, INSTANT, null))).isEqualTo("financement.motif_requis");
            assertThat(refus(pjm.arreter(AGENT, INSTANT, "  "))).isEqualTo("financement.motif_requis");
            assertThat(apres(pjm.arreter(AGENT, INSTANT, "Lecture littérale confirmée"))
                            .etat())
                    .isEqualTo(Etat.ARRETE);
        }

        @Test
        void refuse_un_montant_nul() {
            Subvention vide = calculee(Projets.grandOrganisme()
                    .exclu(TypeProjet.ACQUISITION, "Déjà financé.", "ELI-28")
                    .projet());

            assertThat(refus(vide.arreter(AGENT, INSTANT, "Motif"))).isEqualTo("financement.montant_nul");
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
            assertThat(refus(calculee().decider(AGENT, JOUR))).isEqualTo("decision.financement_non_arrete");
            assertThat(refus(decidee(calculee()).decider(AGENT, JOUR))).isEqualTo("decision.deja_prise");
        }
    }

    @Nested
    class ConventionsEtSignatures {

        private final Subvention engagee = engagee(decidee(calculee()));

        @Test
        void s_etablit_apres_la_decision_une_seule_fois() {
            assertThat(refus(Signatures.de(calculee()).etablir(TypeConvention.ARS_PORTEUR, JOUR)))
                    .isEqualTo("convention.decision_absente");
            Subvention etablie = apres(Signatures.de(engagee).etablir(TypeConvention.ARS_PORTEUR, JOUR));
            assertThat(refus(Signatures.de(etablie).etablir(TypeConvention.ARS_PORTEUR, JOUR)))
                    .isEqualTo("convention.existe");
        }

        @Test
        void ne_se_signe_pas_avant_l_engagement() {
            Subvention etablie = apres(Signatures.de(decidee(calculee())).etablir(TypeConvention.ARS_PORTEUR, JOUR));

            assertThat(refus(signer(etablie, Convention.ARS, JOUR))).isEqualTo("convention.engagement_absent");
        }

        @Test
        void ne_se_signe_pas_sur_un_engagement_d_un_autre_montant() {
            Subvention decidee = decidee(calculee());
            Subvention autre = apres(decidee.engager(engagement(new Montant(41_999_999))));
            Subvention etablie = apres(Signatures.de(autre).etablir(TypeConvention.ARS_PORTEUR, JOUR));

            assertThat(refus(signer(etablie, Convention.ARS, JOUR))).isEqualTo("convention.engagement_different");
        }

        @Test
        void est_signee_a_la_date_de_la_derniere_signature() {
            Subvention etablie = apres(Signatures.de(engagee).etablir(TypeConvention.ARS_PORTEUR, JOUR));
            Issue premiere = signer(etablie, Convention.PORTEUR, JOUR.plusDays(1));
            assertThat(faits(premiere)).isEmpty();
            Subvention attendArs = apres(premiere);
            assertThat(convention(attendArs).attendues()).containsExactly(Convention.ARS);
            assertThat(refus(signer(attendArs, Convention.PORTEUR, JOUR.plusDays(2))))
                    .isEqualTo("convention.partie_deja_signataire");

            Issue seconde = signer(attendArs, Convention.ARS, JOUR.plusDays(3));

            assertThat(faits(seconde)).containsExactly("convention.signee", "versement.payable");
            assertThat(convention(apres(seconde)).signeeLe()).contains(JOUR.plusDays(3));
            assertThat(refus(signer(apres(seconde), Convention.ARS, JOUR.plusDays(4))))
                    .isEqualTo("convention.deja_signee");
        }

        @Test
        void le_partenariat_suppose_plusieurs_organismes_et_leurs_signatures_a_tous() {
            assertThat(refus(Signatures.de(engagee).etablir(TypeConvention.PARTENARIAT, JOUR)))
                    .isEqualTo("convention.organisme_unique");

            Subvention groupement = engagee(decidee(groupement()));
            Subvention etablie = apres(Signatures.de(groupement).etablir(TypeConvention.PARTENARIAT, JOUR));
            assertThat(refus(partenariat(etablie, "999999999"))).isEqualTo("convention.organisme_inconnu");
            assertThat(refus(partenariat(etablie))).isEqualTo("convention.organisme_inconnu");
            Subvention aMoitie = apres(partenariat(etablie, "210000014"));
            assertThat(aMoitie.convention(TypeConvention.PARTENARIAT)
                            .orElseThrow()
                            .estSignee())
                    .isFalse();
            assertThat(faits(partenariat(aMoitie, "210000022"))).containsExactly("convention.signee");
        }

        private static Issue partenariat(Subvention subvention, String... organismes) {
            return Signatures.de(subvention)
                    .signer(TypeConvention.PARTENARIAT, List.of(organismes), AGENT, "Direction", JOUR, AHI, null);
        }

        private static Convention convention(Subvention subvention) {
            return subvention.convention(TypeConvention.ARS_PORTEUR).orElseThrow();
        }
    }

    @Nested
    @DisplayName("EX-55 : solution d'un groupement AHI, candidate au plus tard à la date de signature (SOL-09)")
    class CandidatureAhi {

        private final LocalDate signature = LocalDate.of(2025, 6, 20);

        @ParameterizedTest(name = "candidate depuis le {0}, signature le 20/06/2025 : {1}")
        @CsvSource({"2025-06-19,true", "2025-06-20,true", "2025-06-21,false", ",false"})
        void candidature_a_la_date_de_signature(@Nullable LocalDate candidateDepuis, boolean admise) {
            Issue issue = completer(Secteur.AHI, AHI, candidateDepuis);

            if (admise) {
                assertThat(faits(issue)).contains("convention.signee");
            } else {
                assertThat(refus(issue)).isEqualTo("convention.ahi_solution_non_candidate");
            }
        }

        @Test
        void ne_vise_pas_les_autres_secteurs() {
            assertThat(faits(completer(Secteur.PH, AHI, null))).contains("convention.signee");
        }

        @Test
        @DisplayName(
                "Instruction 2025/100 : seuls les AHI éligibles au SONS, l'exemption se prouvant par le groupe FINESS")
        void amendement_de_septembre() {
            RegleAhi horsPerimetre = new RegleAhi(RegleAhi.Portee.ELIGIBLES_SONS, List.of("41"), AHI.reference());
            RegleAhi dansLePerimetre = new RegleAhi(RegleAhi.Portee.ELIGIBLES_SONS, List.of("44"), AHI.reference());

            // The test establishments are of group 4401.
            assertThat(faits(completer(Secteur.AHI, horsPerimetre, null))).contains("convention.signee");
            assertThat(refus(completer(Secteur.AHI, dansLePerimetre, null)))
                    .isEqualTo("convention.ahi_solution_non_candidate");
        }

        /** Last signature of an agreement; the first one is never gated, it does not date it. */
        private Issue completer(Secteur secteur, RegleAhi regle, @Nullable LocalDate candidateDepuis) {
            Subvention engagee = engagee(decidee(calculee(Projets.grandOrganisme()
                    .essms(16, TypeProjet.ACQUISITION, secteur)
                    .projet())));
            Subvention etablie = apres(Signatures.de(engagee).etablir(TypeConvention.ARS_PORTEUR, signature));
            Subvention attend = apres(signer(etablie, Convention.ARS, signature, regle, candidateDepuis));
            return signer(attend, Convention.PORTEUR, signature, regle, candidateDepuis);
        }

        private static Issue signer(
                Subvention subvention, String partie, LocalDate jour, RegleAhi regle, @Nullable LocalDate candidate) {
            return Signatures.de(subvention)
                    .signer(TypeConvention.ARS_PORTEUR, List.of(partie), AGENT, "Direction", jour, regle, candidate);
        }
    }

    @Nested
    class Versements {

        private final Subvention engagee = engagee(decidee(calculee()));
        private final Subvention signee = conventionnee(engagee);
        private final LocalDate jour = JOUR.plusDays(10);

        @Test
        void chaque_condition_manquante_dit_pourquoi() {
            List<Condition> conditions = decidee(calculee()).conditions(Tranche.AVANCE);

            assertThat(conditions)
                    .extracting(Condition::code)
                    .containsExactly("engagement_effectue", "convention_signee", "partenariat_signe");
            assertThat(conditions)
                    .extracting(Condition::raison)
                    .containsExactly(
                            "L'ARS n'a pas encore engagé les crédits.",
                            "La convention n'est pas encore établie.",
                            "Sans objet : un seul organisme gestionnaire.");
            assertThat(refus(paiements(engagee, Tranche.AVANCE).demander(jour))).isEqualTo("versement.conditions");
        }

        @Test
        @DisplayName("EX-69 : l'avance d'un groupement attend sa convention de partenariat")
        void avance_d_un_groupement() {
            Subvention groupement = conventionnee(engagee(decidee(groupement())));
            assertThat(groupement.payable(Tranche.AVANCE)).isFalse();

            Subvention etablie = apres(Signatures.de(groupement).etablir(TypeConvention.PARTENARIAT, JOUR));
            Issue signature = Signatures.de(etablie)
                    .signer(
                            TypeConvention.PARTENARIAT,
                            List.of("210000014", "210000022"),
                            AGENT,
                            "Direction",
                            JOUR,
                            AHI,
                            null);

            assertThat(faits(signature)).containsExactly("convention.signee", "versement.payable");
        }

        @Test
        @DisplayName("EX-69 et PAY-05 : le solde attend l'attestation des cibles, tout ou rien")
        void solde_sur_attestation() {
            assertThat(refus(paiements(signee, Tranche.SOLDE).demander(jour))).isEqualTo("versement.conditions");
            Subvention nonAtteintes = apres(signee.attester(new Attestation("A-1", jour, false)));
            assertThat(nonAtteintes.payable(Tranche.SOLDE)).isFalse();

            Issue atteintes = nonAtteintes.attester(new Attestation("A-2", jour.plusDays(30), true));

            assertThat(faits(atteintes)).containsExactly("versement.payable");
            assertThat(apres(atteintes).payable(Tranche.SOLDE)).isTrue();
        }

        @Test
        void les_memes_evenements_recus_deux_fois_ne_changent_rien() {
            Attestation attestation = new Attestation("A-1", jour, true);
            Subvention attestee = apres(signee.attester(attestation));

            assertThat(attestee.attester(attestation)).isEqualTo(new Issue.SansEffet(attestee));
            assertThat(engagee.engager(engagement(engagee.calcul().total()))).isEqualTo(new Issue.SansEffet(engagee));
        }

        @Test
        void apres_un_retrait_total_rien_n_est_payable_jusqu_au_nouvel_engagement() {
            Montant total = signee.calcul().total();
            Subvention demandee = apres(paiements(signee, Tranche.AVANCE).demander(jour));

            Subvention retiree = apres(demandee.retirer(livre(Montant.ZERO, 20)));

            assertThat(retiree.etat()).isEqualTo(Etat.DECIDE);
            assertThat(retiree.payable(Tranche.AVANCE)).isFalse();
            assertThat(raisonDeLEngagement(retiree)).contains("a retiré l'engagement", "2025-G25/000000000020");
            assertThat(refus(paiements(retiree, Tranche.AVANCE).valider(jour))).isEqualTo("versement.conditions");
            assertThat(apres(retiree.attester(new Attestation("A-1", jour, true)))
                            .payable(Tranche.SOLDE))
                    .isFalse();

            Subvention reengagee = apres(retiree.engager(livre(total, 30)));
            assertThat(reengagee.etat()).isEqualTo(Etat.ENGAGE);
            assertThat(apres(paiements(reengagee, Tranche.AVANCE).valider(jour))
                            .versement(Tranche.AVANCE)
                            .orElseThrow()
                            .etat())
                    .isEqualTo(EtatVersement.VALIDE);
        }

        @Test
        void un_retrait_partiel_bloque_les_versements_jusqu_a_l_avenant() {
            Montant total = signee.calcul().total();
            Subvention reduite = apres(signee.retirer(livre(new Montant(total.centimes() - 1), 20)));

            assertThat(reduite.etat()).isEqualTo(Etat.ENGAGE);
            assertThat(reduite.engagementEventuel())
                    .contains(new Engagement(
                            "2025-G25",
                            new Montant(total.centimes() - 1),
                            "2025-G25/000000000020",
                            signee.engagementEventuel().orElseThrow().date()));
            assertThat(reduite.payable(Tranche.AVANCE)).isFalse();
            assertThat(raisonDeLEngagement(reduite)).contains("avenant");
        }

        @Test
        void les_mouvements_du_livre_arrives_en_desordre_laissent_le_plus_recent() {
            Montant total = signee.calcul().total();
            Subvention reengagee = apres(signee.engager(livre(total, 30)));
            assertThat(reengagee.retirer(livre(Montant.ZERO, 20))).isInstanceOf(Issue.SansEffet.class);

            Subvention retiree = apres(signee.retirer(livre(Montant.ZERO, 40)));
            assertThat(retiree.engager(livre(total, 30))).isInstanceOf(Issue.SansEffet.class);
            assertThat(retiree.retirer(livre(Montant.ZERO, 40))).isInstanceOf(Issue.SansEffet.class);

            Subvention jamaisEngagee = apres(decidee(calculee()).retirer(livre(Montant.ZERO, 20)));
            assertThat(jamaisEngagee.engager(livre(total, 14))).isInstanceOf(Issue.SansEffet.class);
        }

        private Engagement livre(Montant montant, int sequence) {
            return new Engagement("2025-G25", montant, "2025-G25/%012d".formatted(sequence), jour);
        }

        private static String raisonDeLEngagement(Subvention subvention) {
            return subvention.conditions(Tranche.AVANCE).getFirst().raison();
        }

        private static Paiements paiements(Subvention subvention, Tranche tranche) {
            return Paiements.de(subvention, tranche).orElseThrow();
        }
    }
}
