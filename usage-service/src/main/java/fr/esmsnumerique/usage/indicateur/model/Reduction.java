package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the annex of activities: for this indicator, these persons leave the denominator (USE-14). One entry is for one indicator: what is granted for the DMP
 * says nothing of MSSanté (AMB-22).
 *
 * @param amenagement identifier of the adjustment CNSA and DNS signed
 * @param secteur establishments it is for; {@code null} for all of them
 * @param compteur persons declared by the establishment, and deducted
 * @param du first month measured so
 * @param au last month measured so; {@code null} until a later decision
 */
public record Reduction(
        String amenagement,
        Indicateur indicateur,
        @Nullable Secteur secteur,
        Compteur compteur,
        YearMonth du,
        @Nullable YearMonth au) {

    boolean vise(Secteur autre, YearMonth mois) {
        return (secteur == null || secteur == autre) && !mois.isBefore(du) && (au == null || !mois.isAfter(au));
    }
}
