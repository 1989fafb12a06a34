package fr.esmsnumerique.demo.actes;

/** Something that people do on a day of the year. Playing it again on the same platform has no further effect. */
@FunctionalInterface
public interface Acte {

    void jouer(Jeu jeu);
}
