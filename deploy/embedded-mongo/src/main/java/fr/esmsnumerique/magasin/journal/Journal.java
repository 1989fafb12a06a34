package fr.esmsnumerique.magasin.journal;

import io.netty.buffer.ByteBuf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The durable history of a store in one folder: read at opening, then appended to. When the journal outgrows both {@code seuil} and the last base, a new
 * journal starts and the old files are merged in the background: disk use stays within a small multiple of the live data.
 */
public final class Journal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Fichiers fichiers;
    private final long seuil;
    private final Consumer<Throwable> panne;
    private final Verrou verrou;
    private final EcritureGroupee ecriture;
    /** Touched by the opening thread, then by the journal thread, then by a compaction only while {@link #compactage} is alive. */
    private Optional<Long> base;

    private final List<Long> journaux;
    /** A compaction was interrupted by a crash: it starts again at once. */
    private boolean resteACompacter;

    private volatile long tailleDeLaBase;
    private volatile Thread compactage = new Thread(() -> {});

    private Journal(Path dossier, long seuil, Consumer<Modification> rejeu, Consumer<Throwable> panne)
            throws IOException {
        this.fichiers = new Fichiers(dossier);
        this.seuil = seuil;
        this.panne = panne;
        this.verrou = Verrou.prendre(dossier);
        try {
            Fichiers.Inventaire inventaire = fichiers.inventorier();
            base = inventaire.base();
            journaux = new ArrayList<>(inventaire.journaux().isEmpty() ? List.of(0L) : inventaire.journaux());
            LectureJournal.Fin fin = relire(rejeu);
            fichiers.oublierAvant(journaux.getFirst());
            ecriture = new EcritureGroupee(
                    ouvrir(journaux.getLast(), fin.longueur()), fin.dernierNumero(), this::compacterAuBesoin, panne);
            fichiers.forcerLeDossier();
            resteACompacter = journaux.size() > 1;
            ecriture.demarrer();
        } catch (IOException | RuntimeException e) {
            verrou.close();
            throw e;
        }
    }

    /**
     * @param seuil bytes of journal below which nothing is compacted
     * @param rejeu receives every change still needed, in order, before this returns
     * @param panne told when the journal can no longer be written: nothing will be answered any more
     * @throws MagasinRefuse when the folder is in use or damaged
     */
    public static Journal ouvrir(Path dossier, long seuil, Consumer<Modification> rejeu, Consumer<Throwable> panne)
            throws IOException {
        Files.createDirectories(dossier);
        return new Journal(dossier, seuil, rejeu, panne);
    }

    /** See {@link EcritureGroupee#soumettre}. */
    public void soumettre(ByteBuf modifications, Runnable reponse) {
        ecriture.soumettre(modifications, reponse);
    }

    private FichierJournal ouvrir(long generation, long fin) throws IOException {
        int pas = (int) Math.clamp(seuil / 8, 64L << 10, 4L << 20);
        return new FichierJournal(fichiers.journal(generation), fin, pas);
    }

    private LectureJournal.Fin relire(Consumer<Modification> rejeu) throws IOException {
        if (base.isPresent()) {
            relireLaBase(fichiers.base(base.get()), rejeu);
            tailleDeLaBase = Files.size(fichiers.base(base.get()));
        }
        for (long ancien : journaux.subList(0, journaux.size() - 1)) {
            relireEntier(fichiers.journal(ancien), rejeu);
        }
        Path dernier = fichiers.journal(journaux.getLast());
        if (!Files.exists(dernier)) {
            return new LectureJournal.Fin(0, 0, false);
        }
        LectureJournal.Fin fin = LectureJournal.lire(dernier, (modification, _) -> rejeu.accept(modification));
        if (fin.inachevee()) {
            LOG.warn(
                    "Fin inachevée du journal ignorée ({} octets, aucun acquitté)",
                    Files.size(dernier) - fin.longueur());
        }
        return fin;
    }

    private static void relireLaBase(Path fichier, Consumer<Modification> rejeu) throws IOException {
        AtomicBoolean finie = new AtomicBoolean();
        relireEntier(fichier, modification -> {
            finie.set(modification.operation() == Operation.FIN_DE_BASE);
            rejeu.accept(modification);
        });
        if (!finie.get()) {
            throw abime(fichier, Files.size(fichier));
        }
    }

    /** A file that was followed by another one was complete. */
    private static void relireEntier(Path fichier, Consumer<Modification> rejeu) throws IOException {
        LectureJournal.Fin fin = LectureJournal.lire(fichier, (modification, _) -> rejeu.accept(modification));
        if (fin.inachevee()) {
            throw abime(fichier, fin.longueur());
        }
    }

    private static MagasinRefuse abime(Path fichier, long octet) {
        return new MagasinRefuse(
                "Le fichier %s du magasin est abîmé à l'octet %d : restaurez-le depuis une sauvegarde, rien n'a été modifié."
                        .formatted(fichier.getFileName(), octet));
    }

    /** On the journal thread, between two groups: everything written so far is whole and forced. */
    private void compacterAuBesoin(long octets) throws IOException {
        boolean assezGrand = octets >= Math.max(seuil, tailleDeLaBase);
        if (compactage.isAlive() || !assezGrand && !resteACompacter) {
            return;
        }
        resteACompacter = false;
        List<Path> sources = new ArrayList<>();
        base.ifPresent(generation -> sources.add(fichiers.base(generation)));
        journaux.forEach(generation -> sources.add(fichiers.journal(generation)));
        long suivante = journaux.getLast() + 1;
        ecriture.continuerDans(ouvrir(suivante, 0));
        fichiers.forcerLeDossier();
        journaux.add(suivante);
        compactage = Thread.ofPlatform()
                .name("compactage")
                .uncaughtExceptionHandler((_, erreur) -> panne.accept(erreur))
                .start(() -> compacter(sources, suivante));
    }

    /** A failure leaves the old files, which are enough: the next opening of a journal tries again. */
    private void compacter(List<Path> sources, long generation) {
        try {
            Compactage.compacter(fichiers, sources, generation);
            tailleDeLaBase = Files.size(fichiers.base(generation));
            base = Optional.of(generation);
            journaux.removeIf(ancien -> ancien < generation);
        } catch (IOException | MagasinRefuse e) {
            LOG.error("Compactage impossible, le journal continue de grandir", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            ecriture.close();
            EcritureGroupee.attendre(compactage);
        } finally {
            verrou.close();
        }
    }
}
