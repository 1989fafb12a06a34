package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.CoordonneesBancaires;
import java.util.Optional;

/** Accounts of the files. Every one ever entered is kept; the last one applies. */
public interface Comptes {

    Optional<CoordonneesBancaires> lire(String dossierId);

    void ajouter(CoordonneesBancaires saisies);

    /** Replaces the last one by itself, checked; false when another was entered meanwhile. */
    boolean verifier(CoordonneesBancaires avant, CoordonneesBancaires verifiees);
}
