package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.ECHEANCES;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngagerTest {

    private final Grand grand = Grand.avecDisponible(500);

    @Test
    void engage_en_une_fois_tout_le_montant_programme() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        Mouvement engagement = grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(engagement.montantCentimes()).isEqualTo(30_000);
        assertThat(engagement.dossier()).contains(DOSSIER);
        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isEqualTo(30_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.PROGRAMME)).isZero();
        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isEqualTo(30_000);
        assertThat(grand.disponible()).isEqualTo(20_000);
    }

    @Test
    void refuse_un_dossier_non_programme() {
        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isInstanceOfSatisfying(
                        RefusDeProgrammation.RienDeProgramme.class,
                        motif -> assertThat(motif.phrase()).contains(DOSSIER, "Programmez-le"));
    }

    @Test
    void refuse_un_second_engagement() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isInstanceOfSatisfying(
                        RefusDeProgrammation.DejaEngage.class,
                        motif -> assertThat(motif.reference().regle()).isEqualTo("BUD-02"));
        assertThat(grand.refuser(Grand.programmation(DOSSIER, 10), FINANCIER))
                .isInstanceOf(RefusDeProgrammation.DejaEngage.class);
    }

    @ParameterizedTest(name = "{0} centimes pour 30 000 programmés")
    @CsvSource({"29999", "30001", "1"})
    void refuse_un_montant_autre_que_le_programme(long vu) {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        assertThat(grand.refuser(avecMontants(Optional.of(new Montant(vu)), Optional.empty()), DECIDEUR))
                .isEqualTo(new RefusDeProgrammation.EngagementPartiel(DOSSIER, vu, 30_000));
    }

    @Test
    void accepte_le_montant_exact() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        grand.accepter(avecMontants(Optional.of(Montant.euros(300)), Optional.of(Montant.euros(300))), DECIDEUR);
    }

    @Test
    void refuse_si_le_montant_arrete_a_change_depuis_la_programmation() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);

        assertThat(grand.refuser(avecMontants(Optional.empty(), Optional.of(Montant.euros(280))), DECIDEUR))
                .isEqualTo(new RefusDeProgrammation.MontantRevise(DOSSIER, 30_000, 28_000));
    }

    @Test
    void refuse_la_personne_qui_a_programme() {
        grand.accepter(Grand.programmation(DOSSIER, 300), DECIDEUR);

        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isEqualTo(new RefusDeTenue.SeparationDesRoles(DOSSIER));
    }

    @Test
    void la_separation_regarde_la_derniere_programmation() {
        grand.accepter(Grand.programmation(DOSSIER, 300), DECIDEUR);
        grand.accepter(new Deprogrammer(DOSSIER, TITULAIRE_BFC, "Montant révisé"), FINANCIER);
        grand.accepter(Grand.programmation(DOSSIER, 200), FINANCIER);

        assertThat(grand.accepter(Grand.engagement(DOSSIER), DECIDEUR).montantCentimes())
                .isEqualTo(20_000);
    }

    @Test
    void refuse_un_agent_d_une_autre_region() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        Engager autre = new Engager(
                DOSSIER,
                Titulaire.de(Region.GRAND_EST),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ECHEANCES);

        assertThat(grand.refuser(autre, DECIDEUR)).isEqualTo(new RefusDeTenue.AutreRegion(DOSSIER));
    }

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

        assertThat(verdict(demande)).isEqualTo(attendu);
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

    @Test
    void engage_sur_plusieurs_circulaires_les_plus_anciennes_d_abord() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), Grand.CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 600), FINANCIER);

        Mouvement engagement = grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(engagement.lignes())
                .contains(
                        new Ligne(engage("FMIS-1"), 50_000),
                        new Ligne(engage("FMIS-2"), 10_000),
                        new Ligne(Compte.paiement(TITULAIRE_BFC, Poste.RESTE_A_PAYER, DOSSIER), 60_000));
    }

    private static Compte engage(String circulaire) {
        return new Compte(TITULAIRE_BFC, Poste.ENGAGE, Origine.circulaire(circulaire), DOSSIER);
    }

    private static Engager avecMontants(Optional<Montant> vu, Optional<Montant> arrete) {
        return new Engager(DOSSIER, TITULAIRE_BFC, vu, arrete, Optional.empty(), ECHEANCES);
    }

    private String verdict(Demande demande) {
        return switch (grand.examiner(demande, DECIDEUR)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
