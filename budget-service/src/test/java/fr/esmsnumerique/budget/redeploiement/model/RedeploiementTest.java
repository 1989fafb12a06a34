package fr.esmsnumerique.budget.redeploiement.model;

import static fr.esmsnumerique.budget.enveloppe.model.Redeploiements.DNS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The life of a redeployment, step by step, as its document and the ledger tell it. */
class RedeploiementTest {

    private static final Instant LE = Instant.parse("2025-10-20T08:00:00Z");
    private static final Instant LU = Instant.parse("2026-01-02T08:00:00Z");
    private static final Auteur TIERS = new Auteur("cnsa-2", "Autre agent CNSA");
    private static final Proposition PROPOSITION = new Proposition(
            Photos.repartition(800, "G25-27-0001", "G25-27-0002"), Redeploiements.QUINZE_OCTOBRE, "", "Motif");

    private final Grand grand = Photos.grand();
    private final Redeploiement propose =
            Redeploiement.proposer(RedeploiementId.de(Redeploiements.ID), PROPOSITION, TIERS, LE, "cle-proposition");

    @Test
    void une_proposition_n_a_ni_signature_ni_effet() {
        assertThat(propose.etat()).isEqualTo(EtatRedeploiement.PROPOSE);
        assertThat(propose.etat().estClos()).isFalse();
        assertThat(propose.historique())
                .containsExactly(new Etape(LE, TIERS, EtatRedeploiement.PROPOSE, "Motif", "cle-proposition"));
        assertThat(propose.aServi("cle-proposition")).isTrue();
        assertThat(propose.aServi("autre")).isFalse();
        assertThat(propose.estSignePar(TIERS)).isFalse();
        assertThat(propose.obstacleASigner(Grand.CNSA, Qualite.CNSA_PILOTE)).isEmpty();
    }

    @Test
    void la_premiere_signature_demande_un_gel_la_seconde_un_mouvement_le_refus_un_degel() {
        Redeploiement premiere = premiere();
        assertThat(premiere.demande())
                .isEqualTo(new Geler(
                        Redeploiements.ID,
                        PROPOSITION.repartition(),
                        Redeploiements.QUINZE_OCTOBRE,
                        "",
                        "CNSA_PILOTE",
                        "Motif"));
        assertThat(premiere.cleAuLivre().cle()).isEqualTo("redeploiement|2025-G25-R01|GEL");
        assertThat(premiere.cleAuLivre().empreinte())
                .isEqualTo(PROPOSITION.repartition().empreinte());

        Redeploiement gele = gele();
        Redeploiement seconde = gele.deposerSignature(DNS, Qualite.DNS_PILOTE, LE, "cle-2");
        assertThat(seconde.demande())
                .isEqualTo(new Redeployer(Redeploiements.ID, PROPOSITION.repartition(), "DNS_PILOTE"));
        assertThat(seconde.cleAuLivre().cle()).isEqualTo("redeploiement|2025-G25-R01|REDEPLOIEMENT");

        Redeploiement refus = gele.deposerRefus(DNS, "Non", LE, "cle-3");
        assertThat(refus.demande()).isEqualTo(new Degeler(Redeploiements.ID, "Non"));
        assertThat(refus.cleAuLivre().cle()).isEqualTo("redeploiement|2025-G25-R01|DEGEL");
    }

    @Test
    void rien_d_autre_ne_se_fait_pendant_une_intention() {
        Redeploiement premiere = premiere();

        assertThat(code(premiere.obstacleAChanger())).isEqualTo("redeploiement.signature_en_cours");
        assertThat(code(premiere.obstacleASigner(DNS, Qualite.DNS_PILOTE)))
                .isEqualTo("redeploiement.signature_en_cours");
        assertThat(premiere.abandonnerIntention()).isEqualTo(propose);
        assertThat(propose.abandonnerIntention()).isSameAs(propose);
    }

