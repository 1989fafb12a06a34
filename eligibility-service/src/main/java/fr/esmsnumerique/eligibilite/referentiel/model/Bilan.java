package fr.esmsnumerique.eligibilite.referentiel.model;

/** What a merge did, in lines. */
public record Bilan(int ajoutees, int misesAJour, int inchangees) {

    public static final Bilan VIDE = new Bilan(0, 0, 0);
    public static final Bilan AJOUT = new Bilan(1, 0, 0);
    public static final Bilan CHANGEMENT = new Bilan(0, 1, 0);
    public static final Bilan RIEN = new Bilan(0, 0, 1);

    public Bilan plus(Bilan autre) {
        return new Bilan(ajoutees + autre.ajoutees, misesAJour + autre.misesAJour, inchangees + autre.inchangees);
    }

    public boolean change() {
        return ajoutees + misesAJour > 0;
    }
}
