package fr.esmsnumerique.budget.enveloppe.model;

/**
 * Where a credit came from; its last day of engagement depends on it (BUD-03, BUD-05).
 *
 * @param reference the circular or the redeployment, empty for {@link #SANS}
 */
public record Origine(Nature nature, String reference) {

    /** Accounts whose credits have no origin: reserve, payment book. */
    public static final Origine SANS = new Origine(Nature.SANS, "");

    public Origine {
        if ((nature == Nature.SANS) != reference.isEmpty()) {
            throw new IllegalArgumentException("Une origine a une référence, son absence n'en a pas");
        }
    }

    public static Origine circulaire(String reference) {
        return new Origine(Nature.CIRCULAIRE, reference);
    }

    public static Origine redeploiement(String reference) {
        return new Origine(Nature.REDEPLOIEMENT, reference);
    }

    public static Origine report(String reference) {
        return new Origine(Nature.REPORT, reference);
    }

    public enum Nature {
        SANS,
        /** Initial credits, delegated by an FMIS circular. */
        CIRCULAIRE,
        /** Credits another region did not engage by 15 October. */
        REDEPLOIEMENT,
        /** Credits of the year before, carried over by a referenced decision. */
        REPORT
    }
}
