package fr.esmsnumerique.budget.enveloppe.model;

/** The two payments of a grant. */
public enum Tranche {
    AVANCE(Poste.PAYE_AVANCE),
    SOLDE(Poste.PAYE_SOLDE);

    private final Poste poste;

    Tranche(Poste poste) {
        this.poste = poste;
    }

    public Poste poste() {
        return poste;
    }
}
