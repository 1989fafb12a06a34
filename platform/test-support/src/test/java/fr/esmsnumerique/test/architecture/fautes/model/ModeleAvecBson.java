package fr.esmsnumerique.test.architecture.fautes.model;

public final class ModeleAvecBson {
    public Object document() {
        return new org.bson.Document("montantCentimes", 1L);
    }
}
