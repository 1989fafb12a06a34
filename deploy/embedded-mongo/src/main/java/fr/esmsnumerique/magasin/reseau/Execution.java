package fr.esmsnumerique.magasin.reseau;

import fr.esmsnumerique.magasin.journal.Journal;
import fr.esmsnumerique.magasin.moteur.ModificationsEnCours;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Writers one at a time, readers together, and no answer before the disk has what it tells. */
public final class Execution {

    private final ReadWriteLock verrou = new ReentrantReadWriteLock();
    private final ModificationsEnCours enCours;
    private final Journal journal;

    public Execution(ModificationsEnCours enCours, Journal journal) {
        this.enCours = enCours;
        this.journal = journal;
    }

    /** @param commande returns the encoded answer, also for an error: what a failed command changed is in memory, hence in the journal */
    void executer(boolean lecture, Supplier<ByteBuf> commande, Consumer<ByteBuf> envoi) {
        Lock pris = lecture ? verrou.readLock() : verrou.writeLock();
        pris.lock();
        try {
            ByteBuf reponse = commande.get();
            ByteBuf modifications = lecture ? Unpooled.EMPTY_BUFFER : enCours.prendre();
            journal.soumettre(modifications, () -> envoi.accept(reponse));
        } finally {
            pris.unlock();
        }
    }
}
