package fr.esmsnumerique.eligibilite.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One entry of the history; entries are only added. */
public record EntreeHistorique(
        int rang,
        Instant instant,
        String par,
        String action,
        @Nullable EtatDossier etatAvant,
        EtatDossier etatApres,
        String detail) {}
