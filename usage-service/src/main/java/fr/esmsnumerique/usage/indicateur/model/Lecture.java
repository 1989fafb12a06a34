package fr.esmsnumerique.usage.indicateur.model;

/** The two readings of AMB-20. */
public enum Lecture {
    AGREGEE("Taux agrégés du projet"),
    PAR_ESSMS("Chaque ESSMS atteint la cible");

    private final String libelle;

    Lecture(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
