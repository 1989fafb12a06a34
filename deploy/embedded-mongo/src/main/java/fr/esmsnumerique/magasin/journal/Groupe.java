package fr.esmsnumerique.magasin.journal;

import io.netty.buffer.ByteBuf;
import java.util.zip.CRC32C;

/**
 * What one {@code force} makes durable together: all changes of one or several whole commands. It is the unit of verification because the disk may
 * keep any part of an unfinished group, but nothing of the next one: a valid group after an invalid one can only mean damage.
 *
 * <p>On disk: magic, length of the content, CRC-32C of number and content, number (1, 2, 3… in each file), content.
 */
final class Groupe {

    static final int ENTETE = 20;
    static final int CONTENU_MAXIMAL = 512 * 1024 * 1024;
    private static final int MAGIE = 0x45534D53;

    private Groupe() {}

    /** Prepares an empty buffer to receive a content. */
    static void commencer(ByteBuf tampon) {
        tampon.clear().writeZero(ENTETE);
    }

    /** Fills the header of a buffer that holds a whole content. */
    static void terminer(ByteBuf tampon, long numero) {
        int longueur = tampon.writerIndex() - ENTETE;
        tampon.setInt(0, MAGIE).setInt(4, longueur).setLong(12, numero);
        tampon.setInt(8, controle(tampon, longueur));
    }

    /** Length of the content announced by the header at the reader index, or -1 if this is no header. */
    static int longueur(ByteBuf lu) {
        if (lu.readableBytes() < ENTETE || lu.getInt(lu.readerIndex()) != MAGIE) {
            return -1;
        }
        int longueur = lu.getInt(lu.readerIndex() + 4);
        return longueur > CONTENU_MAXIMAL ? -1 : longueur;
    }

    static long numero(ByteBuf lu) {
        return lu.getLong(lu.readerIndex() + 12);
    }

    /** Whether a whole and intact group starts at the reader index. */
    static boolean estIntact(ByteBuf lu) {
        int longueur = longueur(lu);
        return longueur >= 0
                && lu.readableBytes() - ENTETE >= longueur
                && controle(lu, longueur) == lu.getInt(lu.readerIndex() + 8);
    }

    private static int controle(ByteBuf groupe, int longueur) {
        CRC32C crc = new CRC32C();
        crc.update(groupe.nioBuffer(groupe.readerIndex() + 12, 8 + longueur));
        return (int) crc.getValue();
    }
}
