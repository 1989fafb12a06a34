package fr.esmsnumerique.eligibilite.projet.model;

/** A code that sentences write in words. */
public interface Libelle {

    /** Without article nor capital: it goes inside a sentence. */
    String libelle();
}
