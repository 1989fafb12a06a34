package fr.esmsnumerique.eligibilite.projet.model;

/** What is asked for an establishment (ELI-51): a new solution, an upgrade of the same one, or usage on a Ségur version already there. */
public enum TypeProjet implements Libelle {
    ACQUISITION("acquisition"),
    MONTEE_VERSION("montée de version"),
    USAGE_SEUL("usage seul");

    private final String libelle;

    TypeProjet(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
