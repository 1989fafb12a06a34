package fr.esmsnumerique.eligibilite.imports;

import fr.esmsnumerique.eligibilite.imports.RapportImport.Compte;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Etat;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Fichier;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Motif;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Type;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.FichierRefuse;
import fr.esmsnumerique.support.tableaux.FluxCompte;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Runs any import: recorded before its first line, shown while it goes, and ended in a state that says what happened. One at a time in an instance: two files of the same
 * kind read together would each tell half of the story.
 */
@Service
public class ExecuterImport {

    static final Motif COUPURE = new Motif(
            "import.interrompu",
            "L'import s'est arrêté en cours de route. Les lignes déjà reprises sont gardées : envoyez à nouveau le même fichier.");

    private static final int LONGUEUR_EMPREINTE = 12;
    private static final int LONGUEUR_UNIQUE = 4;

    private final Rapports rapports;
    private final Horloge horloge;
    private final InstanceDuService instance;
    private final ReentrantLock tour = new ReentrantLock(true);

    public ExecuterImport(Rapports rapports, Horloge horloge, InstanceDuService instance) {
        this.rapports = rapports;
        this.horloge = horloge;
        this.instance = instance;
    }

    /** @param region the only one the caller may import for, {@code null} for all */
    public record Demande(Type type, @Nullable Region region, String par) {}

    /** Records an import whose file is there and whose turn will come. */
    public RapportImport inscrire(Demande demande, String empreinte, long octets) {
        RapportImport depart = new RapportImport(
                identifiant(demande.type(), empreinte),
                demande.type(),
                demande.region(),
                demande.par(),
                instance.nom(),
                Etat.EN_COURS,
                null,
                horloge.instant(),
                null,
                0,
                new Fichier(empreinte, octets, 0, null, null, null),
                new Compte(0, 0, 0, 0, 0, 0, 0),
                0,
                List.of(),
                List.of());
        rapports.conserver(depart);
        return depart;
    }

    /** @throws FichierRefuse when the file as a whole cannot be read; the import is then recorded as refused */
    public RapportImport executer(Demande demande, FichierRecu fichier, Chargement chargement) {
        return executer(inscrire(demande, fichier.empreinte(), fichier.octets()), fichier, chargement);
    }

    public RapportImport executer(RapportImport inscrit, FichierRecu fichier, Chargement chargement) {
        try (InputStream flux = fichier.ouvrir()) {
            return executer(inscrit, flux, chargement);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    public RapportImport executer(RapportImport inscrit, InputStream flux, Chargement chargement) {
        tour.lock();
        try {
            SuiviImport suivi = new SuiviImport(inscrit, rapports, horloge);
            return charger(suivi, new FluxCompte(flux, suivi::lu), chargement);
        } finally {
            tour.unlock();
        }
    }

    private static RapportImport charger(SuiviImport suivi, InputStream flux, Chargement chargement) {
        boolean finie = false;
        try {
            chargement.charger(flux, suivi);
            finie = true;
            return suivi.finir(Etat.TERMINE, null);
        } catch (FichierRefuse refus) {
            finie = true;
            suivi.finir(Etat.REFUSE, new Motif(refus.code(), refus.phrase()));
            throw refus;
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        } finally {
            if (!finie) {
                suivi.finir(Etat.INTERROMPU, COUPURE);
            }
        }
    }

    /** The same file may come twice within a millisecond, and the demo's clock stands still. */
    private String identifiant(Type type, String empreinte) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + empreinte.substring(0, LONGUEUR_EMPREINTE) + "-"
                + horloge.instant().toEpochMilli() + "-"
                + UUID.randomUUID().toString().substring(0, LONGUEUR_UNIQUE);
    }
}
