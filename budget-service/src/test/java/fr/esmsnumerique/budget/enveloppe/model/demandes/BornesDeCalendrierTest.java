package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The last millisecond of a day and the first of the next, in Paris, whatever the zone of the machine: Maven runs the tests of this package once under UTC and once
 * under America/Cayenne.
 */
class BornesDeCalendrierTest {

    @Test
    void la_machine_est_dans_le_fuseau_annonce() {
        assertThat(ZoneId.systemDefault().getId()).isEqualTo(System.getProperty("user.timezone"));
    }

    /** Both changes of hour included: the same hour told twice in October is one day, the missing one of March too. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-29T22:59:59.999Z, 2025-03-29",
        "2025-03-29T23:00:00Z,     2025-03-30",
        "2025-03-30T00:59:59.999Z, 2025-03-30",
        "2025-03-30T01:00:00Z,     2025-03-30",
        "2025-03-30T21:59:59.999Z, 2025-03-30",
        "2025-03-30T22:00:00Z,     2025-03-31",
        "2025-10-14T21:59:59.999Z, 2025-10-14",
        "2025-10-14T22:00:00Z,     2025-10-15",
        "2025-10-15T21:59:59.999Z, 2025-10-15",
        "2025-10-15T22:00:00Z,     2025-10-16",
        "2025-10-25T22:00:00Z,     2025-10-26",
        "2025-10-26T00:59:59.999Z, 2025-10-26",
        "2025-10-26T01:00:00Z,     2025-10-26",
        "2025-10-26T22:59:59.999Z, 2025-10-26",
        "2025-10-26T23:00:00Z,     2025-10-27"
    })
    void un_engagement_prend_effet_le_jour_de_paris(String decision, LocalDate jour) {
        Grand grand = programme("2025-03-01T08:00:00Z");
        grand.maintenant = Instant.parse(decision);

        assertThat(grand.accepter(Grand.engagement(DOSSIER), DECIDEUR).dateEffet())
                .isEqualTo(jour);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-29T23:00:00Z,     ACCEPTE,             ACCEPTE",
        "2025-12-30T22:59:59.999Z, ACCEPTE,             ACCEPTE",
        "2025-12-30T23:00:00Z,     DerogationRequise,   ACCEPTE",
        "2025-12-31T22:59:59.999Z, DerogationRequise,   ACCEPTE",
        "2025-12-31T23:00:00Z,     ExerciceClos,        ExerciceClos",
        "2026-01-01T08:00:00Z,     ExerciceClos,        ExerciceClos"
    })
    void la_fin_de_l_annee_clot_les_engagements(String decision, String sansDerogation, String avecDerogation) {
        Grand grand = programme("2025-10-01T08:00:00Z");
        grand.maintenant = Instant.parse(decision);

        assertThat(issue(grand, Grand.engagement(DOSSIER), DECIDEUR)).isEqualTo(sansDerogation);
        assertThat(issue(grand, Grand.engagementDerogatoire(DOSSIER), DECIDEUR)).isEqualTo(avecDerogation);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T22:59:59.999Z, ExerciceErrone",
        "2024-12-31T23:00:00Z,     ACCEPTE",
        "2025-12-31T22:59:59.999Z, ACCEPTE",
        "2025-12-31T23:00:00Z,     ExerciceErrone"
    })
    void l_exercice_est_l_annee_de_paris(String decision, String attendu) {
        Grand grand = new Grand();
        grand.maintenant = Instant.parse(decision);

        assertThat(issue(grand, new Ouvrir(Montant.euros(1_000), "Décision"), CNSA))
                .isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-14T21:59:59.999Z, JourNonEchu",
        "2025-10-15T21:59:59.999Z, JourNonEchu",
        "2025-10-15T22:00:00Z,     ACCEPTE",
        "2025-10-16T08:00:00Z,     ACCEPTE",
        "2025-12-31T22:59:59.999Z, ACCEPTE",
        "2025-12-31T23:00:00Z,     ExerciceErrone"
    })
    void le_gel_attend_la_fin_du_quinze_octobre(String decision, String attendu) {
        Grand grand = Grand.avecDisponible(1_000);
        grand.maintenant = Instant.parse(decision);

        assertThat(issue(grand, geler(1_000), CNSA)).isEqualTo(attendu);
    }

    /** AMB-07: what is engaged on the 15th, to its last millisecond, is not redeployable; withdrawn the day after, it is not either. */
    @ParameterizedTest
    @CsvSource({"2025-10-14T10:00:00Z,     700", "2025-10-15T21:59:59.999Z, 700", "2025-10-15T22:00:00Z,     1000"})
    void le_non_engage_se_lit_a_la_fin_du_quinze(String engageLe, long cessible) {
        Grand grand = programme("2025-10-01T08:00:00Z");
        grand.maintenant = Instant.parse(engageLe);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        grand.maintenant = Instant.parse("2025-10-16T08:00:00Z");
        grand.accepter(
                new Retirer(
                        DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.empty()), "Avenant 1", "Abandon", false),
                DECIDEUR);

