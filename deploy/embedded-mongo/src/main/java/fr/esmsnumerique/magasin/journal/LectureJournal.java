package fr.esmsnumerique.magasin.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one file from its first group and tells an unfinished end, which a crash explains, from damage, which nothing excuses. */
final class LectureJournal {

    /** @param position offset in the file of the change's BSON document */
    interface Destinataire {
        void recevoir(Modification modification, long position) throws IOException;
    }

    /** @param longueur bytes of intact groups; the rest of the file is an unfinished group */
    record Fin(long longueur, long dernierNumero) {}

    private final Path fichier;
    private long position;
    private long numero;

    private LectureJournal(Path fichier) {
        this.fichier = fichier;
    }

    /** @throws MagasinRefuse when a group is damaged although later ones, hence acknowledged after it, are intact */
    static Fin lire(Path fichier, Destinataire destinataire) throws IOException {
        return new LectureJournal(fichier).parcourir(destinataire);
    }

    private Fin parcourir(Destinataire destinataire) throws IOException {
        try (InputStream flux = new BufferedInputStream(Files.newInputStream(fichier), 1 << 20)) {
            ByteBuf groupe = suivant(flux);
            while (Groupe.estIntact(groupe) && Groupe.numero(groupe) == numero + 1) {
                distribuer(groupe.skipBytes(Groupe.ENTETE), destinataire);
                position += groupe.writerIndex();
                numero++;
                groupe = suivant(flux);
            }
        }
        if (position < Files.size(fichier)) {
            exigerFinInachevee();
        }
        return new Fin(position, numero);
    }

    /** The bytes of the next group as far as they exist. */
    private ByteBuf suivant(InputStream flux) throws IOException {
        ByteBuf entete = Unpooled.wrappedBuffer(flux.readNBytes(Groupe.ENTETE));
        int longueur = Groupe.longueur(entete);
        if (longueur <= 0 || longueur > Files.size(fichier) - position) {
            return entete;
        }
        return Unpooled.wrappedBuffer(entete, Unpooled.wrappedBuffer(flux.readNBytes(longueur)));
    }

    private void distribuer(ByteBuf contenu, Destinataire destinataire) throws IOException {
        while (contenu.isReadable()) {
            Modification modification = Modification.lire(contenu);
            int apres = contenu.readerIndex();
            destinataire.recevoir(
                    modification, position + apres - modification.bson().readableBytes());
        }
    }

    private void exigerFinInachevee() throws IOException {
        ByteBuf reste = Unpooled.wrappedBuffer(Files.readAllBytes(fichier));
        for (int i = Math.toIntExact(position); i <= reste.capacity() - Groupe.ENTETE; i++) {
            if (Groupe.estIntact(reste.readerIndex(i))) {
                throw new MagasinRefuse(
                        "Le fichier %s du magasin est abîmé à l'octet %d alors que la suite est lisible : restaurez-le depuis une sauvegarde, rien n'a été modifié."
                                .formatted(fichier.getFileName(), position));
            }
        }
    }
}
