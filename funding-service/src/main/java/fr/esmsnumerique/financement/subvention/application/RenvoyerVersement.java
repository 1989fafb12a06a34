package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import org.springframework.stereotype.Service;

/** The financial officer sends a request back to its carrier. */
@Service
public class RenvoyerVersement {

    private final Subventions subventions;

    RenvoyerVersement(Subventions subventions) {
        this.subventions = subventions;
    }

    public Resultat renvoyer(String dossierId, Tranche tranche, String motif) {
        return subventions.modifier(
                dossierId,
                s -> Paiements.de(s, tranche).map(p -> p.renvoyer(motif)).orElseGet(() -> Paiements.sansEcheancier()));
    }
}
