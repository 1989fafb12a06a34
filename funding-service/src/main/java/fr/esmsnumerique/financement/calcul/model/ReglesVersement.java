package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;

/**
 * Shares and conditions of payments, pinned with the computation so that a later amendment never changes a signed schedule.
 *
 * @param tranches in the order of payment; their shares make 100 %
 * @param engagement text by which credits are engaged before the agreement
 */
public record ReglesVersement(List<RegleTranche> tranches, ReferenceLegale engagement) {

    private static final int ENTIER = 10_000;

    public ReglesVersement {
        tranches = List.copyOf(tranches);
        int somme = tranches.stream().mapToInt(t -> t.part().pointsDeBase()).sum();
        if (somme != ENTIER) {
            throw new IllegalArgumentException("Les parts des versements font " + somme + " points de base");
        }
    }

    /** Half up to the centime on each tranche but the last, which takes the remainder: the sum is exact (PAY-10, AMB-38). */
    public List<MontantTranche> repartir(Montant total) {
        MontantTranche[] montants = new MontantTranche[tranches.size()];
        Montant reste = total;
        for (int i = 0; i < montants.length; i++) {
            RegleTranche regle = tranches.get(i);
            boolean derniere = i == montants.length - 1;
            Montant montant = derniere ? reste : total.part(regle.part()).min(reste);
            montants[i] = new MontantTranche(regle.tranche(), regle.part(), montant);
            reste = reste.moins(montant);
        }
        return List.of(montants);
    }

    public RegleTranche de(Tranche tranche) {
        return tranches.stream()
                .filter(t -> t.tranche() == tranche)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Tranche sans règle : " + tranche));
    }

    /** Text that conditions the first payment. */
    public ReferenceLegale avance() {
        return tranches.getFirst().texteConditions();
    }

    /** Text that conditions the last payment. */
    public ReferenceLegale solde() {
        return tranches.getLast().texteConditions();
    }
}
