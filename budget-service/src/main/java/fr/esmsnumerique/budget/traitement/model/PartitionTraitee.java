package fr.esmsnumerique.budget.traitement.model;

import java.util.List;

/**
 * What one partition of a run did.
 *
 * @param elements things examined or written
 * @param anomalies what a person should look at, in French; the partition is done all the same
 * @param erreur why it could not be done, else empty
 */
public record PartitionTraitee(String nom, long elements, List<String> anomalies, String erreur) {

    public PartitionTraitee {
        anomalies = List.copyOf(anomalies);
    }

    public static PartitionTraitee faite(String nom, long elements, List<String> anomalies) {
        return new PartitionTraitee(nom, elements, anomalies, "");
    }

    public static PartitionTraitee impossible(String nom, String erreur) {
        return new PartitionTraitee(nom, 0, List.of(), erreur);
    }

    public boolean estFaite() {
        return erreur.isEmpty();
    }
}
