package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.Ecarte;
import fr.esmsnumerique.financement.lot.model.Lot;
import java.util.List;

/** What asking for a batch gave. */
public sealed interface Formation {

    record Forme(Lot lot) implements Formation {}

    /** Nothing could be sent. */
    record Vide(List<Ecarte> ecartes) implements Formation {}
}
