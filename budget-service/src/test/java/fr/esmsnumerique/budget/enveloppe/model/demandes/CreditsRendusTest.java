package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.FuseauxHoraires;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Livre;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a withdrawal gives back, and to which origin. */
class CreditsRendusTest {

    private static final LocalDate CIRCULAIRE = LocalDate.parse("2025-05-12");
    private Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void engager() {
        grand.accepter(Grand.programmation(DOSSIER, 300), FINANCIER);
        grand.maintenant = Instant.parse("2025-09-01T08:00:00Z");
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    @ParameterizedTest(name = "décidé à {0} : {1}")
    @CsvSource({
        "2025-12-31T22:59:59.999Z, DISPONIBLE",
        "2025-12-31T23:00:00Z, DESENGAGE",
        "2028-06-01T10:00:00Z, DESENGAGE",
    })
    void seul_un_retrait_decide_dans_l_annee_rend_les_ae(Instant decision, Poste attendu) {
        FuseauxHoraires.dansChacun(() -> {
            grand.maintenant = decision;
            assertThat(lignesAe(Retraits.total()))
                    .containsExactly(
                            new Ligne(compte("FMIS-1", Poste.ENGAGE, DOSSIER), -30_000),
                            new Ligne(compte("FMIS-1", attendu, attendu == Poste.DISPONIBLE ? "" : DOSSIER), 30_000));
        });
    }

    @Test
    void un_retrait_d_une_annee_anterieure_ne_permet_plus_d_engager_dans_l_enveloppe() {
        grand.maintenant = Instant.parse("2026-03-02T10:00:00Z");
        Mouvement retrait = grand.accepter(Retraits.total(), DECIDEUR);

        assertThat(retrait.dateEffet()).isEqualTo("2026-03-02");
        assertThat(grand.disponible()).isEqualTo(20_000);
        assertThat(grand.etat.montant(DOSSIER, Poste.DESENGAGE)).isEqualTo(30_000);
        assertThat(Balance.de(grand.mouvements).alloue(TITULAIRE_BFC)).isEqualTo(50_000);
        assertThat(verdict(Grand.programmation(DOSSIER, 100))).isEqualTo("ae.exercice_errone");
    }

    @Test
    void si_la_campagne_rend_les_ae_d_une_annee_anterieure_elles_sont_caduques_donc_reportables() {
        grand.maintenant = Instant.parse("2026-03-02T10:00:00Z");
        Retirer rendant = new Retirer(
                DOSSIER, TITULAIRE_BFC, EtendueDuRetrait.de(Optional.empty()), "Avenant 1", "Abandon", true);

        assertThat(lignesAe(rendant)).contains(new Ligne(compte("FMIS-1", Poste.CADUC, ""), 30_000));
    }

    @ParameterizedTest(name = "{0} centimes : {1} à la plus récente, {2} à la deuxième, {3} à la plus ancienne")
    @CsvSource({
        "1, 1, 0, 0",
        "10000, 10000, 0, 0",
        "10001, 10000, 1, 0",
        "30000, 10000, 20000, 0",
        "30001, 10000, 20000, 1",
        "80000, 10000, 20000, 50000",
    })
    void rend_d_abord_les_credits_les_plus_recents(long centimes, long recents, long moyens, long anciens) {
        troisCirculaires();

        List<Ligne> rendus = lignesAe(Retraits.partiel(centimes)).stream()
                .filter(ligne -> ligne.compte().poste() == Poste.DISPONIBLE)
                .toList();

        assertThat(rendu(rendus, "FMIS-3")).isEqualTo(recents);
        assertThat(rendu(rendus, "FMIS-2")).isEqualTo(moyens);
        assertThat(rendu(rendus, "FMIS-1")).isEqualTo(anciens);
    }

    /** The file took new credits first, then older ones that were given back meanwhile. */
    @Test
    void l_age_d_un_credit_est_celui_de_son_arrivee_dans_la_region() {
        grand = Grand.avecDisponible(500);
        grand.accepter(Grand.programmation("G25-27-0008", 500), FINANCIER);
        grand.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-2", CIRCULAIRE), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 200), FINANCIER);
        grand.accepter(new Deprogrammer("G25-27-0008", TITULAIRE_BFC, "Abandon"), FINANCIER);
        grand.accepter(
                new Reprogrammer(DOSSIER, TITULAIRE_BFC, Montant.euros(300), "Révision", () -> Exemples.ECHEANCES),
                FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);

        assertThat(lignesAe(Retraits.partiel(20_000)))
                .containsExactly(
                        new Ligne(compte("FMIS-2", Poste.ENGAGE, DOSSIER), -20_000),
                        new Ligne(compte("FMIS-2", Poste.DISPONIBLE, ""), 20_000));
    }

    @Test
    void un_retrait_non_ecrit_puis_annule_ne_change_pas_l_age_des_credits() {
        troisCirculaires();
        List<Ligne> avant = lignesAe(Retraits.partiel(10_001));
        Ecriture jamaisEcrite = ecriture(Retraits.total());
        grand.etat.appliquer(Mouvement.chainer(
                jamaisEcrite,
                new MouvementId(grand.etat.id(), grand.etat.sequence() + 1),
                grand.maintenant,
                DECIDEUR,
                new CleDemande("perdue", "perdue"),
                grand.etat.empreinte()));
        grand.etat.annuler();

        assertThat(lignesAe(Retraits.partiel(10_001))).isEqualTo(avant);
    }

    /** The file engages 80 000 centimes over three circulars of 50 000, 20 000 and 10 000. */
    private void troisCirculaires() {
        grand = Grand.avecDisponible(500);
        grand.accepter(new NotifierAe(Grand.BFC, 20_000, "FMIS-2", CIRCULAIRE), CNSA);
        grand.accepter(new NotifierAe(Grand.BFC, 10_000, "FMIS-3", CIRCULAIRE), CNSA);
        grand.accepter(Grand.programmation(DOSSIER, 800), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    private List<Ligne> lignesAe(Demande demande) {
        return ecriture(demande).lignes().stream()
                .filter(ligne -> ligne.compte().poste().livre() == Livre.AE)
                .toList();
    }

    private Ecriture ecriture(Demande demande) {
        return switch (grand.examiner(demande, DECIDEUR)) {
            case Examen.Accepter(Ecriture ecriture) -> ecriture;
            case Examen.Refuser(MotifRefus motif) -> throw new AssertionError(motif.phrase());
        };
    }

    private static long rendu(List<Ligne> lignes, String circulaire) {
        return lignes.stream()
                .filter(ligne -> ligne.compte().origine().reference().equals(circulaire))
                .mapToLong(Ligne::centimes)
                .sum();
    }

    private static Compte compte(String circulaire, Poste poste, String dossier) {
        return new Compte(TITULAIRE_BFC, poste, Origine.circulaire(circulaire), dossier);
    }

    private String verdict(Demande demande) {
        return grand.verdict(demande, DECIDEUR);
    }
}
