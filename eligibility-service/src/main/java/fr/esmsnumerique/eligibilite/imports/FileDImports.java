package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.FichierRefuse;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files that wait for their turn, a few at most: each holds its place on disk. */
@Component
public class FileDImports {

    private static final Logger JOURNAL = LoggerFactory.getLogger(FileDImports.class);
    private static final int EN_ATTENTE = 8;

    private final ExecuterImport executer;
    private final ThreadPoolExecutor fil = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(EN_ATTENTE),
            Thread.ofPlatform().name("imports").daemon().factory());

    public FileDImports(ExecuterImport executer) {
        this.executer = executer;
    }

    /** @return false when too many files wait already: nothing is recorded as waiting */
    public boolean ajouter(RapportImport inscrit, FichierRecu fichier, Chargement chargement) {
        try {
            fil.execute(() -> traiter(inscrit, fichier, chargement));
            return true;
        } catch (RejectedExecutionException pleine) {
            return false;
        }
    }

    private void traiter(RapportImport inscrit, FichierRecu fichier, Chargement chargement) {
        try (fichier) {
            executer.executer(inscrit, fichier, chargement);
        } catch (FichierRefuse dejaDit) {
            JOURNAL.info("Import {} refusé : {}", inscrit.id(), dejaDit.getMessage());
        } catch (RuntimeException panne) {
            JOURNAL.error("Import {} interrompu", inscrit.id(), panne);
        }
    }

    @PreDestroy
    void arreter() {
        fil.shutdownNow();
    }
}
