package fr.esmsnumerique.usage.attestation.model;

import static fr.esmsnumerique.usage.Exemples.DEUX;
import static fr.esmsnumerique.usage.Exemples.SEPTEMBRE;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.calculer;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DMP_ALIMENTES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.PERSONNES_ELIGIBLES_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation.AppreciationSansObjet;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation.LectureAChoisir;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation.Refusee;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.model.Obstacle;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamenAttestationTest {

    private static final Projet DEUX_ESSMS = projet(essms(UN, Secteur.PH), essms(DEUX, Secteur.PH));
    private static final Saisie TROP_PEU = saisie(Map.of(DMP_ALIMENTES, 60L));
    private static final Saisie BEAUCOUP = saisie(Map.of(DMP_ALIMENTES, 95L));

    @Test
    void rien_ne_s_oppose_quand_les_cinq_cibles_sont_atteintes_apres_la_vsr() {
        assertThat(examiner(projet(essms(UN, Secteur.PH)), Map.of(UN, conforme()), demande()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29, true", "2026-09-30, false", "2026-10-01, false"})
    void la_mesure_est_posterieure_a_la_vsr(LocalDate vsr, boolean attestable) {
        Optional<ResultatAttestation> refus =
                examiner(projet(vsr, essms(UN, Secteur.PH)), Map.of(UN, conforme()), demande());
        assertThat(refus.isEmpty()).isEqualTo(attestable);
        refus.ifPresent(r -> assertThat(codes(r)).containsExactly("vsr"));
    }

    @Test
    void toutes_cibles_atteintes_sans_vsr_ne_suffit_pas() {
        Optional<ResultatAttestation> refus =
                examiner(projet((LocalDate) null, essms(UN, Secteur.PH)), Map.of(UN, conforme()), demande());
        assertThat(codes(refus.orElseThrow())).containsExactly("vsr");
    }

    @Test
    void une_seule_cible_manquee_bloque_tout_et_chaque_manque_est_dit() {
        Optional<ResultatAttestation> refus =
                examiner(projet((LocalDate) null, essms(UN, Secteur.PH)), Map.of(UN, TROP_PEU), demande());
        assertThat(codes(refus.orElseThrow())).containsExactly("vsr", "TAUX_DMP");
    }

    @Test
    void une_declaration_absente_est_reclamee() {
        Optional<ResultatAttestation> refus = examiner(DEUX_ESSMS, Map.of(UN, conforme()), demande());
        assertThat(codes(refus.orElseThrow()))
                .contains("TAUX_MSS", "TAUX_DMP", "TAUX_DOSSIERS_ACTIFS", "TAUX_PROJET_PERSONNALISE", "TAUX_EVENEMENT");
    }

    @Test
    void les_deux_lectures_peuvent_diverger_et_l_agent_choisit_avec_un_motif() {
        Map<NumeroFiness, Saisie> divergentes = Map.of(UN, TROP_PEU, DEUX, BEAUCOUP);
        CalculUsage calcul = calculer(DEUX_ESSMS, g25(), divergentes);
        assertThat(calcul.lecture(Lecture.AGREGEE).ciblesAtteintes()).isTrue();
        assertThat(calcul.lecture(Lecture.PAR_ESSMS).ciblesAtteintes()).isFalse();
        assertThat(calcul.avertissements()).anyMatch(a -> a.contains("AMB-20"));

        assertThat(examiner(DEUX_ESSMS, divergentes, demande())).containsInstanceOf(LectureAChoisir.class);
        assertThat(examiner(DEUX_ESSMS, divergentes, demande(Lecture.AGREGEE, null)))
                .containsInstanceOf(LectureAChoisir.class);
        assertThat(examiner(DEUX_ESSMS, divergentes, demande(Lecture.AGREGEE, "convention : taux du projet")))
                .isEmpty();
        assertThat(codes(examiner(DEUX_ESSMS, divergentes, demande(Lecture.PAR_ESSMS, "mesure par structure"))
                        .orElseThrow()))
                .containsExactly("TAUX_DMP");
    }

    @Test
    void une_personne_peut_trancher_un_taux_non_calculable_mais_pas_une_cible_manquee() {
        Saisie personne = saisie(Map.of(DMP_ALIMENTES, 0L, PERSONNES_ELIGIBLES_PROJET, 0L));
        Projet projet = projet(essms(UN, Secteur.PH));
        assertThat(codes(examiner(projet, Map.of(UN, personne), demande()).orElseThrow()))
                .containsExactly("TAUX_MSS", "TAUX_DMP");
        assertThat(examiner(projet, Map.of(UN, personne), demande(Indicateur.TAUX_MSS, Indicateur.TAUX_DMP)))
                .isEmpty();
        assertThat(examiner(projet, Map.of(UN, TROP_PEU), demande(Indicateur.TAUX_DMP)))
                .containsInstanceOf(AppreciationSansObjet.class);
    }

    @Test
    void un_seul_groupe_atteint_ne_paie_pas_mais_se_dit() {
        CalculUsage calcul = calculer(projet(essms(UN, Secteur.PH)), g25(), Map.of(UN, TROP_PEU));
        assertThat(calcul.preferee().ciblesAtteintes()).isFalse();
        assertThat(calcul.avertissements()).anyMatch(a -> a.contains("AMB-15"));
    }

    private static Optional<ResultatAttestation> examiner(
            Projet projet, Map<NumeroFiness, Saisie> saisies, DemandeAttestation demande) {
        return new ExamenAttestation(demande, calculer(projet, g25(), saisies)).refuser();
    }

    private static List<String> codes(ResultatAttestation resultat) {
        assertThat(resultat).isInstanceOf(Refusee.class);
        return ((Refusee) resultat).obstacles().stream().map(Obstacle::code).toList();
    }

    private static DemandeAttestation demande(Indicateur... apprecies) {
        List<Appreciation> appreciations = List.of(apprecies).stream()
                .map(i -> new Appreciation(i, "aucune personne concernée, vu sur place"))
                .toList();
        return new DemandeAttestation("G25-27-0001", SEPTEMBRE, null, null, appreciations, "agent");
    }

    private static DemandeAttestation demande(Lecture lecture, @Nullable String motif) {
        return new DemandeAttestation("G25-27-0001", SEPTEMBRE, lecture, motif, List.of(), "agent");
    }
}
