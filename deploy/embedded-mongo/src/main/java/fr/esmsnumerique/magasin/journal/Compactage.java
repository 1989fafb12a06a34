package fr.esmsnumerique.magasin.journal;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a new base from finished files only, never from the live server: it needs no lock, stops no client, and what it reads is exactly what a start
 * would read.
 */
final class Compactage implements AutoCloseable {

    private static final int TAILLE_DE_GROUPE = 1 << 20;
    /** Forcing little and often keeps the file system's own journal short, hence the clients' group commits fast. */
    private static final int ENTRE_DEUX_FORCES = 8 << 20;

    private final Map<Path, FileChannel> sources = new HashMap<>();
    private final FileChannel sortie;
    private final ByteBuf tampon = Unpooled.directBuffer(2 * TAILLE_DE_GROUPE);
    private long numero;
    private long ecritsDepuisLaForce;

    private Compactage(Path fichier) throws IOException {
        sortie = FileChannel.open(
                fichier, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Merges the given files, oldest first, into {@code base-generation}; the renaming is what makes it exist. */
    static void compacter(Fichiers fichiers, List<Path> sources, long generation) throws IOException {
        EtatCompact etat = new EtatCompact();
        for (Path source : sources) {
            LectureJournal.lire(source, (modification, position) -> etat.appliquer(modification, source, position));
        }
        try (Compactage compactage = new Compactage(fichiers.enPreparation())) {
            compactage.ecrire(etat);
        }
        Files.move(fichiers.enPreparation(), fichiers.base(generation), StandardCopyOption.ATOMIC_MOVE);
        fichiers.forcerLeDossier();
        fichiers.oublierAvant(generation);
    }

    private void ecrire(EtatCompact etat) throws IOException {
        Groupe.commencer(tampon);
        for (Map.Entry<EtatCompact.Espace, EtatCompact.Contenu> entree :
                etat.collections().entrySet()) {
            ecrire(entree.getKey(), entree.getValue());
        }
        Modification.ecrire(tampon, Operation.FIN_DE_BASE, "", "", new Document());
        viderLeTampon();
        sortie.force(true);
    }

    private void ecrire(EtatCompact.Espace espace, EtatCompact.Contenu contenu) throws IOException {
        Modification.ecrire(tampon, Operation.CREER_COLLECTION, espace.base(), espace.collection(), new Document());
        for (Document index : contenu.index().values()) {
            Modification.ecrire(tampon, Operation.CREER_INDEX, espace.base(), espace.collection(), index);
        }
        for (EtatCompact.Lieu lieu : contenu.documents().values()) {
            Modification.entete(tampon, Operation.INSERER, espace.base(), espace.collection());
            copier(lieu);
            if (tampon.readableBytes() >= TAILLE_DE_GROUPE) {
                viderLeTampon();
            }
        }
    }

    private void copier(EtatCompact.Lieu lieu) throws IOException {
        FileChannel source = sources.get(lieu.fichier());
        if (source == null) {
            source = FileChannel.open(lieu.fichier(), StandardOpenOption.READ);
            sources.put(lieu.fichier(), source);
        }
        if (tampon.writeBytes(source, lieu.position(), lieu.longueur()) != lieu.longueur()) {
            throw new IOException("lecture incomplète de " + lieu.fichier());
        }
    }

    private void viderLeTampon() throws IOException {
        Groupe.terminer(tampon, ++numero);
        ecritsDepuisLaForce += tampon.readableBytes();
        while (tampon.isReadable()) {
            tampon.readBytes(sortie, tampon.readableBytes());
        }
        if (ecritsDepuisLaForce >= ENTRE_DEUX_FORCES) {
            sortie.force(false);
            ecritsDepuisLaForce = 0;
        }
        Groupe.commencer(tampon);
    }

    @Override
    public void close() throws IOException {
        tampon.release();
        sortie.close();
        for (FileChannel source : sources.values()) {
            source.close();
        }
    }
}
