package fr.esmsnumerique.eligibilite.projet.model;

import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One establishment as the carrier declares it; {@code numeroFiness} may be malformed, ELI-03 says so. */
public record LigneDeclaree(
        String numeroFiness,
        String numeroFinessJuridique,
        TypeProjet typeProjet,
        Secteur secteur,
        @Nullable String codeSolution,
        @Nullable ModeHebergement hebergement,
        @Nullable AutoriteTarification autoriteTarification,
        @Nullable Long prixEditeurCentimes,
        @Nullable OrigineVersionSegur versionSegur,
        @Nullable CommandeSons commandeSons,
        @Nullable HeuresMedicoSociales confort,
        List<FinancementAnterieur> financementsAnterieurs,
        @Nullable Boolean financementTelemedecine) {

    public LigneDeclaree {
        financementsAnterieurs = Listes.copie(financementsAnterieurs);
    }

    /** The same establishment, with what the national lists say of it. */
    public LigneDeclaree avecFaits(
            @Nullable CommandeSons commande,
            @Nullable OrigineVersionSegur origine,
            List<FinancementAnterieur> financements) {
        return new LigneDeclaree(
                numeroFiness,
                numeroFinessJuridique,
                typeProjet,
                secteur,
                codeSolution,
                hebergement,
                autoriteTarification,
                prixEditeurCentimes,
                origine,
                commande,
                confort,
                financements,
                financementTelemedecine);
    }

    /** The same establishment with another choice of project, sector, solution or hosting. */
    public LigneDeclaree avecChoix(
            TypeProjet type, Secteur champ, @Nullable String solution, @Nullable ModeHebergement mode) {
        return new LigneDeclaree(
                numeroFiness,
                numeroFinessJuridique,
                type,
                champ,
                solution,
                mode,
                autoriteTarification,
                prixEditeurCentimes,
                versionSegur,
                commandeSons,
                confort,
                financementsAnterieurs,
                financementTelemedecine);
    }
}
