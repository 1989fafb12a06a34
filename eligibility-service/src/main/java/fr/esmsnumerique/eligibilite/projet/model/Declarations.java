package fr.esmsnumerique.eligibilite.projet.model;

import org.jspecify.annotations.Nullable;

/** What the carrier declares; an absent declaration leaves its clause to a person. */
public record Declarations(
        @Nullable Boolean autreFinancementEuropeen,
        @Nullable Avancement rgpd,
        @Nullable Avancement dpo,
        @Nullable Avancement charteSi,
        @Nullable Boolean engagementRor,
        @Nullable Boolean procedureCommandePublique) {

    public static final Declarations AUCUNE = new Declarations(null, null, null, null, null, null);
}
