package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.CNSA;
import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ECHEANCES;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.ecrire;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.VerifierIntegrite;
import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The bank test: workers on two instances of the service notify, programme, engage, withdraw, pay, freeze, redeploy and read at random, the same demand sometimes twice;
 * every read finds I1 to I3, and at the end an oracle that knows nothing of the ledger replays what was accepted (I4, I7, I8, I14). Replay a run with
 * {@code -Desms.graine=…}.
 */
@ExtendWith(MongoDeTest.class)
class BanqueIT {

    private static final List<EnveloppeId> ENVELOPPES = List.of(EnveloppeId.de("2025-G25"), EnveloppeId.de("2025-G24"));
    private static final List<Region> REGIONS =
            List.of(Region.BOURGOGNE_FRANCHE_COMTE, Region.GRAND_EST, Region.PAYS_DE_LA_LOIRE, Region.BRETAGNE);
    private static final int DOSSIERS = 40;
    private static final LocalDate CIRCULAIRE = LocalDate.parse("2025-05-12");
    private static final LocalDate JOUR_REFERENCE = LocalDate.parse("2025-10-15");

    private final MongoDatabase base;
    /** Any play writes some; the others come by chance, surely enough in a long one only. */
    private static final Set<String> COURANTS =
            Set.of("NOTIFICATION_AE", "PROGRAMMATION", "DEPROGRAMMATION", "ENGAGEMENT", "PAIEMENT");

    private static final Set<String> RARES = Set.of("GEL", "DEGEL", "REDEPLOIEMENT", "RETRAIT");

    private final HorlogeDeTest horloge = HorlogeDeTest.a("2025-10-20T08:00:00Z");
    private final Map<String, Demande> demandes = new ConcurrentHashMap<>();
    private final Map<String, Mouvement> acquittes = new ConcurrentHashMap<>();

    BanqueIT(MongoDatabase base) {
        this.base = base;
    }

    @Test
    void huit_guichets_et_deux_instances() throws Exception {
        assertThat(jouer(8, 250)).containsAll(COURANTS);
    }

    @Test
    @Tag("long")
    void trente_deux_guichets_et_deux_instances() throws Exception {
        assertThat(jouer(32, 600)).containsAll(COURANTS).containsAll(RARES);
    }

    /** @return types of the mouvements written */
    private Set<String> jouer(int guichets, int tours) throws Exception {
        long graine = Long.getLong("esms.graine", System.nanoTime());
        System.out.printf("BanqueIT : graine %d (rejouer : -Desms.graine=%d)%n", graine, graine);
        base.drop();
        Set<String> types = new TreeSet<>();
        try (Registres un = registres();
                Registres autre = registres()) {
            for (EnveloppeId enveloppe : ENVELOPPES) {
                Ouvrir ouvrir = new Ouvrir(Montant.euros(1_000_000), "Décision");
                String cle = "ouverture " + enveloppe;
                demandes.put(cle, ouvrir);
                acquittes.put(
                        cle, ecrire(un.declarer(enveloppe), ouvrir, CNSA, cle).mouvement());
            }
            try (ExecutorService fils = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<?>> travaux = new ArrayList<>();
                for (int i = 0; i < guichets; i++) {
                    Guichet guichet = new Guichet("g" + i, new Random(graine + i), List.of(un, autre));
                    travaux.add(fils.submit(() -> guichet.travailler(tours)));
                }
                for (Future<?> travail : travaux) {
                    travail.get();
                }
            }
            for (EnveloppeId enveloppe : ENVELOPPES) {
                PointDeChaine tete =
                        un.de(enveloppe).consulter(vue -> vue.etat().tete());
                assertThat(autre.de(enveloppe)
                                .<PointDeChaine>consulter(vue -> vue.etat().tete()))
                        .isEqualTo(tete);
                types.addAll(rejouer(enveloppe, tete));
            }
        }
        return types;
    }

    /** The accepted history, in the order of the journal, through the oracle. */
    private Set<String> rejouer(EnveloppeId enveloppe, PointDeChaine tete) {
        MongoJournal journal = new MongoJournal(base);
        Integrite integrite = new VerifierIntegrite(journal).executer(enveloppe, List.of(tete));
        assertThat(integrite.faute()).isEmpty();
        assertThat(integrite.tete()).isEqualTo(tete);

        List<Mouvement> mouvements = journal.lire(enveloppe, 1, (int) tete.sequence());
        OracleDeBanque oracle = new OracleDeBanque();
        Set<String> cles = new TreeSet<>();
        Set<String> types = new TreeSet<>();
        for (Mouvement mouvement : mouvements) {
            String cle = mouvement.cle().cle();
            assertThat(cles.add(cle)).as("une clé, un effet : %s", cle).isTrue();
            assertThat(acquittes.get(cle)).as("acquitté, donc écrit tel quel").isEqualTo(mouvement);
            oracle.rejouer(demandes.get(cle));
            types.add(mouvement.type().name());
        }
        assertThat(acquittes.values().stream().filter(m -> m.id().enveloppe().equals(enveloppe)))
                .hasSize(mouvements.size());
        oracle.comparer(Balance.de(mouvements));
        return types;
    }

    private Registres registres() {
        return new Registres(new MongoEnveloppes(base), new MongoJournal(base), horloge);
    }

    /** One worker: its own randomness, its own keys. */
    private final class Guichet {
        private final String nom;
        private final Random hasard;
        private final List<Registres> instances;
        private final List<Geler> gels = new ArrayList<>();

        Guichet(String nom, Random hasard, List<Registres> instances) {
            this.nom = nom;
            this.hasard = hasard;
            this.instances = instances;
        }

