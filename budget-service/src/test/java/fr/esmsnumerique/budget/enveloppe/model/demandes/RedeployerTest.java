package fr.esmsnumerique.budget.enveloppe.model.demandes;

import static fr.esmsnumerique.budget.enveloppe.model.Grand.CNSA;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.DOSSIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.model.Grand.TITULAIRE_BFC;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.DNS;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.GRAND_EST;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.ID;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.execution;
import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.gel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeProgrammation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.kernel.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedeployerTest {

    private static final String AUTRE = "G25-27-0002";
    private static final String RECEVEUR = "G25-44-0001";

    private final Grand grand = Grand.avecDisponible(500);

    @BeforeEach
    void apres_le_15_octobre() {
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
    }

    /** EX-44: 1 350 000 € redeployable at the end of 15 October, the 900 000 € programmed inside it; one cent more is refused. */
    @Test
    void exemple_44_redeploie_tout_le_non_engage_a_la_fin_du_15_octobre_et_pas_un_centime_de_plus() {
        Grand ex44 = exemple44();
        String programme = "G25-27-0003";

        assertThat(ex44.refuser(gel(135_000_001, programme), CNSA))
                .isInstanceOfSatisfying(
                        RefusDeRedeploiement.CessionImpossible.class,
                        motif -> assertThat(motif.obstacles().getFirst())
                                .matches(o -> o.code().equals("redeploiement.non_engage_insuffisant"))
                                .matches(o -> o.manqueCentimes() == 1));
        assertThat(((RefusDeRedeploiement.CessionImpossible) ex44.refuser(gel(135_000_000, programme), CNSA))
                        .obstacles())
                .extracting(ObstacleDeCession::code)
                .containsExactly("redeploiement.disponible_insuffisant");
        // 100 000 € were engaged on the 16th: 1 250 000 € are left, live.
        assertThat(ex44.refuser(gel(125_000_001, programme), CNSA))
                .isInstanceOf(RefusDeRedeploiement.CessionImpossible.class);
        ex44.accepter(gel(125_000_000, programme), CNSA);
        ex44.accepter(execution(125_000_000, programme), DNS);

        Balance apres = Balance.de(ex44.mouvements);
        assertThat(apres.alloue(TITULAIRE_BFC))
                .isEqualTo(375_000_000)
                .isEqualTo(apres.poste(TITULAIRE_BFC, Poste.ENGAGE));
        assertThat(apres.cede(TITULAIRE_BFC)).isEqualTo(125_000_000);
        assertThat(apres.recu(GRAND_EST)).isEqualTo(125_000_000);
        assertThat(apres.nonEngage(TITULAIRE_BFC)).isZero();
    }

    @Test
    void exemple_44_la_lecture_au_debut_du_jour_donnerait_1_550_000() {
        Grand ex44 = exemple44();
        Situation fin = new Situation(LocalDate.parse("2025-10-15"), ex44.maintenant);
        Situation debut = new Situation(LocalDate.parse("2025-10-14"), ex44.maintenant);

        assertThat(Balance.de(ex44.mouvements, fin).nonEngage(TITULAIRE_BFC)).isEqualTo(135_000_000);
        assertThat(Balance.de(ex44.mouvements, debut).nonEngage(TITULAIRE_BFC)).isEqualTo(155_000_000);
    }

    @Test
    void les_credits_recus_portent_leur_origine_et_ne_changent_pas_le_total_national() {
        grand.accepter(gel(20_000), CNSA);
        long avant = Balance.de(grand.mouvements).ouvert();

        Mouvement redeploiement = grand.accepter(execution(20_000), DNS);

        Compte recu = Compte.disponible(GRAND_EST, Origine.redeploiement(ID));
        assertThat(redeploiement.lignes())
                .containsExactly(
                        new Ligne(new Compte(TITULAIRE_BFC, Poste.GELE, Origine.circulaire("FMIS-1"), ""), -20_000),
                        new Ligne(recu, 20_000));
        assertThat(redeploiement.references().valeurs())
                .containsEntry(References.QUALITE, "DNS_PILOTE")
                .containsEntry(References.REDEPLOIEMENT, ID)
                .containsEntry(References.JOUR_REFERENCE, "2025-10-15");
        assertThat(redeploiement.auteur()).isEqualTo(DNS);
        Balance apres = Balance.de(grand.mouvements);
        assertThat(apres.ouvert()).isEqualTo(avant);
        assertThat(apres.alloue(GRAND_EST)).isEqualTo(20_000);
        assertThat(apres.alloue(TITULAIRE_BFC)).isEqualTo(30_000);
    }

    @Test
    void une_programmation_prise_en_partie_est_rompue_en_entier() {
        grand.programmer(DOSSIER, 300);
        grand.programmer(AUTRE, 200);
        grand.accepter(gel(10_000, DOSSIER), CNSA);
        assertThat(grand.etat.montant(DOSSIER, Poste.PROGRAMME)).isEqualTo(20_000);

        grand.accepter(execution(10_000, DOSSIER), DNS);

        assertThat(grand.etat.montant(DOSSIER, Poste.PROGRAMME)).isZero();
        assertThat(grand.etat.montant(DOSSIER, Poste.GELE)).isZero();
        assertThat(grand.disponible()).isEqualTo(20_000);
        assertThat(Balance.de(grand.mouvements).recu(TITULAIRE_BFC)).isZero();
        assertThat(grand.refuser(Grand.engagement(DOSSIER), DECIDEUR))
                .isInstanceOf(RefusDeProgrammation.RienDeProgramme.class);
        // The project may start again, on what its region has left.
        grand.accepter(Grand.programmation(DOSSIER, 200), FINANCIER);
        grand.accepter(Grand.engagement(DOSSIER), DECIDEUR);
    }

    @Test
    void le_reste_de_deux_programmations_rompues_revient_a_chaque_origine() {
        grand.accepter(Grand.notification(10_000, "FMIS-2"), CNSA);
        grand.programmer(DOSSIER, 300);
        grand.programmer(AUTRE, 300);
        Repartition deux = Redeploiements.vers_grand_est(10_000, DOSSIER, AUTRE);
        grand.accepter(gel(ID, deux), CNSA);
        assertThat(grand.etat.montant(AUTRE, Poste.GELE)).isZero();

        grand.accepter(new Redeployer(ID, deux, "DNS_PILOTE"), DNS);

        assertThat(grand.etat.soldes().de(Compte.disponible(TITULAIRE_BFC, Origine.circulaire("FMIS-1"))))
                .isEqualTo(20_000);
        assertThat(grand.etat.montant(AUTRE, Poste.PROGRAMME)).isEqualTo(30_000);
    }

    @ParameterizedTest(name = "crédits redéployés engagés le {0} : {1}")
    @CsvSource({
        "2025-12-30T22:59:59Z, accepte",
        "2025-12-31T08:00:00Z, accepte",
        "2025-12-31T22:59:59.999Z, accepte",
        "2025-12-31T23:00:00Z, ae.exercice_clos",
    })
    void les_credits_recus_s_engagent_le_31_decembre_inclus(Instant instant, String attendu) {
        grand.accepter(gel(20_000), CNSA);
        grand.accepter(execution(20_000), DNS);
        grand.accepter(new Programmer(RECEVEUR, GRAND_EST, Montant.euros(200), () -> Exemples.ECHEANCES), FINANCIER);
        grand.maintenant = instant;
        Engager demande =
                new Engager(RECEVEUR, GRAND_EST, Optional.empty(), Optional.empty(), Optional.empty(), Grand.ECHEANCES);

        assertThat(grand.verdict(demande, DECIDEUR)).isEqualTo(attendu);
    }

    private static Grand exemple44() {
        Grand ex44 = new Grand();
        ex44.accepter(new Ouvrir(Montant.euros(9_000_000), "Décision"), CNSA);
        ex44.accepter(Grand.notification(500_000_000, "FMIS-1"), CNSA);
        engager(ex44, "G25-27-0001", 3_450_000, "2025-10-14T21:59:59Z");
        engager(ex44, "G25-27-0002", 200_000, "2025-10-15T21:59:59.999Z");
        ex44.accepter(Grand.programmation("G25-27-0003", 900_000), FINANCIER);
        engager(ex44, "G25-27-0004", 100_000, "2025-10-15T22:00:00Z");
        ex44.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        return ex44;
    }

    private static void engager(Grand grand, String dossier, long euros, String instant) {
        grand.maintenant = Instant.parse(instant);
        grand.accepter(Grand.programmation(dossier, euros), FINANCIER);
        grand.accepter(Grand.engagement(dossier), DECIDEUR);
    }
}
