package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Yearly hours of an establishment that also gives "confort" services. The texts give no formula: the share of medico-social hours is a proposal (AMB-34).
 *
 * @param heuresTotales 0 when the hours are not declared: no proposal then
 */
public record Confort(long heuresMedicoSociales, long heuresTotales) {

    public static final Confort NON_DECLARE = new Confort(0, 0);

    public Confort {
        if (heuresMedicoSociales < 0 || heuresMedicoSociales > heuresTotales) {
            throw new IllegalArgumentException("Heures invalides : " + heuresMedicoSociales + " sur " + heuresTotales);
        }
    }

    public boolean estDeclare() {
        return heuresTotales > 0;
    }

    /** Share of the amount, half up to the centime; hours are not rounded into a rate first. */
    public Montant part(Montant montant) {
        return new Montant(BigDecimal.valueOf(montant.centimes())
                .multiply(BigDecimal.valueOf(heuresMedicoSociales))
                .divide(BigDecimal.valueOf(heuresTotales), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
