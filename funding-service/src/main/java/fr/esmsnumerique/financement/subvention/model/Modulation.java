package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A reasoned decision of the ARS that changes computed amounts. The computation stays as it was beside it.
 *
 * @param ajustements none to come back to the computed amounts
 */
public record Modulation(Agent par, Instant instant, String motif, List<Ajustement> ajustements) {

    public Modulation {
        ajustements = List.copyOf(ajustements);
    }

    /** Lines as the decision leaves them. */
    List<Ligne> appliquer(Calcul calcul) {
        List<Ligne> lignes = new ArrayList<>(calcul.lignes());
        for (Ajustement a : ajustements) {
            Ligne ligne = lignes.get(a.ligne() - 1);
            lignes.set(a.ligne() - 1, ligne.modulee(a.nombre(), a.retenu(), motif));
        }
        return lignes;
    }
}
