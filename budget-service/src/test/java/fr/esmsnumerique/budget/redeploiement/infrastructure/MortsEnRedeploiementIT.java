package fr.esmsnumerique.budget.redeploiement.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ProcessusJava;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.VerifierIntegrite;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoEnveloppes;
import fr.esmsnumerique.budget.enveloppe.infrastructure.MongoJournal;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.redeploiement.application.Conduite;
import fr.esmsnumerique.budget.redeploiement.application.ReprendreRedeploiements;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * I12: a process dies between any two writes of a redeployment, ledger and document. The sweep completes or forgets what it left, the same signatures come again, and the
 * credits moved exactly once.
 */
class MortsEnRedeploiementIT {

    private static final Titulaire BFC = Titulaire.de(Region.BOURGOGNE_FRANCHE_COMTE);
    private static final Titulaire GRAND_EST = Titulaire.de(Region.GRAND_EST);

    /** Between the intention and the freeze, after the freeze, between the intention and the execution, after the execution. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5})
    void le_processus_meurt_entre_deux_ecritures(int ecritures) {
        mourirPuisReprendre(ecritures);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 6})
    @Tag("long")
    void le_processus_meurt_avant_entre_et_apres_les_signatures(int ecritures) {
        mourirPuisReprendre(ecritures);
    }

    private static void mourirPuisReprendre(int ecritures) {
        MongoDatabase base = MongoDeTest.baseNeuve("signature");
        HorlogeDeTest horloge = HorlogeDeTest.a(SignatureMortelle.MAINTENANT);
        MongoRedeploiements redeploiements = new MongoRedeploiements(base);
        try (Registres registres = registres(base, horloge)) {
            Registre registre = registres.declarer(G25);
            doter(registre, 1_000);
            ecrire(registre, programmation(dossier(1), 600), FINANCIER, "p1");
            redeploiements.creer(proposition(horloge));
        }
        try (ProcessusJava signature = ProcessusJava.lancer(
                SignatureMortelle.class, Map.of(), MongoDeTest.uri(), base.getName(), Integer.toString(ecritures))) {
            signature.jusquALaFin();
            assertThat(signature.code()).isEqualTo(ecritures == SignatureMortelle.ECRITURES ? 0 : 137);
        }
        reprendre(base, horloge, redeploiements);
        base.drop();
    }

    private static void reprendre(MongoDatabase base, HorlogeDeTest horloge, MongoRedeploiements redeploiements) {
        InstantSource plusTard = () -> Horloge.systeme().instant().plus(Duration.ofMinutes(5));
        try (Registres registres = registres(base, horloge)) {
            Registre registre = registres.declarer(G25);
            verifierLesSommes(registre);
            Conduite conduite = new Conduite(registres, redeploiements, horloge, plusTard);
            new ReprendreRedeploiements(redeploiements, conduite).executer((redeploiement, panne) -> {
                throw panne;
            });
            assertThat(redeploiements.lire(SignatureMortelle.ID).orElseThrow().intention())
                    .as("rien ne reste en suspens")
                    .isEmpty();
            verifierLesSommes(registre);

            SignatureMortelle.signer(redeploiements, conduite);

            Redeploiement fini = redeploiements.lire(SignatureMortelle.ID).orElseThrow();
            assertThat(fini.etat()).isEqualTo(EtatRedeploiement.EXECUTE);
            assertThat(fini.signatures()).hasSize(2);
            List<Mouvement> mouvements = registre.consulter(vue -> vue.depuis(1));
            assertThat(mouvements.stream().map(m -> m.type().name()))
                    .containsExactly("OUVERTURE", "NOTIFICATION_AE", "PROGRAMMATION", "GEL", "REDEPLOIEMENT");
            Balance balance = Balance.de(mouvements);
            assertThat(balance.poste(GRAND_EST, Poste.DISPONIBLE)).isEqualTo(50_000);
            assertThat(balance.cede(BFC)).isEqualTo(50_000);
            assertThat(balance.poste(BFC, Poste.GELE)).isZero();
            assertThat(new VerifierIntegrite(new MongoJournal(base))
                            .executer(G25, List.of())
                            .conforme())
                    .isTrue();
        }
    }

    /** At any instant, what one region lost another has, or it is frozen. */
    private static void verifierLesSommes(Registre registre) {
        Balance balance = Balance.de(registre.<List<Mouvement>>consulter(vue -> vue.depuis(1)));
        assertThat(balance.alloue(BFC) + balance.alloue(GRAND_EST)).isEqualTo(100_000);
        assertThat(balance.poste(BFC, Poste.GELE) + balance.alloue(GRAND_EST)).isIn(0L, 50_000L);
    }

    private static Redeploiement proposition(HorlogeDeTest horloge) {
        Montant montant = Montant.euros(500);
        Repartition repartition = new Repartition(
                List.of(new Cession(Region.BOURGOGNE_FRANCHE_COMTE, montant, List.of(dossier(1)))),
                List.of(new Attribution(Region.GRAND_EST, montant)));
        return Redeploiement.proposer(
                SignatureMortelle.ID,
                new Proposition(repartition, LocalDate.parse("2025-10-15"), "", "Sous-consommation"),
                SignatureMortelle.CNSA,
                horloge.instant(),
                "cle-proposition");
    }

    private static Registres registres(MongoDatabase base, HorlogeDeTest horloge) {
        return new Registres(new MongoEnveloppes(base), new MongoJournal(base), horloge);
    }
}
