package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Historique;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The single writer of one envelope. Demands and reads queue; the writer takes all that wait, judges them one after the other on the balances it holds, writes the
 * accepted ones in a single batch, then answers everybody: the cost of durability is shared, and nobody reads what is not durable.
 */
public final class Registre implements AutoCloseable {

    /** Beyond it, demands are turned away at once rather than left to time out. */
    private static final int FILE = 20_000;
    /** When the queue is full, the writer is awake. */
    private static final Tache REVEIL = new Tache.Reveil();

    private static final int LOT = 1_000;
    /** Fewer are judged together when the batch before is back: waking for each would cost more than judging it. A crowd is judged while the disk works. */
    private static final int FOULE = 64;

    private static final Duration ATTENTE = Duration.ofSeconds(15);
    private static final Duration REGARD = Duration.ofSeconds(1);

    private final EnveloppeId enveloppe;
    private final int foule;
    private final Historique historique = new Historique();
    private final Redacteur redacteur;
    private final Convoyeur convoyeur;
    private final BlockingQueue<Tache> file = new LinkedBlockingQueue<>(FILE);
    private final Attentes attentes = new Attentes(ATTENTE, REGARD);
    private final Thread juge;
    private final Thread convoi;
    private volatile boolean ferme;

    public Registre(EnveloppeId enveloppe, Journal journal, InstantSource horloge) {
        this(enveloppe, journal, horloge, FOULE);
    }

    /** @param foule demands waiting from which they are judged before the batch ahead of them is durable; 0 for always */
    Registre(EnveloppeId enveloppe, Journal journal, InstantSource horloge, int foule) {
        this.enveloppe = enveloppe;
        this.foule = foule;
        this.convoyeur = new Convoyeur(enveloppe, journal, historique, () -> file.offer(REVEIL));
        this.redacteur = new Redacteur(enveloppe, journal, horloge, historique, convoyeur);
        this.juge = Thread.ofPlatform().daemon().name("registre-" + enveloppe).start(this::boucler);
        this.convoi = Thread.ofPlatform().daemon().name("convoi-" + enveloppe).start(convoyeur::boucler);
    }

    public EnveloppeId enveloppe() {
        return enveloppe;
    }

    /** The answer already given to this key, as far as is known here without asking the journal; a refusal when it was another demand's. */
    Optional<Issue> dejaRepondu(CleDemande cle) {
        return historique.ecritPar(cle.cle()).map(mouvement -> Redacteur.rejouer(mouvement, cle));
    }

    /** Judges and, if accepted, writes; returns once durable. */
    public Issue soumettre(Demande demande, Auteur auteur, CleDemande cle) {
        return attentes.attendre(deposer(new Tache.Ecriture(demande, auteur, cle, new CompletableFuture<>())));
    }

    /** Same, without waiting. */
    public CompletableFuture<Issue> soumettreSansAttendre(Demande demande, Auteur auteur, CleDemande cle) {
        return deposer(new Tache.Ecriture(demande, auteur, cle, new CompletableFuture<>()));
    }

    /** Balances as of two clocks, everything other instances wrote included; folded outside the writer. */
    public Balance balance(Situation situation) {
        Historique.Instantane connu = consulter(vue -> vue.historique().instantane());
        return connu.balance(situation);
    }

    /** Balances of all that is written. */
    public Balance balance() {
        Historique.Instantane connu = consulter(vue -> vue.historique().instantane());
        return connu.balance();
    }

    /** What is durable and known here from a sequence on; what other instances wrote since is not. */
    public List<Mouvement> durables(long sequence) {
        return historique.depuis(sequence);
    }

    /** Reads the durable state, everything other instances wrote included. The function runs on the writer: it must be short and keep no reference to the state. */
    public <T> T consulter(Function<Vue, T> lecture) {
        Tache.Lecture<T> tache = new Tache.Lecture<>(lecture, new CompletableFuture<>());
        return attentes.attendre(deposer(tache));
    }

    private <T> CompletableFuture<T> deposer(Tache.Rendue<T> tache) {
        if (ferme || !file.offer(tache)) {
            return CompletableFuture.failedFuture(new JournalIndisponibleException(
                    ferme ? "Le registre est fermé" : "Trop de demandes attendent", new TimeoutException()));
        }
        return tache.reponse();
    }

    private void boucler() {
        List<Tache> lot = new ArrayList<>();
        while (!ferme) {
            try {
                lot.add(file.take());
                if (file.size() < foule) {
                    convoyeur.attendreLeVide();
                }
                file.drainTo(lot, LOT - 1);
                redacteur.traiter(lot);
            } catch (InterruptedException arret) {
                Thread.currentThread().interrupt();
                ferme = true;
                lot.forEach(Registre::renvoyer); // those already answered keep their answer
            } finally {
                lot.clear();
            }
        }
        file.forEach(Registre::renvoyer);
    }

    private static void renvoyer(Tache tache) {
        tache.echouer(new JournalIndisponibleException("Le registre est fermé", new TimeoutException()));
    }

    @Override
    public void close() {
        ferme = true;
        juge.interrupt();
        convoi.interrupt();
        attentes.close();
    }
}
