package fr.esmsnumerique.usage.projet.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What funding-service told of the project.
 *
 * @param soldeCentimes balance the targets release; {@code null} when it was never told
 * @param soldePayeLe day the balance was paid
 * @param resilieLe day the agreement ended
 * @param echeance end of deployment an ARS revised (CAL-20)
 */
public record Financement(
        @Nullable Long soldeCentimes,
        @Nullable LocalDate soldePayeLe,
        @Nullable LocalDate resilieLe,
        @Nullable LocalDate echeance) {

    public static final Financement INCONNU = new Financement(null, null, null, null);

    public Financement avecSolde(@Nullable Long centimes) {
        return new Financement(centimes, soldePayeLe, resilieLe, echeance);
    }

    /** @param jour {@code null} when a payment is undone */
    public Financement paye(@Nullable LocalDate jour) {
        return new Financement(soldeCentimes, jour, resilieLe, echeance);
    }

    public Financement resilie(LocalDate jour) {
        return new Financement(soldeCentimes, soldePayeLe, jour, echeance);
    }

    public Financement prolonge(LocalDate jusquAu) {
        return new Financement(soldeCentimes, soldePayeLe, resilieLe, jusquAu);
    }

    /** A balance still to be earned or paid. */
    public boolean soldeAttendu() {
        return soldePayeLe == null && resilieLe == null;
    }
}
