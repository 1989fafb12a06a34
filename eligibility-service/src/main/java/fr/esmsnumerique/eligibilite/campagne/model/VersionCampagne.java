package fr.esmsnumerique.eligibilite.campagne.model;

import java.time.Instant;

/**
 * A published version of a campaign, never changed afterwards.
 *
 * @param version rank, from 1
 * @param empreinte SHA-256 of {@code contenu}: what a computation pins
 * @param contenu canonical JSON of {@code contracts/schemas/campagne.schema.json}, keys in order
 */
public record VersionCampagne(
        String code,
        String libelle,
        int version,
        String empreinte,
        Instant publieeLe,
        String publieePar,
        String contenu) {

    /** Author of the versions shipped with the service. */
    public static final String PLATEFORME = "plateforme";

    public boolean estLivree() {
        return publieePar.equals(PLATEFORME);
    }
}
