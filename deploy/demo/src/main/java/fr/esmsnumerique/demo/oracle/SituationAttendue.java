package fr.esmsnumerique.demo.oracle;

import java.util.Map;

/** A row of the national table, in centimes and numbers, as it must be at a date. */
public record SituationAttendue(
        long notifie,
        long programme,
        long engage,
        long paye,
        int dossiers,
        Map<String, Integer> dossiersParEtat,
        int essms,
        int projetsSuivis,
        int projetsCiblesAtteintes) {

    public long nonEngage() {
        return notifie - engage;
    }

    /** Truncated, as displayed; never compared. */
    public long tauxPointsDeBase() {
        return notifie == 0 ? 0 : engage * 10_000 / notifie;
    }
}
