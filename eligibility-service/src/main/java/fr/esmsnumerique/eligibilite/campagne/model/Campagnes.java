package fr.esmsnumerique.eligibilite.campagne.model;

import java.util.List;
import java.util.Optional;

/** The published campaigns. */
public interface Campagnes {

    /** The version in force. */
    Optional<VersionCampagne> courante(String code);

    Optional<VersionCampagne> version(String code, String empreinte);

    /** Versions in force, by code. */
    List<VersionCampagne> courantes();

    /**
     * Stores the version, makes it the one in force and produces {@code campagne.publiee}, in that order.
     *
     * @return false when another publication took its rank meanwhile: read again and retry
     */
    boolean publier(VersionCampagne version);
}
