package fr.esmsnumerique.demo.oracle;

import java.util.Map;

/** A row of the national table, in centimes and numbers, as it must be at a date. */
public record SituationAttendue(
        long notifie,
        long cede,
        long recu,
        long programme,
        long engage,
        long paye,
        int dossiers,
        Map<String, Integer> dossiersParEtat,
        int essms,
        int projetsSuivis,
        int projetsCiblesAtteintes) {

    /** What the region may engage. */
    public long alloue() {
        return notifie - cede + recu;
    }

    public long nonEngage() {
        return alloue() - engage;
    }

    /** Truncated, as displayed; never compared. */
    public long tauxPointsDeBase() {
        return alloue() == 0 ? 0 : engage * 10_000 / alloue();
    }
}
