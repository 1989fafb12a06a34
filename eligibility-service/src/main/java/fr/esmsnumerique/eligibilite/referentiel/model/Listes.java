package fr.esmsnumerique.eligibilite.referentiel.model;

import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The stored lists. */
public interface Listes {

    /** By id of object; unknown ids are left out. */
    Map<String, ObjetReference> trouver(Liste liste, Collection<String> ids);

    /** Nothing was ever imported: the list says nothing, not even by what it lacks. */
    boolean estVide(Liste liste);

    /** Grows with each import of the list. */
    long revision(Liste liste);

    /** Every object, in order of id, one at a time. */
    void parcourir(Liste liste, Consumer<ObjetReference> suite);

    /** Merges lines read from a file; one already known as such changes nothing. Lines are applied in their order. */
    Bilan fusionner(Liste liste, List<Ligne> lignes, Origine origine);

    /** @param objet id of the object the line belongs to */
    record Ligne(String objet, Fiche fiche) {}
}