    @Test
    void le_gel_ecrit_fait_la_premiere_signature() {
        Redeploiement gele = gele();
        Mouvement gel = grand.mouvements.getLast();

        assertThat(gele.etat()).isEqualTo(EtatRedeploiement.GELE);
        assertThat(gele.intention()).isEmpty();
        assertThat(gele.signatures())
                .containsExactly(new Signature(
                        Qualite.CNSA_PILOTE,
                        Grand.CNSA,
                        gel.decideLe(),
                        gel.id().toString()));
        assertThat(gele.historique().getLast())
                .isEqualTo(new Etape(gel.decideLe(), Grand.CNSA, EtatRedeploiement.GELE, "", "cle-1"));
        assertThat(gele.rapprocher(suivi())).isEqualTo(gele);
    }

    @Test
    void la_seconde_signature_est_d_une_autre_personne_et_de_l_autre_institution() {
        Redeploiement gele = gele();

        assertThat(code(gele.obstacleASigner(Grand.CNSA, Qualite.DNS_PILOTE)))
                .isEqualTo("redeploiement.meme_signataire");
        assertThat(code(gele.obstacleASigner(TIERS, Qualite.CNSA_PILOTE))).isEqualTo("redeploiement.meme_qualite");
        assertThat(gele.obstacleASigner(DNS, Qualite.DNS_PILOTE)).isEmpty();
        assertThat(gele.estSignePar(new Auteur("cnsa", "Nom changé"))).isTrue();
        assertThat(gele.estSignePar(DNS)).isFalse();
    }

    @Test
    void l_execution_ecrite_le_clot() {
        Redeploiement gele = gele();
        grand.accepter(
                gele.deposerSignature(DNS, Qualite.DNS_PILOTE, LE, "cle-2").demande(), DNS);
        Redeploiement execute =
                gele.deposerSignature(DNS, Qualite.DNS_PILOTE, LE, "cle-2").rapprocher(suivi());

        assertThat(execute.etat()).isEqualTo(EtatRedeploiement.EXECUTE);
        assertThat(execute.etat().estClos()).isTrue();
        assertThat(execute.signatures())
                .extracting(Signature::qualite)
                .containsExactly(Qualite.CNSA_PILOTE, Qualite.DNS_PILOTE);
        assertThat(execute.aServi("cle-2")).isTrue();
        assertThat(code(execute.obstacleAChanger())).isEqualTo("redeploiement.deja_clos");
        assertThat(phrase(execute.obstacleAChanger())).contains("exécuté");
        assertThat(execute.rapprocher(suivi())).isEqualTo(execute);
    }

    @Test
    void le_degel_ecrit_dit_qui_refuse_et_pourquoi() {
        Redeploiement gele = gele();
        grand.accepter(Redeploiements.refus(), DNS);
        Redeploiement refuse =
                gele.deposerRefus(DNS, "Projets relancés", LE, "cle-3").rapprocher(suivi());

        assertThat(refuse.etat()).isEqualTo(EtatRedeploiement.REFUSE);
        assertThat(refuse.intention()).isEmpty();
        assertThat(refuse.historique().getLast())
                .isEqualTo(new Etape(grand.maintenant, DNS, EtatRedeploiement.REFUSE, "Projets relancés", "cle-3"));
        assertThat(phrase(refuse.obstacleAChanger())).contains("refusé");
        assertThat(refuse.rapprocher(suivi())).isEqualTo(refuse);
    }

    @Test
    void un_mouvement_ecrit_au_nom_d_un_autre_n_a_pas_la_cle_de_l_intention() {
        grand.accepter(premiere().demande(), Grand.CNSA);
        Redeploiement gele = propose.deposerSignature(TIERS, Qualite.CNSA_PILOTE, LE, "cle-tiers")
                .rapprocher(suivi());

        assertThat(gele.historique().getLast().cle()).isEmpty();
        assertThat(gele.aServi("cle-tiers")).isFalse();
    }

    @Test
    void un_document_en_retard_rattrape_tout_le_livre() {
        gele();
        grand.accepter(new Redeployer(Redeploiements.ID, PROPOSITION.repartition(), "DNS_PILOTE"), DNS);

        Redeploiement rattrape = propose.rapprocher(suivi());

        assertThat(rattrape.etat()).isEqualTo(EtatRedeploiement.EXECUTE);
        assertThat(rattrape.signatures()).hasSize(2);
        assertThat(rattrape.historique())
                .extracting(Etape::etat)
                .containsExactly(EtatRedeploiement.PROPOSE, EtatRedeploiement.GELE, EtatRedeploiement.EXECUTE);
    }

