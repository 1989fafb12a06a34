package fr.esmsnumerique.magasin.moteur;

import de.bwaldvogel.mongo.bson.Document;
import fr.esmsnumerique.magasin.journal.Modification;
import fr.esmsnumerique.magasin.journal.Operation;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.util.function.Consumer;

/**
 * The physical changes of the command being executed, encoded as they happen because the engine goes on mutating the documents it was given. One
 * command writes at a time: guarded by the server's write lock.
 */
public final class ModificationsEnCours {

    private ByteBuf tampon = Unpooled.EMPTY_BUFFER;
    private boolean actif;
    private final Consumer<Throwable> panne;

    /** @param panne told when a change already made cannot be noted: memory then holds what the disk never will */
    public ModificationsEnCours(Consumer<Throwable> panne) {
        this.panne = panne;
    }

    /** Before, the changes come from the journal and are not noted again. */
    public void activer() {
        actif = true;
    }

    void noter(Operation operation, String base, String collection, Document document) {
        if (!actif) {
            return;
        }
        if (tampon == Unpooled.EMPTY_BUFFER) {
            tampon = ByteBufAllocator.DEFAULT.buffer(1024);
        }
        int avant = tampon.writerIndex();
        try {
            Modification.ecrire(tampon, operation, base, collection, document);
        } catch (RuntimeException e) {
            tampon.writerIndex(avant);
            panne.accept(e);
            throw e;
        }
    }

    /** The changes noted since the last call; the receiver releases them. */
    public ByteBuf prendre() {
        ByteBuf prises = tampon;
        tampon = Unpooled.EMPTY_BUFFER;
        return prises;
    }
}
