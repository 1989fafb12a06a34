package fr.esmsnumerique.financement.calcul.model;

/**
 * Unit amounts on both sides of the 50th establishment.
 *
 * @param plein before the threshold
 * @param reduit from the threshold on
 */
public record Paliers(PrixCite plein, PrixCite reduit) {

    public PrixCite de(Palier palier) {
        return switch (palier) {
            case PLEIN -> plein;
            case REDUIT -> reduit;
        };
    }
}
