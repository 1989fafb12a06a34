package fr.esmsnumerique.budget.enveloppe.model;

import java.util.EnumSet;
import java.util.Set;

/** Where credits stand. Only {@link #CADRE} and {@link #OBLIGATION}, counterparts of what was opened and owed, may be negative. */
public enum Poste {
    CADRE(Livre.AE, false),
    /** Opened, not notified to anyone. */
    RESERVE(Livre.AE, false),
    DISPONIBLE(Livre.AE, true),
    PROGRAMME(Livre.AE, true),
    /** Frozen by the first signature of a redeployment. */
    GELE(Livre.AE, true),
    ENGAGE(Livre.AE, true),
    /** Lapsed at closing. */
    CADUC(Livre.AE, true),
    /** Withdrawn from an engagement of an earlier year: gives no AE back. */
    DESENGAGE(Livre.AE, true),
    /** Carried over by a referenced decision. */
    REPORTE(Livre.AE, true),
    OBLIGATION(Livre.PAIEMENT, false),
    RESTE_A_PAYER(Livre.PAIEMENT, false),
    PAYE_AVANCE(Livre.PAIEMENT, false),
    PAYE_SOLDE(Livre.PAIEMENT, false);

    /** What gives a right to engage, and lapses with the year. */
    public static final Set<Poste> CADUCS_A_LA_CLOTURE = Set.copyOf(EnumSet.of(RESERVE, DISPONIBLE, PROGRAMME, GELE));

    private final Livre livre;
    private final boolean alloue;

    Poste(Livre livre, boolean alloue) {
        this.livre = livre;
        this.alloue = alloue;
    }

    public Livre livre() {
        return livre;
    }

    /** Counts in what the holder was allocated. */
    public boolean estAlloue() {
        return alloue;
    }

    public boolean peutEtreNegatif() {
        return this == CADRE || this == OBLIGATION;
    }
}
