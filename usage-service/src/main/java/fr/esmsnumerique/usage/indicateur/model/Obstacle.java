package fr.esmsnumerique.usage.indicateur.model;

/**
 * Why the targets cannot be attested.
 *
 * @param code {@code mois}, {@code vsr}, {@code deploiement}, {@code decision}, the nature of a missing file, or the indicator's code
 * @param message what is missing and what to do, in French
 * @param regle rule that requires it
 */
public record Obstacle(String code, String message, String regle) {

    /** A person lifts it by giving a reason. */
    public boolean leveParUnMotif() {
        return code.equals(Obstacles.DECISION);
    }
}
