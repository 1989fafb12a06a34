package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.ECHEANCES;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

    /** Until 31 December included, what was received can be engaged (BUD-05): a project programmed that day takes it before initial credits, which cannot (BUD-03). */
    @ParameterizedTest(name = "programmé {0} : 300 € pris sur {1}, engagement {2}")
    @CsvSource({
        "2025-12-30T10:00:00Z, CIRCULAIRE, accepte",
        "2025-12-30T22:59:59Z, CIRCULAIRE, accepte",
        "2025-12-30T23:00:00Z, REDEPLOIEMENT, accepte",
        "2025-12-31T22:59:59Z, REDEPLOIEMENT, accepte"
    })
    void le_dernier_jour_un_projet_prend_les_credits_qui_s_engagent_encore(
            Instant jour, Origine.Nature nature, String attendu) {
        recevoir(300);
        grand.maintenant = jour;

        Mouvement programmation = grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        assertThat(programmation.lignes())
                .extracting(ligne -> ligne.compte().origine().nature())
                .containsOnly(nature);
        assertThat(grand.verdict(Grand.engagement(DOSSIER), DECIDEUR)).isEqualTo(attendu);
    }

    @Test
    void le_dernier_jour_une_reprogrammation_suit_le_meme_ordre() {
        recevoir(300);
        grand.accepter(Grand.programmation(DOSSIER, 600), FINANCIER);
        grand.maintenant = Instant.parse("2025-12-31T10:00:00Z");

        grand.accepter(
                new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(50), "Avenant", () -> ECHEANCES), FINANCIER);
        assertThat(grand.verdict(Grand.engagement(DOSSIER), DECIDEUR))
                .as("baisse")
                .isEqualTo("accepte");
        grand.accepter(
                new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(300), "Avenant", () -> ECHEANCES), FINANCIER);
        assertThat(grand.verdict(Grand.engagement(DOSSIER), DECIDEUR))
                .as("hausse")
                .isEqualTo("accepte");
    }

    /** G22 and A21 give no date: what was programmed before dates mattered still is. */
    @Test
    void les_dates_ne_sont_lues_que_si_des_credits_recus_sont_la_avec_d_autres() {
        Supplier<Echeances> absentes = () -> {
            throw new IllegalStateException("La campagne ne donne pas ces dates");
        };
        grand.maintenant = Instant.parse("2025-12-31T10:00:00Z");
        grand.accepter(new Programmer(DOSSIER, TITULAIRE_BFC, Montant.euros(200), absentes), FINANCIER);
        grand.accepter(new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(300), "Avenant", absentes), FINANCIER);
        grand.accepter(new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(100), "Avenant", absentes), FINANCIER);
        recevoir(300);

        assertThatIllegalStateException()
                .isThrownBy(() -> grand.verdict(
                        new Programmer("G25-27-0002", TITULAIRE_BFC, Montant.euros(10), absentes), FINANCIER));
        assertThatIllegalStateException()
                .isThrownBy(() -> grand.verdict(
                        new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(200), "Avenant", absentes), FINANCIER));
        grand.accepter(new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(50), "Avenant", absentes), FINANCIER);
    }

    /** Written as its lines are: the region that gave them is not the subject. */
    private void recevoir(long euros) {
        Origine circulaire = Origine.circulaire("FMIS-9");
        grand.accepter(new NotifierAe(Region.GRAND_EST, euros * 100, "FMIS-9", LocalDate.parse("2025-05-12")), CNSA);
        grand.ecrire(
                Ecriture.de(
                                TypeMouvement.REDEPLOIEMENT,
                                List.of(
                                        new Ligne(
                                                Compte.disponible(Titulaire.de(Region.GRAND_EST), circulaire),
                                                -euros * 100),
                                        new Ligne(
                                                Compte.disponible(TITULAIRE_BFC, Origine.redeploiement("R1")),
                                                euros * 100)),
                                LocalDate.parse("2025-06-02"))
                        .avec(References.de(Map.of(References.REDEPLOIEMENT, "R1"))),
                CNSA);
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
