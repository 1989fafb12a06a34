package fr.esmsnumerique.support.evenements;

import fr.esmsnumerique.support.EsmsProperties;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpServerErrorException;
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

    private static final int SILENCES = 3;
    /** Those who tell come by hundreds a second when a budget is hot: one look for all, an instant later. */
    private static final long RASSEMBLEMENT_MS = 50;

    private final List<SourceEvenements> sources;
    private final EsmsProperties esms;
    private final AppelsServices appels;
    private final Semaphore signal = new Semaphore(0);
    /** By event id, who took it while others did not: they are not sent it again at each round. The eldest are forgotten. Of the relay's thread. */
    private final Map<String, Set<String>> dejaServis = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> ainee) {
            return size() > REGARD;
        }
    };
    /** Subjects that failed at the last round of a source: they come last at the next, lest a few hide all others. Of the relay's thread. */
    private final Map<SourceEvenements, Set<String>> echouesAvant = new HashMap<>();

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
        Tournee tournee = new Tournee(echouesAvant.getOrDefault(source, Set.of()));
        int regard = LOT;
        List<EvenementEnAttente> lot = source.enAttente(regard);
        envoyer(lot, source, tournee);
        // Those held back fill what is read, and others wait behind them.
        while (enMarche && !tournee.retenus.isEmpty() && lot.size() >= regard && regard < REGARD) {
            regard = Math.min(REGARD, 2 * regard);
            lot = source.enAttente(regard);
            envoyer(lot, source, tournee);
        }
        echouesAvant.put(source, tournee.echoues);
        return lot.size() >= LOT && tournee.retenus.isEmpty();
    }

    private void envoyer(List<EvenementEnAttente> lot, SourceEvenements source, Tournee tournee) {
        for (EvenementEnAttente attente : tournee.ranger(lot)) {
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
        List<String> abonnes = esms.evenements().abonnesDe(evenement.type(), evenement.typeComplet());
        Set<String> servis = dejaServis.getOrDefault(evenement.id(), Set.of());
        Set<String> ontRecu = new HashSet<>(servis);
        for (String abonne : abonnes) {
            if (!servis.contains(abonne) && !tournee.estAbsent(abonne) && remettre(enveloppe, abonne, tournee)) {
                ontRecu.add(abonne);
            }
        }
        boolean tousRecus = ontRecu.containsAll(abonnes);
        if (tousRecus) {
            dejaServis.remove(evenement.id());
        } else if (!ontRecu.isEmpty()) {
            dejaServis.put(evenement.id(), ontRecu);
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
            tournee.muets.remove(abonne);
            return true;
        } catch (RuntimeException refus) {
            JOURNAL.info("Événement {} non remis à {} : {}", enveloppe.id(), abonne, refus.getMessage());
            tournee.echoues.add(enveloppe.subject());
            if (refus instanceof ResourceAccessException
                    || refus instanceof HttpServerErrorException.ServiceUnavailable) {
                tournee.muets.merge(abonne, 1, Integer::sum);
            }
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
        /** Those that were tried. */
        private final Set<String> echoues = new HashSet<>();
        /** Deliveries in a row that a subscriber did not answer, or said it could not take. One may be that event's fault. */
        private final Map<String, Integer> muets = new HashMap<>();

        private final Set<String> echouesAvant;

        Tournee(Set<String> echouesAvant) {
            this.echouesAvant = echouesAvant;
        }

        /** In the same order for one subject. */
        List<EvenementEnAttente> ranger(List<EvenementEnAttente> lot) {
            return lot.stream()
                    .sorted(Comparator.comparing(
                            attente -> echouesAvant.contains(attente.evenement().sujet())))
                    .toList();
        }

        /** Asking again for each event would take the bound of a call each. */
        boolean estAbsent(String abonne) {
            return muets.getOrDefault(abonne, 0) >= SILENCES;
        }
    }
}
