package fr.esmsnumerique.magasin.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Group commit: one thread writes all that waits as one group, forces it once, then lets the answers go. While the disk works, the next group forms:
 * the busier the clients, the larger the groups.
 */
final class EcritureGroupee implements AutoCloseable {

    private record Attente(ByteBuf modifications, Runnable reponse) {}

    /** Called after each group with the journal's size; the journal may then move on to another file. */
    interface ApresGroupe {
        void accept(long octets) throws IOException;
    }

    private static final int GROUPE_MAXIMAL = 32 << 20;
    private static final Attente FIN = new Attente(Unpooled.EMPTY_BUFFER, () -> {});

    private final LinkedBlockingQueue<Attente> attentes = new LinkedBlockingQueue<>();
    private final AtomicInteger nonDurables = new AtomicInteger();
    private final List<Attente> groupe = new ArrayList<>();
    private final ByteBuf tampon = Unpooled.directBuffer(1 << 20);
    private final ApresGroupe apresGroupe;
    private final Thread fil;
    private FichierJournal fichier;
    private long numero;
    private boolean fini;

    EcritureGroupee(FichierJournal fichier, long dernierNumero, ApresGroupe apresGroupe, Consumer<Throwable> panne) {
        this.fichier = fichier;
        this.numero = dernierNumero;
        this.apresGroupe = apresGroupe;
        fil = Thread.ofPlatform()
                .name("journal")
                .uncaughtExceptionHandler((_, erreur) -> panne.accept(erreur))
                .unstarted(this::boucle);
    }

    void demarrer() {
        fil.start();
    }

    /**
     * The caller holds the lock under which the changes were made, so that the order here is theirs. A command that changed nothing still waits for
     * the changes it may have seen: an answer never shows what a crash could take back.
     *
     * @param modifications whole changes, released here; @param reponse run once they and all earlier ones are on disk
     */
    void soumettre(ByteBuf modifications, Runnable reponse) {
        if (!modifications.isReadable() && nonDurables.get() == 0) {
            modifications.release();
            reponse.run();
            return;
        }
        nonDurables.incrementAndGet();
        attentes.add(new Attente(modifications, reponse));
    }

    /** Called by the journal thread only, from {@link ApresGroupe}. */
    void continuerDans(FichierJournal suivant) throws IOException {
        fichier.close();
        fichier = suivant;
        numero = 0;
    }

    private void boucle() {
        try {
            apresGroupe.accept(fichier.position());
            while (!fini) {
                rassembler();
                if (tampon.readableBytes() > Groupe.ENTETE) {
                    Groupe.terminer(tampon, ++numero);
                    fichier.ecrire(tampon);
                }
                repondre();
                apresGroupe.accept(fichier.position());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rassembler() throws InterruptedException {
        Groupe.commencer(tampon);
        Attente attente = attentes.take();
        while (attente != null) {
            fini |= attente == FIN;
            groupe.add(attente);
            tampon.writeBytes(attente.modifications());
            attente.modifications().release();
            attente = tampon.readableBytes() < GROUPE_MAXIMAL ? attentes.poll() : null;
        }
    }

    private void repondre() {
        for (Attente attente : groupe) {
            nonDurables.decrementAndGet();
            attente.reponse().run();
        }
        groupe.clear();
        if (tampon.capacity() > GROUPE_MAXIMAL) {
            tampon.capacity(1 << 20);
        }
    }

    /** Everything submitted before is on disk and answered when this returns. */
    @Override
    public void close() throws IOException {
        nonDurables.incrementAndGet();
        attentes.add(FIN);
        attendre(fil);
        fichier.close();
        tampon.release();
    }

    /** A store half closed would lose what it holds: an interruption waits its turn. */
    static void attendre(Thread fil) {
        boolean interrompu = false;
        while (fil.isAlive()) {
            try {
                fil.join();
            } catch (InterruptedException e) {
                interrompu = true;
            }
        }
        if (interrompu) {
            Thread.currentThread().interrupt();
        }
    }
}
