package fr.esmsnumerique.budget.redeploiement.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoEnveloppes;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoJournal;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.redeploiement.application.Conduite;
import fr.esmsnumerique.budget.redeploiement.application.Resultat;
import fr.esmsnumerique.budget.redeploiement.application.SignerRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two instances of the service over one store. */
@ExtendWith(MongoDeTest.class)
class MongoRedeploiementsIT {

    private static final Auteur DNS = new Auteur("dns", "Agent DNS");
    private static final int ESSAIS = 200;

    private final MongoDatabase base;
    private final MongoRedeploiements store;
    private final Horloge horloge = Horloge.deplacable(Instant.parse("2025-10-20T08:00:00Z"));
    private Registres registresA;
    private Registres registresB;

    MongoRedeploiementsIT(MongoDatabase base) {
        this.base = base;
        this.store = new MongoRedeploiements(base);
    }

    @BeforeEach
    void deux_instances() {
        base.drop();
        registresA = registres();
        registresB = registres();
        Exemples.doter(registresA.declarer(G25), 1_000);
    }

    @AfterEach
    void arreter() {
        registresA.close();
        registresB.close();
    }

    @Test
    void relit_ce_qu_il_a_ecrit_et_un_numero_ne_se_prend_qu_une_fois() {
        Redeploiement propose = propose(1);
        assertThat(store.creer(propose)).isTrue();
        assertThat(store.creer(propose)).isFalse();

        Redeploiement lu = store.lire(propose.id()).orElseThrow();
        assertThat(lu.proposition()).isEqualTo(propose.proposition());
        assertThat(lu.version()).isEqualTo(1);
        Redeploiement depose = store.remplacer(lu.deposerSignature(CNSA, Qualite.CNSA_PILOTE, horloge.instant(), "cle"))
                .orElseThrow();
        assertThat(store.lire(propose.id())).contains(depose);
        assertThat(store.remplacer(lu)).isEmpty();
        Redeploiement refus = store.remplacer(depose.deposerRefus(DNS, "Non", horloge.instant(), "cle-2"))
                .orElseThrow();
        assertThat(store.lire(propose.id())).contains(refus);
        assertThat(store.lister(G25)).containsExactly(refus);
    }

    /** Each person signs on an instance of its own, at the same time, and tries again while told to. */
    @Test
    void deux_signatures_simultanees_sur_deux_instances_ont_un_effet_chacune() throws Exception {
        for (int numero = 1; numero <= 5; numero++) {
            RedeploiementId id = propose(numero).id();
            assertThat(store.creer(propose(numero))).isTrue();
            try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<Resultat> cnsa = fils.submit(() -> signer(registresA, id, CNSA, Qualite.CNSA_PILOTE));
                Future<Resultat> dns = fils.submit(() -> signer(registresB, id, DNS, Qualite.DNS_PILOTE));
                assertThat(cnsa.get()).isInstanceOf(Resultat.Fait.class);
                assertThat(dns.get()).isInstanceOf(Resultat.Fait.class);
            }
            Redeploiement fin = store.lire(id).orElseThrow();
            assertThat(fin.etat()).isEqualTo(EtatRedeploiement.EXECUTE);
            assertThat(types(id)).containsExactly(TypeMouvement.GEL, TypeMouvement.REDEPLOIEMENT);
            assertThat(fin.signatures()).extracting(s -> s.auteur().sujet()).containsExactlyInAnyOrder("cnsa", "dns");
        }
    }

    /** One person, one demand, sent to two instances many times over. */
    @Test
    void la_meme_signature_envoyee_a_deux_instances_n_a_qu_un_effet() throws Exception {
        RedeploiementId id = propose(1).id();
        store.creer(propose(1));
        try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Resultat>> envois = IntStream.range(0, 20)
                    .mapToObj(i -> fils.submit(
                            () -> signer(i % 2 == 0 ? registresA : registresB, id, CNSA, Qualite.CNSA_PILOTE)))
                    .toList();
            for (Future<Resultat> envoi : envois) {
                assertThat(envoi.get()).isInstanceOf(Resultat.Fait.class);
            }
        }
        assertThat(types(id)).containsExactly(TypeMouvement.GEL);
        assertThat(store.lire(id).orElseThrow().signatures()).hasSize(1);
    }

    private Resultat signer(Registres registres, RedeploiementId id, Auteur auteur, Qualite qualite)
            throws InterruptedException {
        Conduite conduite = new Conduite(registres, store, horloge, Horloge.systeme());
        SignerRedeploiement signer = new SignerRedeploiement(store, conduite);
        for (int essai = 1; ; essai++) {
            Resultat resultat = signer.executer(id, auteur, List.of(qualite), "cle-" + auteur.sujet() + id)
                    .orElseThrow();
            if (essai == ESSAIS
                    || !(resultat instanceof Resultat.Refuse(var motif))
                    || !motif.code().equals("redeploiement.signature_en_cours")) {
                return resultat;
            }
            Thread.sleep(20);
        }
    }

    private List<TypeMouvement> types(RedeploiementId id) {
        return registresB
                .trouver(G25)
                .orElseThrow()
                .consulter(vue -> vue.etat().mouvementsDuRedeploiement(id.toString()).stream()
                        .map(Mouvement::type)
                        .toList());
    }

    private Redeploiement propose(int numero) {
        Repartition repartition = new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, Montant.euros(10), List.of())),
                List.of(new Attribution(Region.GRAND_EST, Montant.euros(10))));
        Proposition proposition =
                new Proposition(repartition, LocalDate.parse("2025-10-15"), "Décision 3", "Sous-consommation");
        return Redeploiement.proposer(
                new RedeploiementId(G25, numero), proposition, CNSA, horloge.instant(), "cle-" + numero);
    }

    private Registres registres() {
        return new Registres(new MongoEnveloppes(base), new MongoJournal(base), horloge);
    }
}
