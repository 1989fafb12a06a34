package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.DECIDEUR;
import static fr.esmsnumerique.budget.enveloppe.Exemples.FINANCIER;
import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.cle;
import static fr.esmsnumerique.budget.enveloppe.Exemples.dossier;
import static fr.esmsnumerique.budget.enveloppe.Exemples.engagement;
import static fr.esmsnumerique.budget.enveloppe.Exemples.programmation;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.support.evenements.EvenementEnAttente;
import fr.esmsnumerique.test.HorlogeDeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The real writer in a process of its own, that programmes then engages dossiers and relays the events, and halts at a named step: no hook, no flush, like kill -9.
 * Prints {@code ACQ key id} for each demand acknowledged and {@code EVT id} for each event delivered. Arguments: store, database, step, batch at which it halts.
 */
public final class GuichetMortel {

    static final int DOSSIERS = 24;
    /** Batches in which they are submitted, twice: programmed, then engaged. */
    static final int PAR_LOT = 6;

    /** Where the process dies. */
    enum Etape {
        AVANT_L_ECRITURE,
        AU_MILIEU_DU_LOT,
        APRES_L_ECRITURE,
        APRES_LA_REPONSE,
        APRES_L_EVENEMENT,
        JAMAIS
    }

    private GuichetMortel() {}

    public static void main(String[] arguments) {
        Etape etape = Etape.valueOf(arguments[2]);
        int lot = Integer.parseInt(arguments[3]);
        try (MongoClient client = client(arguments[0], 1)) {
            MongoDatabase base = client.getDatabase(arguments[1]);
            Journal journal = new JournalMortel(new MongoJournal(base), etape, lot);
            Registres registres =
                    new Registres(new MongoEnveloppes(base), journal, HorlogeDeTest.a("2025-10-14T10:00:00Z"));
            FluxDuGrandLivre flux = new FluxDuGrandLivre(registres, base);
            int faits = 0;
            for (List<Envoi> envois : lots()) {
                soumettre(registres.declarer(G25), envois);
                faits++;
                mourir(etape == Etape.APRES_LA_REPONSE && faits == lot);
                for (EvenementEnAttente attente : flux.enAttente(PAR_LOT)) {
                    dire("EVT " + attente.evenement().id());
                    mourir(etape == Etape.APRES_L_EVENEMENT && faits >= lot);
                    flux.confirmer(attente);
                }
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** Every demand, whoever sends it: the process, and the test that takes over with the same keys. */
    static List<List<Envoi>> lots() {
        List<Envoi> tous = new ArrayList<>();
        for (int debut = 0; debut < DOSSIERS; debut += PAR_LOT) {
            IntStream.range(debut, debut + PAR_LOT)
                    .forEach(i -> tous.add(new Envoi(programmation(dossier(i), 10), FINANCIER, cle("p" + i))));
            IntStream.range(debut, debut + PAR_LOT)
                    .forEach(i -> tous.add(new Envoi(engagement(dossier(i)), DECIDEUR, cle("e" + i))));
        }
        return IntStream.range(0, tous.size() / PAR_LOT)
                .mapToObj(i -> tous.subList(i * PAR_LOT, (i + 1) * PAR_LOT))
                .toList();
    }

    record Envoi(Demande demande, Auteur auteur, CleDemande cle) {}

    static MongoClient client(String uri, int secondes) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .retryReads(false)
                .retryWrites(false)
                .timeout(secondes, TimeUnit.SECONDS)
                .build());
    }

    /** The demands of a batch wait together, so that the writer takes several at once. */
    private static void soumettre(Registre registre, List<Envoi> envois) {
        List<CompletableFuture<Issue>> reponses = envois.stream()
                .map(envoi -> registre.soumettreSansAttendre(envoi.demande(), envoi.auteur(), envoi.cle()))
                .toList();
        for (int i = 0; i < envois.size(); i++) {
            if (reponses.get(i).join() instanceof Issue.Ecrite ecrite) {
                dire("ACQ " + envois.get(i).cle().cle() + " "
                        + ecrite.mouvement().id());
            }
        }
    }

    private static void dire(String ligne) {
        System.out.println(ligne);
        System.out.flush();
    }

    private static void mourir(boolean maintenant) {
        if (maintenant) {
            Runtime.getRuntime().halt(137);
        }
    }

    /** The real journal, with the halts that fall inside a write. */
    private static final class JournalMortel implements Journal {
        private final Journal vrai;
        private final Etape etape;
        private final int dernierLot;
        private int lots;

        JournalMortel(Journal vrai, Etape etape, int dernierLot) {
            this.vrai = vrai;
            this.etape = etape;
            this.dernierLot = dernierLot;
        }

        @Override
        public List<Mouvement> lire(EnveloppeId enveloppe, long deSequence, int max) {
            return vrai.lire(enveloppe, deSequence, max);
        }

        @Override
        public Ajout ajouter(List<Mouvement> mouvements) {
            boolean dernier = ++lots >= dernierLot;
            mourir(dernier && etape == Etape.AVANT_L_ECRITURE);
            if (dernier && etape == Etape.AU_MILIEU_DU_LOT && mouvements.size() > 1) {
                vrai.ajouter(mouvements.subList(0, mouvements.size() / 2));
                mourir(true);
            }
            Ajout ajout = vrai.ajouter(mouvements);
            mourir(dernier && etape == Etape.APRES_L_ECRITURE);
            return ajout;
        }
    }
}
