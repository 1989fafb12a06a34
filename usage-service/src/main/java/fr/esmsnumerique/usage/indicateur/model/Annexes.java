package fr.esmsnumerique.usage.indicateur.model;

/** Where the annex of a campaign is read. */
public interface Annexes {

    Annexe enVigueur(String campagne);
}
