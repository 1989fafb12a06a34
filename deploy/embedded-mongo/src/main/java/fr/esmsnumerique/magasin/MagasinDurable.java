package fr.esmsnumerique.magasin;

import fr.esmsnumerique.magasin.journal.Journal;
import fr.esmsnumerique.magasin.moteur.ModificationsEnCours;
import fr.esmsnumerique.magasin.moteur.MoteurDurable;
import fr.esmsnumerique.magasin.reseau.Ecoute;
import fr.esmsnumerique.magasin.reseau.Execution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** A running store: the journal replayed into the memory engine, then the engine served on the loopback interface. */
public final class MagasinDurable implements AutoCloseable {

    private final Journal journal;
    private final Ecoute ecoute;
    private final long relues;

    private MagasinDurable(Reglages reglages, Consumer<Throwable> panne) throws IOException {
        ModificationsEnCours enCours = new ModificationsEnCours(panne);
        MoteurDurable moteur = new MoteurDurable(enCours);
        AtomicLong compte = new AtomicLong();
        journal = Journal.ouvrir(
                reglages.dossier(),
                reglages.journalOctets(),
                modification -> {
                    moteur.appliquer(modification);
                    compte.incrementAndGet();
                },
                panne);
        enCours.activer();
        relues = compte.get();
        try {
            ecoute = new Ecoute(reglages.adresse(), moteur, new Execution(enCours, journal));
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /**
     * In the caller's process, on 127.0.0.1.
     *
     * @param port 0 for any free one
     * @throws fr.esmsnumerique.magasin.journal.MagasinRefuse when the port or the folder is taken, or the folder damaged
     */
    public static MagasinDurable demarrer(Path dossier, int port) {
        InetSocketAddress adresse = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return demarrer(
                new Reglages(dossier, adresse, 1024 * Reglages.JOURNAL_KO),
                erreur -> LoggerFactory.getLogger(MagasinDurable.class)
                        .error("Le magasin ne peut plus écrire : il ne répondra plus", erreur));
    }

    /** @param panne told when the journal can no longer be written: no command is answered any more */
    static MagasinDurable demarrer(Reglages reglages, Consumer<Throwable> panne) {
        try {
            return new MagasinDurable(reglages, panne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "mongodb://127.0.0.1:" + ecoute.port();
    }

    /** Changes read again at start. */
    long relues() {
        return relues;
    }

    @Override
    public void close() {
        ecoute.close();
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