        void travailler(int tours) {
            for (int tour = 0; tour < tours; tour++) {
                EnveloppeId enveloppe = ENVELOPPES.get(hasard.nextInt(ENVELOPPES.size()));
                if (hasard.nextInt(10) == 0) {
                    lire(instance(enveloppe));
                } else {
                    soumettre(enveloppe, nom + "-" + tour + " " + enveloppe);
                }
            }
        }

        private void soumettre(EnveloppeId enveloppe, String cle) {
            Acte acte = tirer(enveloppe);
            demandes.put(cle, acte.demande());
            Issue issue = instance(enveloppe).soumettre(acte.demande(), acte.auteur(), cle(cle));
            if (issue instanceof Issue.Ecrite(Mouvement mouvement, boolean rejoue)) {
                assertThat(rejoue).isFalse();
                acquittes.put(cle, mouvement);
                suivre(acte.demande());
                if (hasard.nextInt(5) == 0) {
                    assertThat(instance(enveloppe).soumettre(acte.demande(), acte.auteur(), cle(cle)))
                            .isEqualTo(new Issue.Ecrite(mouvement, true));
                }
            }
        }

        private void suivre(Demande demande) {
            if (demande instanceof Geler geler) {
                gels.add(geler);
            }
        }

        private Acte tirer(EnveloppeId enveloppe) {
            Region region = REGIONS.get(hasard.nextInt(REGIONS.size()));
            Titulaire titulaire = Titulaire.de(region);
            String dossier = "%s-%s-%04d".formatted(enveloppe.campagne(), region.code(), hasard.nextInt(DOSSIERS));
            Montant montant = new Montant(1 + hasard.nextInt(500_000));
            return switch (hasard.nextInt(16)) {
                case 0 -> new Acte(new NotifierAe(region, 3 * montant.centimes(), "FMIS-1", CIRCULAIRE), CNSA);
                case 1 -> new Acte(new NotifierAe(region, -montant.centimes(), "FMIS-2", CIRCULAIRE), CNSA);
                case 2, 3, 4, 5 ->
                    new Acte(new Programmer(dossier, titulaire, montant, () -> Exemples.ECHEANCES), FINANCIER);
                case 6 -> new Acte(new Deprogrammer(dossier, titulaire, "Révision"), FINANCIER);
                case 7, 8, 9 -> new Acte(engager(dossier, titulaire), DECIDEUR);
                case 10 -> new Acte(retirer(dossier, titulaire, montant), DECIDEUR);
                case 11, 12 ->
                    new Acte(
                            new Payer(
                                    dossier,
                                    "V" + nom + hasard.nextInt(),
                                    Tranche.AVANCE,
                                    new Montant(montant.centimes() / 4 + 1),
                                    LocalDate.parse("2025-10-20")),
                            CNSA);
                case 13 -> new Acte(geler(region, montant), CNSA);
                default -> finir(region, montant);
            };
        }

        /** Executes or gives back a freeze of this worker, on whichever envelope it falls: on the other, it is refused. */
        private Acte finir(Region region, Montant montant) {
            if (gels.isEmpty()) {
                return new Acte(geler(region, montant), CNSA);
            }
            Geler gel = gels.get(hasard.nextInt(gels.size()));
            return hasard.nextInt(3) == 0
                    ? new Acte(new Degeler(gel.redeploiement(), "Abandon"), CNSA)
                    : new Acte(
                            new Redeployer(gel.redeploiement(), gel.repartition(), "DNS"),
                            new Auteur("dns", "Agent DNS"));
        }

        private Geler geler(Region donneur, Montant montant) {
            Region receveur = REGIONS.get((REGIONS.indexOf(donneur) + 1) % REGIONS.size());
            Repartition repartition = new Repartition(
                    List.of(new Cession(donneur, montant, List.of())), List.of(new Attribution(receveur, montant)));
            return new Geler(
                    "R-" + nom + "-" + hasard.nextInt(), repartition, JOUR_REFERENCE, "", "CNSA", "15 octobre");
        }

        private Engager engager(String dossier, Titulaire titulaire) {
            return new Engager(dossier, titulaire, Optional.empty(), Optional.empty(), Optional.empty(), ECHEANCES);
        }

        private Retirer retirer(String dossier, Titulaire titulaire, Montant montant) {
            Optional<Montant> partiel = hasard.nextBoolean() ? Optional.of(montant) : Optional.empty();
            return new Retirer(
                    dossier, titulaire, EtendueDuRetrait.de(partiel), "Avenant 1", "Périmètre réduit", false);
        }

        private Registre instance(EnveloppeId enveloppe) {
            return instances.get(hasard.nextInt(instances.size())).de(enveloppe);
        }

        /** I1, I2 and I3, on the durable state as anybody would read it. */
        private void lire(Registre registre) {
            Balance balance = Balance.de(registre.consulter(vue -> vue.depuis(1)));
            long alloue = 0;
            for (Region region : REGIONS) {
                Titulaire titulaire = Titulaire.de(region);
                alloue += balance.alloue(titulaire);
                for (Poste poste : Poste.values()) {
                    assertThat(poste.peutEtreNegatif() || balance.poste(titulaire, poste) >= 0)
                            .as("%s %s", region, poste)
                            .isTrue();
                }
                assertThat(balance.poste(titulaire, Poste.ENGAGE)).isLessThanOrEqualTo(balance.alloue(titulaire));
                assertThat(balance.notifie(titulaire) + balance.recu(titulaire) - balance.cede(titulaire))
                        .isEqualTo(balance.alloue(titulaire));
            }
            assertThat(balance.reserve() + alloue).isEqualTo(balance.ouvert());
        }
    }

    private record Acte(Demande demande, Auteur auteur) {}
}
