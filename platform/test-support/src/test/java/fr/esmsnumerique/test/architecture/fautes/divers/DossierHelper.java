package fr.esmsnumerique.test.architecture.fautes.divers;

public class DossierHelper {
    /** Nested, because a bad name hides there as well. */
    public static class DossierImpl {}
}
