package fr.esmsnumerique.usage.amenagement.web;

import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import fr.esmsnumerique.usage.amenagement.model.RefusAmenagement;

/** Refusals as the contract names them. */
final class RefusAmenagements {

    private RefusAmenagements() {}

    static ProblemeException exception(RefusAmenagement refus) {
        int statut = switch (refus) {
            case INDICATEUR_SANS_PERSONNES, PERIODE_INVERSE -> 422;
            case REGION_NON_DEMANDEUSE -> 403;
            case RECOUVREMENT,
                    DEJA_RALLIEE,
                    NON_INSTRUIT,
                    DEJA_INSTRUIT,
                    AVIS_DEFAVORABLE,
                    MEME_INSTITUTION,
                    MEME_PERSONNE,
                    CLOS,
                    ECRITURE_CONCURRENTE -> 409;
        };
        return Probleme.refus(statut, refus.code(), "Aménagement refusé", refus.phrase())
                .exception();
    }
}
