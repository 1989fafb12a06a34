package fr.esmsnumerique.eligibilite.projet.model;

import org.jspecify.annotations.Nullable;

/** What the carrier declares; an absent declaration leaves its clause to a person. */
public record Declarations(
        @Nullable Boolean autreFinancementEuropeen,
        @Nullable Avancement rgpd,
        @Nullable Avancement dpo,
        @Nullable Avancement charteSi,
        @Nullable Boolean engagementRor,
        @Nullable Boolean procedureCommandePublique,
        @Nullable Boolean porteeNationale,
        @Nullable VoieAchat voieAchat) {

    public static final Declarations AUCUNE = new Declarations(null, null, null, null, null, null, null, null);

    public Declarations sansFinancementEuropeen() {
        return new Declarations(
                false, rgpd, dpo, charteSi, engagementRor, procedureCommandePublique, porteeNationale, voieAchat);
    }

    /** Every security duty at least under way. */
    public Declarations securiteEngagee() {
        return new Declarations(
                autreFinancementEuropeen,
                engage(rgpd),
                engage(dpo),
                engage(charteSi),
                engagementRor,
                procedureCommandePublique,
                porteeNationale,
                voieAchat);
    }

    public Declarations avecProcedure() {
        return new Declarations(
                autreFinancementEuropeen, rgpd, dpo, charteSi, engagementRor, true, porteeNationale, voieAchat);
    }

    public Declarations sansPorteeNationale() {
        return new Declarations(
                autreFinancementEuropeen,
                rgpd,
                dpo,
                charteSi,
                engagementRor,
                procedureCommandePublique,
                false,
                voieAchat);
    }

    public Declarations avecVoie(VoieAchat voie) {
        return new Declarations(
                autreFinancementEuropeen,
                rgpd,
                dpo,
                charteSi,
                engagementRor,
                procedureCommandePublique,
                porteeNationale,
                voie);
    }

    private static Avancement engage(@Nullable Avancement avancement) {
        return avancement == Avancement.FAIT ? Avancement.FAIT : Avancement.EN_COURS;
    }
}
