package fr.esmsnumerique.magasin.moteur;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import fr.esmsnumerique.magasin.journal.Modification;
import fr.esmsnumerique.magasin.journal.Operation;

/** The memory backend whose databases note what changes. */
public final class MoteurDurable extends MemoryBackend {

    private final ModificationsEnCours enCours;

    public MoteurDurable(ModificationsEnCours enCours) {
        this.enCours = enCours;
    }

    @Override
    public MemoryDatabase openOrCreateDatabase(String nom) {
        return new BaseDurable(nom, getCursorRegistry(), enCours);
    }

    /** Applies a change read from the journal. */
    public void appliquer(Modification modification) {
        if (modification.operation() != Operation.FIN_DE_BASE) {
            ((BaseDurable) resolveDatabase(modification.base())).appliquer(modification);
        }
    }
}
