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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One redeployment proposed and a ledger in memory, shared by as many machines as the tests start, each of which may die at a given write. */
abstract class UnRedeploiementPropose {

    static final Auteur DNS = new Auteur("dns", "Agent DNS");
    static final RedeploiementId ID = new RedeploiementId(G25, 1);
    static final String DOSSIER = Exemples.dossier(1);

    final JournalEnMemoire journal = new JournalEnMemoire();
    final RedeploiementsEnMemoire store = new RedeploiementsEnMemoire();
    final Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-10-20T08:00:00Z"));
    final List<Machine> machines = new ArrayList<>();
    Instant systeme = Instant.parse("2026-01-01T00:00:00Z");

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

    final void verifierExecute(Machine machine) {
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

    final List<TypeMouvement> types() {
        return redeploiements().map(Mouvement::type).toList();
    }

    Stream<Mouvement> redeploiements() {
        return journal.tout(G25).stream()
                .filter(m -> List.of(TypeMouvement.GEL, TypeMouvement.DEGEL, TypeMouvement.REDEPLOIEMENT)
                        .contains(m.type()));
    }

    final Machine machine(int mortA, boolean apres) {
        Machine machine = new Machine(journal, store, horloge, () -> systeme, mortA, apres);
        machines.add(machine);
        return machine;
    }

    static Resultat signer(Machine machine, Auteur auteur, Qualite qualite, String cle) {
        return machine.signer.executer(ID, auteur, List.of(qualite), cle).orElseThrow();
    }

    static boolean meurt(Runnable travail) {
        try {
            travail.run();
            return false;
        } catch (Mort mort) {
            return true;
        }
    }
}
