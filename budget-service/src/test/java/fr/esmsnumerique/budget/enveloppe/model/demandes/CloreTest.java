package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ecriture;
import fr.esmsnumerique.budget.enveloppe.model.FuseauxHoraires;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCloture;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloreTest {

    private static final Clore CLOTURE = new Clore("Fin d'exercice");
    private static final Instant JANVIER = Instant.parse("2026-01-12T09:00:00Z");
    private static final LocalDate FIN = LocalDate.parse("2025-12-31");
    private static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);
    private static final Origine FMIS_1 = Origine.circulaire("FMIS-1");
    private static final Origine FMIS_2 = Origine.circulaire("FMIS-2");

    private final Grand grand = Grand.avecDisponible(500);

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource({
        "2025-10-15T10:00:00Z, ae.cloture_trop_tot",
        "2025-12-31T22:59:59.999Z, ae.cloture_trop_tot",
        "2025-12-31T23:00:00Z, accepte",
        "2026-02-01T00:00:00Z, accepte",
        "2030-01-01T00:00:00Z, accepte",
    })
    void a_partir_du_1er_janvier_heure_de_Paris(Instant decision, String attendu) {
        grand.maintenant = decision;

        FuseauxHoraires.dansChacun(() -> assertThat(verdict()).isEqualTo(attendu));
    }

    @Test
    void tout_ce_qui_n_est_pas_engage_devient_caduc_par_titulaire_et_origine() {
        grand.accepter(Grand.notification(20_000, "FMIS-2"), CNSA);
        grand.accepter(new NotifierAe(Region.GRAND_EST, 7_000, "FMIS-1", LocalDate.parse("2025-05-12")), CNSA);
        engager(DOSSIER, 300);
        grand.accepter(Grand.programmation("G25-27-0002", 100), FINANCIER);
        grand.accepter(Grand.programmation("G25-27-0003", 150), FINANCIER); // 100 € of FMIS-1, 50 € of FMIS-2
        long reserve = grand.etat.soldes().de(Compte.national(Poste.RESERVE));
        grand.maintenant = JANVIER;

        Mouvement cloture = grand.accepter(CLOTURE, CNSA);

        assertThat(cloture.dateEffet()).isEqualTo(FIN);
        assertThat(cloture.motif()).isEqualTo("Fin d'exercice");
        assertThat(cloture.lignes().stream()
                        .filter(ligne -> ligne.compte().poste() == Poste.CADUC)
                        .toList())
                .containsExactlyInAnyOrder(
                        new Ligne(caduc(TITULAIRE_BFC, FMIS_1), 20_000),
                        new Ligne(caduc(TITULAIRE_BFC, FMIS_2), 20_000),
                        new Ligne(caduc(GRAND_EST, FMIS_1), 7_000),
                        new Ligne(caduc(Titulaire.NATIONAL, Origine.SANS), reserve));
        assertThat(grand.etat.soldes().positifs(Poste.CADUCS_A_LA_CLOTURE)).isEmpty();
        assertThat(grand.etat.montant(DOSSIER, Poste.ENGAGE)).isEqualTo(30_000);
        assertThat(grand.etat.montant("G25-27-0002", Poste.PROGRAMME)).isZero();
    }

    @Test
    void un_exercice_clos_se_paie_encore_mais_ne_programme_plus() {
        engager(DOSSIER, 300);
        grand.maintenant = JANVIER;
        grand.accepter(CLOTURE, CNSA);

        grand.accepter(
                new Payer(DOSSIER, "V1", Tranche.AVANCE, Montant.euros(150), LocalDate.parse("2026-01-12")), CNSA);

        assertThat(grand.etat.montant(DOSSIER, Poste.RESTE_A_PAYER)).isEqualTo(15_000);
        assertThat(grand.examiner(Grand.programmation("G25-27-0009", 1), FINANCIER))
                .isInstanceOf(Examen.Refuser.class);
    }

    @Test
    void une_seconde_cloture_n_a_plus_rien_a_clore() {
        grand.maintenant = JANVIER;
        grand.accepter(CLOTURE, CNSA);

        assertThat(grand.refuser(CLOTURE, CNSA)).isEqualTo(new RefusDeCloture.RienAClore(Grand.G25));
    }

    @Test
    void une_enveloppe_entierement_engagee_n_a_rien_a_clore() {
        Grand petite = new Grand();
        petite.accepter(new Ouvrir(Montant.euros(500), "Décision"), CNSA);
        petite.accepter(Grand.notification(50_000, "FMIS-1"), CNSA);
        petite.accepter(Grand.programmation(DOSSIER, 500), FINANCIER);
        petite.accepter(Grand.engagement(DOSSIER), DECIDEUR);
        petite.maintenant = JANVIER;

        assertThat(petite.refuser(CLOTURE, CNSA).code()).isEqualTo("ae.rien_a_clore");
    }

    @Test
    void une_enveloppe_jamais_ouverte_ne_se_clot_pas() {
        Grand vide = new Grand();
        vide.maintenant = JANVIER;

        assertThat(vide.refuser(CLOTURE, CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void ce_qui_est_gele_devient_caduc_et_le_redeploiement_ne_peut_plus_s_executer() {
        Compte disponible = Compte.disponible(TITULAIRE_BFC, FMIS_1);
        grand.ecrire(
                Ecriture.de(
                                TypeMouvement.GEL,
                                List.of(
                                        new Ligne(disponible, -50_000),
                                        new Ligne(disponible.pour(Poste.GELE, ""), 50_000)),
                                LocalDate.parse("2025-11-03"))
                        .avec(References.de(Map.of(References.REDEPLOIEMENT, "R1"))),
                CNSA);
        grand.maintenant = JANVIER;

        grand.accepter(CLOTURE, CNSA);

        assertThat(grand.etat.soldes().de(caduc(TITULAIRE_BFC, FMIS_1))).isEqualTo(50_000);
        assertThat(grand.etat.gel("R1")).isEmpty();
    }

    /** The same day read before and after its closing was decided: both were true. */
    @Test
    void le_31_decembre_se_lit_avant_et_apres_la_cloture() {
        engager(DOSSIER, 300);
        grand.accepter(Grand.programmation("G25-27-0002", 100), FINANCIER);
        grand.maintenant = JANVIER;
        grand.accepter(CLOTURE, CNSA);

        Balance avant = Balance.de(grand.mouvements, new Situation(FIN, JANVIER.minusMillis(1)));
        Balance apres = Balance.de(grand.mouvements, new Situation(FIN, JANVIER));
        Balance veille = Balance.de(grand.mouvements, new Situation(FIN.minusDays(1), JANVIER));

        assertThat(postes(avant)).containsExactly(10_000L, 10_000L, 0L);
        assertThat(postes(apres)).containsExactly(0L, 0L, 20_000L);
        assertThat(postes(veille)).containsExactly(10_000L, 10_000L, 0L);
        for (Balance balance : List.of(avant, apres, veille)) {
            assertThat(balance.alloue(TITULAIRE_BFC)).isEqualTo(50_000);
            assertThat(balance.nonEngage(TITULAIRE_BFC)).isEqualTo(20_000);
            assertThat(balance.ouvert())
                    .isEqualTo(balance.reserve() + balance.alloue(TITULAIRE_BFC) + balance.alloue(Titulaire.NATIONAL));
        }
        assertThat(apres.reserve()).isZero();
    }

    private static List<Long> postes(Balance balance) {
        return List.of(
                balance.poste(TITULAIRE_BFC, Poste.DISPONIBLE),
                balance.poste(TITULAIRE_BFC, Poste.PROGRAMME),
                balance.poste(TITULAIRE_BFC, Poste.CADUC));
    }

    private void engager(String dossier, long euros) {
        grand.accepter(Grand.programmation(dossier, euros), FINANCIER);
        grand.accepter(Grand.engagement(dossier), DECIDEUR);
    }

    private static Compte caduc(Titulaire titulaire, Origine origine) {
        return new Compte(titulaire, Poste.CADUC, origine, "");
    }

    private String verdict() {
        return switch (grand.examiner(CLOTURE, CNSA)) {
            case Examen.Accepter(Ecriture ecriture) -> "accepte";
            case Examen.Refuser(MotifRefus motif) -> motif.code();
        };
    }
}
