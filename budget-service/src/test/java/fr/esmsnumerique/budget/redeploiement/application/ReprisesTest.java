package fr.esmsnumerique.budget.redeploiement.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.JournalEnMemoire;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.budget.redeploiement.RedeploiementsEnMemoire;
import fr.esmsnumerique.budget.redeploiement.application.Machine.Mort;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Signature;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The process dies at each write of a redeployment, before it and after it; another one takes over. Whatever the instant, each step has one effect, and the document
 * ends by saying what the ledger says (I12).
 */
class ReprisesTest {

    private static final Auteur DNS = new Auteur("dns", "Agent DNS");
    private static final Auteur AUTRE = new Auteur("cnsa-2", "Autre agent CNSA");
    private static final RedeploiementId ID = new RedeploiementId(G25, 1);
    private static final String DOSSIER = Exemples.dossier(1);
    private static final int PLUS_DE_PAS_QU_IL_N_Y_EN_A = 12;

    private final JournalEnMemoire journal = new JournalEnMemoire();
    private final RedeploiementsEnMemoire store = new RedeploiementsEnMemoire();
    private final Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-10-20T08:00:00Z"));
    private final List<Machine> machines = new ArrayList<>();
    private Instant systeme = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void une_proposition() {
        Machine machine = machine(0, false);
        Registre registre = machine.registres().declarer(G25);
        Exemples.doter(registre, 500);
        Exemples.ecrire(registre, Exemples.programmation(DOSSIER, 100), Exemples.FINANCIER, "programmation");
        Repartition repartition = new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, Montant.euros(450), List.of(DOSSIER))),
                List.of(new Attribution(Region.GRAND_EST, Montant.euros(450))));
        Proposition proposition = new Proposition(repartition, LocalDate.parse("2025-10-15"), "", "Sous-consommation");
        store.creer(Redeploiement.proposer(ID, proposition, CNSA, horloge.instant(), "proposition"));
    }

    @AfterEach
    void arreter() {
        machines.forEach(Machine::close);
    }

    static Stream<Arguments> morts() {
        return Stream.of(false, true)
                .flatMap(apres -> Stream.iterate(1, pas -> pas <= PLUS_DE_PAS_QU_IL_N_Y_EN_A, pas -> pas + 1)
                        .map(pas -> Arguments.of(pas, apres)));
    }

    @ParameterizedTest(name = "mort à l''écriture {0}, après elle : {1}")
    @MethodSource("morts")
    void deux_signatures_interrompues_puis_renvoyees_s_executent_une_fois(int pas, boolean apres) {
        Machine premiere = machine(pas, apres);
        boolean morte = meurt(() -> {
            signer(premiere, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa");
            signer(premiere, DNS, Qualite.DNS_PILOTE, "cle-dns");
        });
        assertThat(morte).isEqualTo(pas <= premiere.ecritures && pas <= 6);

        Machine seconde = machine(0, false);
        assertThat(signer(seconde, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa")).isInstanceOf(Resultat.Fait.class);
        assertThat(signer(seconde, DNS, Qualite.DNS_PILOTE, "cle-dns")).isInstanceOf(Resultat.Fait.class);

        verifierExecute(seconde);
    }

    /** Nobody sends anything again: the sweep alone must finish or leave the redeployment where its signatures are. */
    @ParameterizedTest(name = "mort à l''écriture {0}, après elle : {1}")
    @MethodSource("morts")
    void la_reprise_acheve_seule_ce_qui_etait_signe(int pas, boolean apres) {
        Machine premiere = machine(pas, apres);
        meurt(() -> {
            signer(premiere, CNSA, Qualite.CNSA_PILOTE, "cle-cnsa");
            signer(premiere, DNS, Qualite.DNS_PILOTE, "cle-dns");
        });
        boolean intentionGardee = store.lire(ID).orElseThrow().intention().isPresent();

        systeme = systeme.plus(Duration.ofSeconds(30));
        Machine seconde = machine(0, false);
        seconde.reprendre.executer((r, panne) -> {
            throw panne;
        });

        Redeploiement repris = store.lire(ID).orElseThrow();
        assertThat(repris.intention()).isEmpty();
        List<TypeMouvement> types = types();
        assertThat(repris.etat())
                .isEqualTo(
                        types.contains(TypeMouvement.REDEPLOIEMENT)
                                ? EtatRedeploiement.EXECUTE
                                : types.contains(TypeMouvement.GEL)
                                        ? EtatRedeploiement.GELE
                                        : EtatRedeploiement.PROPOSE);
        assertThat(repris.signatures()).hasSize(types.size());
        if (intentionGardee) {
            assertThat(types).isNotEmpty();
        }
        assertThat(types).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "mort à l''écriture {0}, après elle : {1}")
    @MethodSource("morts")
    void un_refus_interrompu_rend_tout_une_fois(int pas, boolean apres) {
        signer(machine(0, false), CNSA, Qualite.CNSA_PILOTE, "cle-cnsa");
        Machine premiere = machine(pas, apres);
        meurt(() -> premiere.refuser.executer(ID, "Projets relancés", DNS, "cle-refus"));

        Machine seconde = machine(0, false);
        assertThat(seconde.refuser.executer(ID, "Projets relancés", DNS, "cle-refus"))
                .get()
                .isInstanceOfSatisfying(
                        Resultat.Fait.class,
                        fait -> assertThat(fait.redeploiement().etat()).isEqualTo(EtatRedeploiement.REFUSE));

        assertThat(types()).containsExactly(TypeMouvement.GEL, TypeMouvement.DEGEL);
        Balance balance = Balance.de(journal.tout(G25));
        assertThat(balance.poste(BFC, Poste.DISPONIBLE)).isEqualTo(40_000);
        assertThat(balance.poste(BFC, Poste.PROGRAMME)).isEqualTo(10_000);
        assertThat(store.lire(ID).orElseThrow().historique())
                .extracting(etape -> etape.etat())
                .containsExactly(EtatRedeploiement.PROPOSE, EtatRedeploiement.GELE, EtatRedeploiement.REFUSE);
    }

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

    private void verifierExecute(Machine machine) {
        Redeploiement fin = store.lire(ID).orElseThrow();
        assertThat(fin.etat()).isEqualTo(EtatRedeploiement.EXECUTE);
        assertThat(fin.intention()).isEmpty();
        assertThat(types()).containsExactly(TypeMouvement.GEL, TypeMouvement.REDEPLOIEMENT);
        assertThat(fin.signatures()).extracting(Signature::auteur).containsExactly(CNSA, DNS);
        assertThat(fin.signatures())
                .extracting(Signature::mouvement)
                .containsExactlyElementsOf(
                        redeploiements().map(m -> m.id().toString()).toList());
        assertThat(fin.historique())
                .extracting(etape -> etape.etat())
                .containsExactly(EtatRedeploiement.PROPOSE, EtatRedeploiement.GELE, EtatRedeploiement.EXECUTE);
        Balance balance = Balance.de(journal.tout(G25));
        assertThat(balance.alloue(BFC)).isEqualTo(5_000);
        assertThat(balance.poste(BFC, Poste.DISPONIBLE)).isEqualTo(5_000);
        assertThat(balance.recu(Titulaire.de(Region.GRAND_EST))).isEqualTo(45_000);
        // Once more, whoever asks: nothing moves.
        Redeploiement relu = machine.conduite.aJour(fin);
        assertThat(relu).isEqualTo(fin);
    }

    private List<TypeMouvement> types() {
        return redeploiements().map(Mouvement::type).toList();
    }

    private Stream<Mouvement> redeploiements() {
        return journal.tout(G25).stream()
                .filter(m -> List.of(TypeMouvement.GEL, TypeMouvement.DEGEL, TypeMouvement.REDEPLOIEMENT)
                        .contains(m.type()));
    }

    private Machine machine(int mortA, boolean apres) {
        Machine machine = new Machine(journal, store, horloge, () -> systeme, mortA, apres);
        machines.add(machine);
        return machine;
    }

    private static Resultat signer(Machine machine, Auteur auteur, Qualite qualite, String cle) {
        return machine.signer.executer(ID, auteur, List.of(qualite), cle).orElseThrow();
    }

    private static boolean meurt(Runnable travail) {
        try {
            travail.run();
            return false;
        } catch (Mort mort) {
            return true;
        }
    }
}