        assertThat(issue(grand, geler(cessible + 1), CNSA)).isEqualTo("CessionImpossible");
        assertThat(issue(grand, geler(cessible), CNSA)).isEqualTo("ACCEPTE");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31T22:59:59.999Z, DISPONIBLE", "2025-12-31T23:00:00Z, DESENGAGE"})
    void un_retrait_rend_des_ae_jusqu_au_dernier_instant_de_l_exercice(String decision, Poste destination) {
        Grand grand = programme("2025-10-01T08:00:00Z");
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        grand.maintenant = Instant.parse(decision);

        Mouvement retrait = grand.accepter(
                new Retirer(
                        DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.empty()), "Avenant 1", "Abandon", false),
                DECIDEUR);

        assertThat(retrait.lignes())
                .anyMatch(ligne -> ligne.compte().poste() == destination && ligne.centimes() == 30_000);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31T22:59:59.999Z, ClotureTropTot", "2025-12-31T23:00:00Z, ACCEPTE"})
    void la_cloture_attend_le_premier_janvier_et_prend_effet_le_trente_et_un(String decision, String attendu) {
        Grand grand = Grand.avecDisponible(1_000);
        grand.maintenant = Instant.parse(decision);
        Clore cloture = new Clore("Fin d'exercice");

        assertThat(issue(grand, cloture, CNSA)).isEqualTo(attendu);
        if (attendu.equals("ACCEPTE")) {
            assertThat(grand.accepter(cloture, CNSA).dateEffet()).isEqualTo(LocalDate.parse("2025-12-31"));
        }
    }

    /** 1 000 € available, 300 of them programmed for the dossier. */
    private static Grand programme(String le) {
        Grand grand = new Grand();
        grand.maintenant = Instant.parse(le);
        grand.accepter(new Ouvrir(Montant.euros(1_000_000), "Décision"), CNSA);
        grand.accepter(new NotifierAe(BFC, 100_000, "FMIS-1", LocalDate.parse("2025-02-12")), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        return grand;
    }

    private static Geler geler(long euros) {
        Montant montant = Montant.euros(euros);
        Repartition repartition = new Repartition(
                List.of(new Cession(BFC, montant, List.of())), List.of(new Attribution(Region.GRAND_EST, montant)));
        return new Geler("R1", repartition, LocalDate.parse("2025-10-15"), "", "CNSA", "15 octobre");
    }

    private static String issue(Grand grand, Demande demande, Auteur auteur) {
        return switch (grand.examiner(demande, auteur)) {
            case Examen.Accepter accepte -> "ACCEPTE";
            case Examen.Refuser(MotifRefus motif) -> motif.getClass().getSimpleName();
        };
    }
}
