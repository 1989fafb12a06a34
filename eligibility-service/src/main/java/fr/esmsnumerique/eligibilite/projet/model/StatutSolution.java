package fr.esmsnumerique.eligibilite.projet.model;

/** Standing of a solution in the Ségur referencing, as ANS lists it; never computed here. */
public enum StatutSolution implements Libelle {
    REFERENCEE("référencée Ségur"),
    CANDIDATE("candidate au référencement Ségur"),
    NON_REFERENCEE("non référencée");

    private final String libelle;

    StatutSolution(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
