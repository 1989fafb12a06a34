package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.financement.calcul.model.Projets;
import fr.esmsnumerique.financement.calcul.model.RegleAhi;
import fr.esmsnumerique.financement.calcul.model.RegleReferencement;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.TypeProjet;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Ce que la solution doit être à la signature")
class VerrousDeSignatureTest {

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
            Subvention etablie = conventionEtablie(engagee, TypeConvention.ARS_PORTEUR, signature);
            VerrousDeSignature verrous = verrous(regle, candidateDepuis);
            Subvention attend = apres(SubventionsDeTest.signer(
                    etablie, TypeConvention.ARS_PORTEUR, List.of(Convention.ARS), signature, verrous));
            return SubventionsDeTest.signer(
                    attend, TypeConvention.ARS_PORTEUR, List.of(Convention.PORTEUR), signature, verrous);
        }
    }

    @Nested
    @DisplayName("SOL-06, AMB-16 : une montée de version se finance sur une solution référencée à la signature")
    class Referencement {

        private final LocalDate signature = LocalDate.of(2022, 10, 3);

        @ParameterizedTest(name = "référencée depuis le {0}, signature le 03/10/2022 : {1}")
        @CsvSource({"2022-10-02,true", "2022-10-03,true", "2022-10-04,false"})
        void referencement_a_la_date_de_signature(LocalDate depuis, boolean admise) {
            Issue issue = completer(TypeProjet.MONTEE_VERSION, Secteur.PH, new SituationSolution(depuis, true, depuis));

            if (admise) {
                assertThat(faits(issue)).contains("convention.signee");
            } else {
                assertThat(refus(issue)).isEqualTo("convention.solution_non_referencee");
            }
        }

        @Test
        void une_solution_redevenue_candidate_ne_se_signe_pas() {
            SituationSolution perdue = new SituationSolution(LocalDate.of(2022, 1, 1), false, null);

            assertThat(refus(completer(TypeProjet.MONTEE_VERSION, Secteur.PH, perdue)))
                    .isEqualTo("convention.solution_non_referencee");
        }

        @Test
        void ne_vise_ni_les_acquisitions_ni_la_protection_juridique_des_majeurs() {
            assertThat(faits(completer(TypeProjet.ACQUISITION, Secteur.PH, SituationSolution.INCONNUE)))
                    .contains("convention.signee");
            assertThat(faits(completer(TypeProjet.MONTEE_VERSION, Secteur.PJM, SituationSolution.INCONNUE)))
                    .contains("convention.signee");
        }

        @Test
        @DisplayName("en 2025, par continuité : l'ARS l'admet en le motivant, dès sa propre signature")
        void se_leve_par_un_motif_quand_le_texte_ne_vaut_que_par_continuite() {
            RegleReferencement continuite = new RegleReferencement(
                    REFERENCEMENT.types(), new ReferenceLegale("FAQ 2022", "004:L46-50", Statut.CONTINUITE, "SOL-06"));
            VerrousDeSignature verrous = new VerrousDeSignature(AHI, continuite, SituationSolution.INCONNUE);
            Subvention etablie = etablie(TypeProjet.MONTEE_VERSION, Secteur.PH);

            assertThat(refus(arsPuis(etablie, verrous, null))).isEqualTo("convention.solution_non_referencee");
            assertThat(refus(arsPuis(etablie, verrous, "  "))).isEqualTo("convention.solution_non_referencee");
            Subvention admise = apres(arsPuis(etablie, verrous, "Référencement attendu en novembre"));

            assertThat(faits(SubventionsDeTest.signer(
                            admise, TypeConvention.ARS_PORTEUR, List.of(Convention.PORTEUR), signature, verrous)))
                    .contains("convention.signee");
        }

        private Issue completer(TypeProjet type, Secteur secteur, SituationSolution solution) {
            VerrousDeSignature verrous = new VerrousDeSignature(AHI, REFERENCEMENT, solution);
            Subvention attend = apres(arsPuis(etablie(type, secteur), verrous, null));
            return SubventionsDeTest.signer(
                    attend, TypeConvention.ARS_PORTEUR, List.of(Convention.PORTEUR), signature, verrous);
        }

        private Issue arsPuis(Subvention etablie, VerrousDeSignature verrous, @Nullable String motif) {
            return Signatures.de(etablie)
                    .signer(
                            TypeConvention.ARS_PORTEUR,
                            List.of(Convention.ARS),
                            new Signataire(AGENT, "Direction", motif),
                            signature,
                            verrous);
        }

        private Subvention etablie(TypeProjet type, Secteur secteur) {
            Subvention engagee = engagee(decidee(
                    calculee(Projets.grandOrganisme().essms(16, type, secteur).projet())));
            return conventionEtablie(engagee, TypeConvention.ARS_PORTEUR, signature);
        }
    }
}
