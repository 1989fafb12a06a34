package fr.esmsnumerique.magasin.journal;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads one file from its first group and tells an unfinished end, which a crash explains, from damage, which nothing excuses. */
final class LectureJournal {

    /** @param position offset in the file of the change's BSON document */
    interface Destinataire {
        void recevoir(Modification modification, long position) throws IOException;
    }

    /** @param longueur bytes of intact groups; @param inachevee whether something other than reserved zeros follows them */
    record Fin(long longueur, long dernierNumero, boolean inachevee) {}

    private final Path fichier;
    private final long taille;
    private long position;
    private long numero;

    private LectureJournal(Path fichier) throws IOException {
        this.fichier = fichier;
        this.taille = Files.size(fichier);
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
        return new Fin(position, numero, position < taille && estInachevee());
    }

    /** The bytes of the next group as far as they exist. */
    private ByteBuf suivant(InputStream flux) throws IOException {
        byte[] entete = flux.readNBytes(Groupe.ENTETE);
        int longueur = Groupe.longueur(Unpooled.wrappedBuffer(entete));
        if (longueur <= 0 || longueur > taille - position - Groupe.ENTETE) {
            return Unpooled.wrappedBuffer(entete);
        }
        byte[] groupe = Arrays.copyOf(entete, Groupe.ENTETE + longueur);
        flux.readNBytes(groupe, Groupe.ENTETE, longueur);
        return Unpooled.wrappedBuffer(groupe);
    }

    private void distribuer(ByteBuf contenu, Destinataire destinataire) throws IOException {
        while (contenu.isReadable()) {
            Modification modification = comprendre(contenu);
            int apres = contenu.readerIndex();
            destinataire.recevoir(
                    modification, position + apres - modification.bson().readableBytes());
        }
    }

    /** The group is intact: what cannot be understood was written by another version, and must not be cut off as unfinished. */
    private Modification comprendre(ByteBuf contenu) {
        try {
            return Modification.lire(contenu);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new MagasinRefuse(
                    "Le fichier %s vient d'une autre version du magasin : rouvrez-le avec elle, ou supprimez le dossier pour repartir de rien."
                            .formatted(fichier.getFileName()),
                    e);
        }
    }

    private boolean estInachevee() throws IOException {
        ByteBuf reste = reste();
        for (int i = 0; i <= reste.capacity() - Groupe.ENTETE; i++) {
            if (Groupe.estIntact(reste.readerIndex(i))) {
                throw new MagasinRefuse(
                        "Le fichier %s du magasin est abîmé à l'octet %d alors que la suite est lisible : restaurez-le depuis une sauvegarde, rien n'a été modifié."
                                .formatted(fichier.getFileName(), position));
            }
        }
        return reste.readerIndex(0).forEachByte(octet -> octet == 0) >= 0;
    }

    private ByteBuf reste() throws IOException {
        try (InputStream flux = Files.newInputStream(fichier)) {
            flux.skipNBytes(position);
            return Unpooled.wrappedBuffer(flux.readAllBytes());
        }
    }
}
