package fr.esmsnumerique.budget.redeploiement.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of a signature when its process is gone, or when the balances or the other signatory do not allow it any more. */
class ReprisesTest extends UnRedeploiementPropose {

    private static final Auteur AUTRE = new Auteur("cnsa-2", "Autre agent CNSA");

    @Test
    void une_intention_recente_est_laissee_a_son_processus() {
        Machine premiere = machine(1, true);
        assertThat(meurt(() -> signer(premiere, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa")))
                .isTrue();

        Machine seconde = machine(0, false);
        assertThat(signer(seconde, DNS, Qualite.DNS_PILOTE, "cle-dns"))
                .isEqualTo(new Resultat.Refuse(new RefusDeSignature.SignatureEnCours(ID.toString())));
        assertThat(types()).isEmpty();

        systeme = systeme.plus(Duration.ofSeconds(30));
        assertThat(signer(seconde, DNS, Qualite.DNS_PILOTE, "cle-dns")).isInstanceOf(Resultat.Fait.class);
        verifierExecute(seconde);
        assertThat(types()).containsExactly(TypeMouvement.GEL, TypeMouvement.REDEPLOIEMENT);
    }

    @Test
    void une_signature_reprise_que_les_soldes_ne_permettent_plus_est_dite_dans_l_histoire() {
        Machine premiere = machine(1, true);
        meurt(() -> signer(premiere, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa"));
        Machine seconde = machine(0, false);
        Exemples.ecrire(
                seconde.registres().declarer(G25),
                new Deprogrammer(DOSSIER, BFC, "Révision"),
                Exemples.FINANCIER,
                "deprogrammation");
        systeme = systeme.plus(Duration.ofSeconds(30));

        Redeploiement repris = seconde.conduite.aJour(store.lire(ID).orElseThrow());

        assertThat(repris.etat()).isEqualTo(EtatRedeploiement.PROPOSE);
        assertThat(repris.intention()).isEmpty();
        assertThat(repris.historique().getLast().motif()).contains("Sans effet", DOSSIER);
        assertThat(types()).isEmpty();
    }

    @Test
    void une_premiere_signature_impossible_ne_laisse_rien() {
        Machine machine = machine(0, false);
        Exemples.ecrire(
                machine.registres().declarer(G25),
                new Deprogrammer(DOSSIER, BFC, "Révision"),
                Exemples.FINANCIER,
                "deprogrammation");
        Redeploiement avant = store.lire(ID).orElseThrow();

        assertThat(signer(machine, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa"))
                .isInstanceOfSatisfying(
                        Resultat.Refuse.class,
                        refus -> assertThat(refus.motif().code()).isEqualTo("redeploiement.cession_impossible"));

        Redeploiement apres = store.lire(ID).orElseThrow();
        assertThat(apres.intention()).isEmpty();
        assertThat(apres.historique()).isEqualTo(avant.historique());
        assertThat(apres.etat()).isEqualTo(EtatRedeploiement.PROPOSE);
        assertThat(types()).isEmpty();
    }

    /** The first signatory's process slept past a resumption that failed and a refusal: what it froze in the end is given back. */
    @Test
    void un_gel_ecrit_apres_un_refus_est_rendu() {
        Redeploiement lu = store.lire(ID).orElseThrow();
        Redeploiement depose = store.remplacer(lu.deposerSignature(CNSA, Qualite.CNSA_PILOTE, systeme, "cle-cnsa"))
                .orElseThrow();
        Redeploiement abandonne = store.remplacer(depose.abandonnerIntention()).orElseThrow();
        Machine machine = machine(0, false);
        machine.refuser.executer(ID, "Non", DNS, "cle-refus");
        assertThat(abandonne.etat()).isEqualTo(EtatRedeploiement.PROPOSE);
        machine.registres().de(G25).soumettre(depose.demande(), CNSA, depose.cleAuLivre());
        assertThat(types()).containsExactly(TypeMouvement.GEL);

        machine.reprendre.executer((r, panne) -> {
            throw panne;
        });

        assertThat(types()).containsExactly(TypeMouvement.GEL, TypeMouvement.DEGEL);
        Redeploiement fin = store.lire(ID).orElseThrow();
        assertThat(fin.etat()).isEqualTo(EtatRedeploiement.REFUSE);
        assertThat(fin.intention()).isEmpty();
    }

    @Test
    void deux_personnes_de_la_meme_institution_ne_font_pas_deux_signatures() {
        Machine machine = machine(0, false);
        signer(machine, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa");

        assertThat(signer(machine, AUTRE, Qualite.CNSA_PILOTE, "cle-autre"))
                .isInstanceOfSatisfying(
                        Resultat.Refuse.class,
                        refus -> assertThat(refus.motif()).isInstanceOf(RefusDeSignature.MemeQualite.class));
        assertThat(machine.signer.executer(ID, CNSA, List.of(Qualite.CNSA_PILOTE, Qualite.DNS_PILOTE), "encore"))
                .get()
                .isInstanceOfSatisfying(
                        Resultat.Refuse.class,
                        refus -> assertThat(refus.motif()).isInstanceOf(RefusDeSignature.MemeSignataire.class));
        assertThat(signer(machine, DNS, Qualite.DNS_PILOTE, "cle-dns")).isInstanceOf(Resultat.Fait.class);
        assertThat(signer(machine, AUTRE, Qualite.CNSA_PILOTE, "cle-autre"))
                .isEqualTo(new Resultat.Refuse(new RefusDeRedeploiement.DejaClos(ID.toString(), "exécuté")));
        assertThat(machine.signer.executer(new RedeploiementId(G25, 9), CNSA, List.of(Qualite.CNSA_PILOTE), "c"))
                .isEqualTo(Optional.empty());
    }
}
