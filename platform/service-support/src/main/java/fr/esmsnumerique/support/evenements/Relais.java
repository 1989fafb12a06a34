package fr.esmsnumerique.support.evenements;

import fr.esmsnumerique.support.EsmsProperties;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;

/**
 * Sends waiting events to their subscribers: a moment after being told, and periodically in case the teller died. One failed event holds back the later ones of its subject,
 * never those of others.
 */
public class Relais implements SmartLifecycle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Relais.class);
    private static final int LOT = 200;
    /** Read at most of a source whose first events are held back. */
    private static final int REGARD = 12_800;
    /** Those who tell come by hundreds a second when a budget is hot: one look for all, an instant later. */
    private static final long RASSEMBLEMENT_MS = 50;

    private final List<SourceEvenements> sources;
    private final EsmsProperties esms;
    private final AppelsServices appels;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean enMarche;

    public Relais(List<SourceEvenements> sources, EsmsProperties esms, AppelsServices appels) {
        this.sources = sources;
        this.esms = esms;
        this.appels = appels;
    }

    /** To call right after a write that produced an event; returns at once. */
    public void signaler() {
        signal.release();
    }

    /** Events not yet received by everybody, counted up to 1 000 per source. */
    public int enAttente() {
        return sources.stream().mapToInt(s -> s.enAttente(1_000).size()).sum();
    }

    private void boucler() {
        while (enMarche) {
            try {
                boolean reste = sources.stream().map(this::vider).reduce(false, Boolean::logicalOr);
                if (!reste) {
                    if (signal.tryAcquire(esms.evenements().balayage().toMillis(), TimeUnit.MILLISECONDS)) {
                        TimeUnit.MILLISECONDS.sleep(RASSEMBLEMENT_MS);
                    }
                    signal.drainPermits();
                }
            } catch (InterruptedException arret) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException panne) {
                JOURNAL.warn("Relais interrompu, nouvel essai au prochain balayage : {}", panne.getMessage());
                attendre();
            }
        }
    }

    /** @return true when a full batch was sent and more may wait */
    private boolean vider(SourceEvenements source) {
        Tournee tournee = new Tournee();
        int regard = LOT;
        List<EvenementEnAttente> lot = source.enAttente(regard);
        envoyer(lot, source, tournee);
        // Those held back fill what is read, and others wait behind them.
        while (enMarche && !tournee.retenus.isEmpty() && lot.size() >= regard && regard < REGARD) {
            regard = Math.min(REGARD, 2 * regard);
            lot = source.enAttente(regard);
            envoyer(lot, source, tournee);
        }
        return lot.size() >= LOT && tournee.retenus.isEmpty();
    }

    private void envoyer(List<EvenementEnAttente> lot, SourceEvenements source, Tournee tournee) {
        for (EvenementEnAttente attente : lot) {
            String sujet = attente.evenement().sujet();
            if (enMarche && !tournee.retenus.contains(sujet)) {
                if (envoyer(attente.evenement(), tournee)) {
                    source.confirmer(attente);
                } else {
                    tournee.retenus.add(sujet);
                }
            }
        }
    }

    private boolean envoyer(Evenement evenement, Tournee tournee) {
        EnveloppeCloudEvents enveloppe = EnveloppeCloudEvents.de(evenement, esms.service());
        boolean tousRecus = true;
        for (String abonne : esms.evenements().abonnesDe(evenement.type(), evenement.typeComplet())) {
            tousRecus &= !tournee.absents.contains(abonne) && remettre(enveloppe, abonne, tournee);
        }
        return tousRecus;
    }

    private boolean remettre(EnveloppeCloudEvents enveloppe, String abonne, Tournee tournee) {
        try {
            appels.interne(abonne)
                    .post()
                    .uri("/interne/evenements")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(enveloppe)
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (ResourceAccessException absent) {
            JOURNAL.info("Événement {} non remis, {} ne répond pas : {}", enveloppe.id(), abonne, absent.getMessage());
            tournee.absents.add(abonne);
            return false;
        } catch (RuntimeException refus) {
            JOURNAL.info("Événement {} non remis à {} : {}", enveloppe.id(), abonne, refus.getMessage());
            return false;
        }
    }

    private void attendre() {
        try {
            Thread.sleep(esms.evenements().balayage());
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        enMarche = true;
        Thread.ofPlatform().daemon().name("relais-evenements").start(this::boucler);
    }

    @Override
    public void stop() {
        enMarche = false;
        signal.release();
    }

    @Override
    public boolean isRunning() {
        return enMarche;
    }

    /** What one look at a source found that can wait for the next. */
    private static final class Tournee {
        /** Subjects with an event not received by all: their later ones come after it. */
        private final Set<String> retenus = new HashSet<>();
        /** Subscribers that do not answer: asking again for each event would take a bound of time each. */
        private final Set<String> absents = new HashSet<>();
    }
}
