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

/**
 * Sends waiting events to their subscribers: a moment after being told, and periodically in case the teller died. One failed event holds back the later ones of its subject,
 * never those of others.
 */
public class Relais implements SmartLifecycle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Relais.class);
    private static final int LOT = 200;
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
        List<EvenementEnAttente> lot = source.enAttente(LOT);
        Set<String> retenus = new HashSet<>();
        for (EvenementEnAttente attente : lot) {
            String sujet = attente.evenement().sujet();
            if (enMarche && !retenus.contains(sujet)) {
                if (envoyer(attente.evenement())) {
                    source.confirmer(attente);
                } else {
                    retenus.add(sujet);
                }
            }
        }
        return lot.size() >= LOT && retenus.isEmpty();
    }

    private boolean envoyer(Evenement evenement) {
        EnveloppeCloudEvents enveloppe = EnveloppeCloudEvents.de(evenement, esms.service());
        boolean tousRecus = true;
        for (String abonne : esms.evenements().abonnesDe(evenement.type(), evenement.typeComplet())) {
            tousRecus &= remettre(enveloppe, abonne);
        }
        return tousRecus;
    }

    private boolean remettre(EnveloppeCloudEvents enveloppe, String abonne) {
        try {
            appels.interne(abonne)
                    .post()
                    .uri("/interne/evenements")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(enveloppe)
                    .retrieve()
                    .toBodilessEntity();
            return true;
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
}
