package fr.esmsnumerique.budget.enveloppe.model.decheance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changee;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Changement;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Inchangee;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisieGestionnaire.Refusee;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaisieGestionnaireTest {

    private static final EngagementEnCours ENGAGEMENT = new EngagementEnCours(
            Grand.DOSSIER,
            Grand.TITULAIRE_BFC,
            new MouvementId(Grand.G25, 14),
            LocalDate.parse("2025-10-03"),
            Map.of(Origine.circulaire("FMIS-1"), 30_000L),
            30_000);

    @ParameterizedTest(name = "saisie du {0}, enregistrée à {1} : {2}")
    @CsvSource({
        "2025-10-02, 2025-10-20T08:00:00Z, ae.date_invalide",
        "2025-10-03, 2025-10-20T08:00:00Z, ''",
        "2025-10-20, 2025-10-20T08:00:00Z, ''",
        "2025-10-21, 2025-10-20T21:59:59Z, ae.date_invalide",
        "2025-10-21, 2025-10-20T22:00:00Z, ''", // midnight in Paris
    })
    void se_situe_entre_l_engagement_et_aujourd_hui(LocalDate jour, Instant maintenant, String attendu) {
        assertThat(code(SaisieGestionnaire.examiner(
                        Optional.empty(), ENGAGEMENT, changement("F-1", jour, "", maintenant))))
                .isEqualTo(attendu);
    }

    @Test
    void en_changer_demande_un_motif_et_garde_l_ancienne() {
        SaisieGestionnaire premiere = changee(Optional.empty(), "F-1", "2025-10-10", "");

        assertThat(code(SaisieGestionnaire.examiner(
                        Optional.of(premiere), ENGAGEMENT, changement("F-2", "2025-10-10", ""))))
                .isEqualTo("saisie.motif_requis");
        assertThat(code(SaisieGestionnaire.examiner(
                        Optional.of(premiere), ENGAGEMENT, changement("F-1", "2025-10-11", " "))))
                .isEqualTo("saisie.motif_requis");
        SaisieGestionnaire seconde = changee(Optional.of(premiere), "F-2", "2025-10-10", "Numéro mal recopié");

        assertThat(seconde.actuelle().numero()).isEqualTo("F-2");
        assertThat(seconde.historique()).extracting(Changement::numero).containsExactly("F-1", "F-2");
        assertThat(seconde.version()).isEqualTo(2);
    }

    @Test
    void la_meme_saisie_renvoyee_ne_change_rien() {
        SaisieGestionnaire premiere = changee(Optional.empty(), "F-1", "2025-10-10", "");

        assertThat(SaisieGestionnaire.examiner(Optional.of(premiere), ENGAGEMENT, changement("F-1", "2025-10-10", "")))
                .isEqualTo(new Inchangee(premiere));
    }

    @Test
    void une_saisie_sans_valeur_n_existe_pas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaisieGestionnaire(ENGAGEMENT.mouvement(), Grand.DOSSIER, List.of()));
    }

    private static SaisieGestionnaire changee(
            Optional<SaisieGestionnaire> connue, String numero, String jour, String motif) {
        return ((Changee) SaisieGestionnaire.examiner(connue, ENGAGEMENT, changement(numero, jour, motif))).saisie();
    }

    private static Changement changement(String numero, String jour, String motif) {
        return changement(numero, LocalDate.parse(jour), motif, Instant.parse("2025-10-20T08:00:00Z"));
    }

    private static Changement changement(String numero, LocalDate jour, String motif, Instant le) {
        return new Changement(le, Grand.FINANCIER, numero, jour, motif);
    }

    private static String code(SaisieGestionnaire.Examen examen) {
        return examen instanceof Refusee(MotifRefus motif) ? motif.code() : "";
    }
}
