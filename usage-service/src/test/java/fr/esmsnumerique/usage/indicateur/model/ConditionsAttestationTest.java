package fr.esmsnumerique.usage.indicateur.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.projet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.fichiers.model.TypeFichier;
import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.attestation.model.DemandeAttestation;
import fr.esmsnumerique.usage.attestation.model.ExamenAttestation;
import fr.esmsnumerique.usage.attestation.model.ResultatAttestation;
import fr.esmsnumerique.usage.preuve.model.Classement;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Recettes;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked beside the targets: end of deployment (USE-17), files (DOC-25), a person's decision (USE-19). */
class ConditionsAttestationTest {

    private static final Projet PROJET = projet(essms(UN, Secteur.PA));

    @ParameterizedTest
    @CsvSource({"2026-09-29, true", "2026-09-30, true", "2026-10-01, false", ", false"})
    void en_2022_le_mois_mesure_finit_le_jour_de_la_fin_du_deploiement_ou_apres(
            @Nullable LocalDate fin, boolean attestable) {
        Projet deploye = PROJET.avecRecettes(
                new Recettes(null, LocalDate.of(2026, 5, 12), null, fin, Exemples.INSTANT, "porteur"));
        ConditionsAttestation conditions = new ConditionsAttestation(false, true, false, List.of());
        assertThat(codes(deploye, conditions)).isEqualTo(attestable ? List.of() : List.of("deploiement"));
    }

    @Test
    void chaque_piece_absente_est_nommee() {
        ConditionsAttestation conditions =
                new ConditionsAttestation(true, false, false, List.of(NaturePreuve.values()));
        assertThat(codes(PROJET, conditions)).containsExactly("PV_VA", "PV_VSR", "PREUVE_CIBLES");
        List<Preuve> preuves = Classement.deposer(
                        List.of(),
                        NaturePreuve.PV_VSR,
                        new Preuve.Fichier("pv.pdf", TypeFichier.PDF, 10, "a"),
                        "porteur",
                        Exemples.INSTANT)
                .orElseThrow();
        assertThat(codes(PROJET.avecPreuves(preuves, Exemples.INSTANT), conditions))
                .containsExactly("PV_VA", "PREUVE_CIBLES");
    }

    @Test
    void sans_valeur_cible_seule_une_decision_motivee_atteste() {
        ReglesUsage regles = avec(new ConditionsAttestation(false, false, true, List.of()));
        CalculUsage calcul = Exemples.calculer(PROJET, regles, Map.of(UN, conforme()));
        assertThat(new ExamenAttestation(demande(null), calcul).refuser())
                .get()
                .isInstanceOf(ResultatAttestation.Refusee.class);
        assertThat(new ExamenAttestation(demande(" "), calcul).refuser()).isPresent();
        assertThat(new ExamenAttestation(demande("Usages constatés sur place."), calcul).refuser())
                .isEmpty();
    }

    private static List<String> codes(Projet projet, ConditionsAttestation conditions) {
        return Exemples.calculer(projet, avec(conditions), Map.of(UN, conforme())).obstaclesCommuns().stream()
                .map(Obstacle::code)
                .toList();
    }

    private static DemandeAttestation demande(@Nullable String motif) {
        return new DemandeAttestation(PROJET.dossierId(), Exemples.SEPTEMBRE, null, motif, List.of(), "agent");
    }

    private static ReglesUsage avec(ConditionsAttestation conditions) {
        return Exemples.avec(Exemples.g25(), conditions);
    }
}
