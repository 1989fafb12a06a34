package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.ECHEANCES;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until which day of Paris a grant is engaged, and what the other reading of the text would say. */
class EcheancesDEngagementTest {

    private final Grand grand = Grand.avecDisponible(500);

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "2025-10-14T21:59:59.999Z, 2025-10-14", // summer time: the day ends at 22:00Z
        "2025-10-14T22:00:00Z, 2025-10-15",
        "2025-10-15T21:59:59.999Z, 2025-10-15",
        "2025-10-25T21:59:59Z, 2025-10-25",
        "2025-10-25T22:00:00Z, 2025-10-26", // the night the clocks go back
        "2025-10-26T22:59:59Z, 2025-10-26",
        "2025-10-26T23:00:00Z, 2025-10-27",
        "2025-03-29T23:00:00Z, 2025-03-30", // the night they go forward
        "2025-03-30T21:59:59Z, 2025-03-30",
        "2025-12-29T23:00:00Z, 2025-12-30", // winter time
        "2025-12-30T22:59:59.999Z, 2025-12-30",
    })
    void la_date_d_effet_est_le_jour_de_Paris_de_la_decision(Instant decision, LocalDate jour) {
        Grand des_janvier = new Grand();
        des_janvier.maintenant = Instant.parse("2025-01-10T10:00:00Z");
        des_janvier.accepter(new Ouvrir(Montant.euros(1000), "Décision"), Grand.CNSA);
        des_janvier.accepter(new NotifierAe(Grand.BFC, 100_000, "C", LocalDate.parse("2025-01-10")), Grand.CNSA);
        des_janvier.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        des_janvier.maintenant = decision;

        assertThat(des_janvier.accepter(Grand.engagement(DOSSIER), DECIDEUR).dateEffet())
                .isEqualTo(jour);
    }

    @ParameterizedTest(name = "crédits initiaux, {0}, dérogation {1} : {2}")
    @CsvSource({
        "2025-12-30T22:59:59Z, false, accepte",
        "2025-12-30T23:00:00Z, false, ae.derogation_requise",
        "2025-12-30T23:00:00Z, true, accepte",
        "2025-12-31T22:59:59Z, false, ae.derogation_requise",
        "2025-12-31T22:59:59Z, true, accepte",
        "2025-12-31T23:00:00Z, false, ae.exercice_clos",
        "2025-12-31T23:00:00Z, true, ae.exercice_clos",
        "2026-06-01T10:00:00Z, true, ae.exercice_clos",
    })
    void credits_initiaux_avant_le_31_decembre(Instant decision, boolean derogation, String attendu) {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = decision;
        Engager demande = derogation ? Grand.engagementDerogatoire(DOSSIER) : Grand.engagement(DOSSIER);

        assertThat(grand.verdict(demande, DECIDEUR)).isEqualTo(attendu);
    }

    @ParameterizedTest(name = "crédits redéployés, {0} : {1}")
    @CsvSource({
        "2025-12-30, ''",
        "2025-12-31, ''",
        "2026-01-01, ae.echeance_passee",
    })
    void credits_redeployes_jusqu_au_31_decembre_inclus(LocalDate jour, String attendu) {
        Origine redeploiement = new Origine(Origine.Nature.REDEPLOIEMENT, "R1");

        assertThat(ECHEANCES
                        .refus(redeploiement, jour, false)
                        .map(MotifRefus::code)
                        .orElse(""))
                .isEqualTo(attendu);
    }

    @Test
    void une_campagne_dont_l_echeance_est_plus_tot_dans_l_annee_la_fait_respecter() {
        Echeances tot = new Echeances(
                LocalDate.parse("2025-11-15"),
                ECHEANCES.referenceInitial(),
                LocalDate.parse("2025-12-31"),
                ECHEANCES.referenceRedeploye());

        assertThat(tot.refus(Origine.circulaire("C"), LocalDate.parse("2025-11-16"), true))
                .contains(new RefusDEcheance.ApresEcheance(
                        LocalDate.parse("2025-11-16"), LocalDate.parse("2025-11-14"), ECHEANCES.referenceInitial()));
    }

    @Test
    void la_derogation_est_inscrite_au_mouvement() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-12-31T10:00:00Z");

        Mouvement engagement = grand.accepter(Grand.engagementDerogatoire(DOSSIER), DECIDEUR);

        assertThat(engagement.references().lire(References.DEROGATION_PAR)).contains("Direction générale");
    }

    @ParameterizedTest(name = "{0} : autre lecture au mouvement {1}")
    @CsvSource({"2025-12-30T10:00:00Z, false", "2025-12-31T10:00:00Z, true"})
    void le_jour_meme_le_mouvement_dit_que_l_autre_lecture_n_exigeait_pas_de_derogation(Instant jour, boolean dit) {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = jour;
        assertThat(grand.accepter(Grand.engagementDerogatoire(DOSSIER), DECIDEUR)
                        .references()
                        .lire(References.AMBIGUITE)
                        .isPresent())
                .isEqualTo(dit);
    }

    @Test
    void le_jour_meme_le_refus_dit_ce_que_donnerait_l_autre_lecture() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-12-31T10:00:00Z");
        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR).autreLecture())
                .hasValueSatisfying(lecture -> assertThat(lecture).contains("AMB-06", "sans dérogation"));
        grand.maintenant = Instant.parse("2026-01-01T10:00:00Z");
        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR).autreLecture())
                .isEmpty();
    }
}