    @Test
    void sans_gel_un_refus_ne_touche_pas_le_livre() {
        Redeploiement refuse = propose.refuser(DNS, "Non", LE, "cle");

        assertThat(refuse.etat()).isEqualTo(EtatRedeploiement.REFUSE);
        assertThat(refuse.historique().getLast()).isEqualTo(new Etape(LE, DNS, EtatRedeploiement.REFUSE, "Non", "cle"));
        assertThat(refuse.rapprocher(suivi())).isEqualTo(refuse);
    }

    @Test
    void un_gel_arrive_apres_un_refus_est_a_rendre_une_seule_fois() {
        grand.accepter(premiere().demande(), Grand.CNSA);
        Redeploiement refuse = propose.refuser(DNS, "Non", LE, "cle");

        Redeploiement aRendre = refuse.rapprocher(suivi());

        assertThat(aRendre.etat()).isEqualTo(EtatRedeploiement.REFUSE);
        assertThat(aRendre.demande()).isEqualTo(new Degeler(Redeploiements.ID, "Non"));
        assertThat(aRendre.intention().orElseThrow().auteur()).isEqualTo(DNS);
        assertThat(aRendre.rapprocher(suivi())).isSameAs(aRendre);
        grand.accepter(aRendre.demande(), DNS);
        assertThat(aRendre.rapprocher(suivi()).intention()).isEmpty();
    }

    @Test
    void la_cloture_refuse_ce_qui_attendait_sa_seconde_signature() {
        Redeploiement gele = gele();
        grand.maintenant = LU;
        grand.accepter(new Clore("Fin d'exercice"), Grand.CNSA);

        Redeploiement caduc = gele.rapprocher(suivi());

        assertThat(suivi().estCaduc()).isTrue();
        assertThat(caduc.etat()).isEqualTo(EtatRedeploiement.REFUSE);
        assertThat(caduc.historique().getLast().le()).isEqualTo(LU);
        assertThat(caduc.historique().getLast().motif()).contains("caducs");
        assertThat(caduc.rapprocher(suivi())).isEqualTo(caduc);
    }

    @Test
    void rien_n_est_caduc_avant_le_gel_ni_tant_qu_il_tient() {
        assertThat(suivi().estCaduc()).isFalse();
        gele();
        assertThat(suivi().estCaduc()).isFalse();
        grand.accepter(Redeploiements.refus(), DNS);
        assertThat(suivi().estCaduc()).isFalse();
    }

    @Test
    void une_intention_reprise_que_le_livre_refuse_reste_dans_l_historique() {
        MotifRefus motif = new RefusDeSignature.RepartitionChangee(Redeploiements.ID);

        Redeploiement abandonne = premiere().abandonnerIntention(motif, LU);

        assertThat(abandonne.intention()).isEmpty();
        assertThat(abandonne.etat()).isEqualTo(EtatRedeploiement.PROPOSE);
        assertThat(abandonne.historique().getLast())
                .isEqualTo(new Etape(LU, Grand.CNSA, EtatRedeploiement.PROPOSE, "Sans effet : " + motif.phrase(), ""));
        assertThat(propose.abandonnerIntention(motif, LU)).isSameAs(propose);
    }

    private Redeploiement premiere() {
        return propose.deposerSignature(Grand.CNSA, Qualite.CNSA_PILOTE, LE, "cle-1");
    }

    private Redeploiement gele() {
        Redeploiement premiere = premiere();
        grand.accepter(premiere.demande(), Grand.CNSA);
        return premiere.rapprocher(suivi());
    }

    private SuiviAuLivre suivi() {
        List<Mouvement> mouvements = grand.etat.mouvementsDuRedeploiement(Redeploiements.ID);
        return new SuiviAuLivre(mouvements, grand.etat.gel(Redeploiements.ID).isPresent(), LU);
    }

    private static String code(Optional<MotifRefus> motif) {
        return motif.orElseThrow().code();
    }

    private static String phrase(Optional<MotifRefus> motif) {
        return motif.orElseThrow().phrase();
    }
}
