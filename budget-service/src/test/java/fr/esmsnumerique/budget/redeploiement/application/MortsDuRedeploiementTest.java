package fr.esmsnumerique.budget.redeploiement.application;

import static fr.esmsnumerique.budget.enveloppe.Exemples.BFC;
import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The process dies at each write of a redeployment, before it and after it; another one takes over. Whatever the instant, each step has one effect, and the document
 * ends by saying what the ledger says (I12).
 */
class MortsDuRedeploiementTest extends UnRedeploiementPropose {

    private static final int PLUS_DE_PAS_QU_IL_N_Y_EN_A = 12;

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
}
