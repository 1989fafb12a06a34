package fr.esmsnumerique.usage.attestation.model;

import static fr.esmsnumerique.usage.Exemples.INSTANT;
import static fr.esmsnumerique.usage.Exemples.SEPTEMBRE;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.calculer;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.usage.attestation.model.Attestation.PreuveRetenue;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an attestation still says once figures move after it: an alert is raised when it would not hold any more. */
class AttestationTest {

    private static final Saisie PERSONNE = saisie(
            Map.of(Compteur.DMP_ALIMENTES, 0L, Compteur.MESSAGES_MSS, 0L, Compteur.PERSONNES_ELIGIBLES_PROJET, 0L));

    @Test
    void elle_tient_tant_que_chaque_cible_exigee_est_atteinte() {
        Attestation attestation = attestation(calcul(conforme()), null);
        assertThat(attestation.tiendrait(calcul(conforme()))).isTrue();
        assertThat(attestation.tiendrait(calcul(saisie(Map.of(Compteur.DMP_ALIMENTES, 69L)))))
                .as("une unité de moins que la cible")
                .isFalse();
        assertThat(attestation.tiendrait(calcul(saisie(Map.of(Compteur.E_PARCOURS, 12L)))))
                .as("un compteur sans cible ne compte pas")
                .isTrue();
    }

    @Test
    void un_taux_devenu_non_calculable_ne_tient_que_si_une_personne_l_a_apprecie() {
        assertThat(attestation(calcul(conforme()), null).tiendrait(calcul(PERSONNE)))
                .isFalse();
        assertThat(attestation(calcul(conforme()), null, Indicateur.TAUX_DMP).tiendrait(calcul(PERSONNE)))
                .as("l'autre taux n'est pas apprécié")
                .isFalse();
        assertThat(attestation(calcul(conforme()), null, Indicateur.TAUX_DMP, Indicateur.TAUX_MSS)
                        .tiendrait(calcul(PERSONNE)))
                .isTrue();
        assertThat(attestation(calcul(conforme()), null, Indicateur.TAUX_DMP)
                        .tiendrait(calcul(saisie(Map.of(Compteur.DMP_ALIMENTES, 69L)))))
                .as("une cible manquée ne s'apprécie pas")
                .isFalse();
    }

    @Test
    void elle_compte_les_cibles_atteintes_et_celles_qu_une_personne_a_appreciees() {
        assertThat(attestation(calcul(conforme()), null).indicateursAtteints()).isEqualTo(5);
        assertThat(attestation(calcul(PERSONNE), null).indicateursAtteints()).isEqualTo(3);
        assertThat(attestation(calcul(PERSONNE), null, Indicateur.TAUX_MSS).indicateursAtteints())
                .isEqualTo(4);
    }

    @Test
    void elle_garde_la_derniere_version_de_chaque_preuve() {
        Preuve preuve = new Preuve(
                1, NaturePreuve.PV_VSR, List.of(version(1, "brouillon.pdf", "a1"), version(2, "signe.pdf", "b2")));
        PreuveRetenue retenue = PreuveRetenue.de(preuve);
        assertThat(retenue).isEqualTo(new PreuveRetenue(NaturePreuve.PV_VSR, "signe.pdf", 2, "b2"));
        assertThat(attestation(calcul(conforme()), List.of(retenue)).preuves()).containsExactly(retenue);
        assertThat(attestation(calcul(conforme()), null).preuves()).isEmpty();
        assertThat(Attestation.idPour("G25-27-0001")).isEqualTo("ATT-G25-27-0001");
    }

    private static Preuve.Version version(int numero, String nom, String sha256) {
        return new Preuve.Version(numero, new Preuve.Fichier(nom, TypeFichier.PDF, 100, sha256), INSTANT, "porteur");
    }

    private static CalculUsage calcul(Saisie saisie) {
        return calculer(projet(essms(UN, Secteur.PH)), g25(), Map.of(UN, saisie));
    }

    private static Attestation attestation(
            CalculUsage calcul, @Nullable List<PreuveRetenue> preuves, Indicateur... apprecies) {
        return new Attestation(
                "ATT-1",
                "G25-27-0001",
                "G25",
                Region.BOURGOGNE_FRANCHE_COMTE,
                LocalDate.of(2026, 10, 5),
                INSTANT,
                "agent",
                Lecture.AGREGEE,
                null,
                Arrays.stream(apprecies)
                        .map(i -> new Appreciation(i, "vérifié sur place"))
                        .toList(),
                calcul,
                preuves);
    }

    @Test
    void une_demande_ne_motive_que_ce_qu_elle_nomme() {
        DemandeAttestation demande = new DemandeAttestation(
                "G25-27-0001",
                SEPTEMBRE,
                null,
                null,
                List.of(new Appreciation(Indicateur.TAUX_DMP, "vérifié sur place")),
                "agent");
        assertThat(demande.apprecie(Indicateur.TAUX_DMP)).isTrue();
        assertThat(demande.apprecie(Indicateur.TAUX_MSS)).isFalse();
    }
}
