package fr.esmsnumerique.magasin.journal;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file being appended to. It is lengthened with zeros in advance: forcing bytes inside a file that does not grow spares the file system's own journal,
 * up to ten times faster when other programs write to the disk. Zeros after the last group are no damage; a clean close cuts them off.
 */
final class FichierJournal implements AutoCloseable {

    private final FileChannel canal;
    private final ByteBuffer zeros;
    private long position;
    private long reserve;

    /** @param fin end of the intact groups: what follows is cut off */
    FichierJournal(Path fichier, long fin, int pas) throws IOException {
        canal = FileChannel.open(fichier, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        canal.truncate(fin);
        canal.force(true);
        zeros = ByteBuffer.allocateDirect(pas);
        position = fin;
        reserve = fin;
    }

    long position() {
        return position;
    }

    /** On disk when this returns. */
    void ecrire(ByteBuf groupe) throws IOException {
        while (position + groupe.readableBytes() > reserve) {
            reserver();
        }
        while (groupe.isReadable()) {
            position += groupe.readBytes(canal, position, groupe.readableBytes());
        }
        canal.force(false);
    }

    private void reserver() throws IOException {
        zeros.clear();
        while (zeros.hasRemaining()) {
            reserve += canal.write(zeros, reserve);
        }
        canal.force(true);
    }

    @Override
    public void close() throws IOException {
        canal.truncate(position);
        canal.force(true);
        canal.close();
    }
}
