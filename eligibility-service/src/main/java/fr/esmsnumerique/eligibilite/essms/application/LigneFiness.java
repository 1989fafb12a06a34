package fr.esmsnumerique.eligibilite.essms.application;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.Optional;

/** What one line of a FINESS extract turned out to be. */
public sealed interface LigneFiness {

    /** @param reserve a field left out, when the line is kept without it */
    record Retenue(Essms essms, Optional<ErreurImport> reserve) implements LigneFiness {}

    /** Not an establishment of L.312-1, or a geolocation line. */
    record Ignoree() implements LigneFiness {}

    record Rejetee(ErreurImport erreur) implements LigneFiness {}
}
