package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** The financial officer validates a payment; the next batch of the region sends it to the fund manager. */
@Service
public class ValiderVersement {

    private final Subventions subventions;
    private final Horloge horloge;

    ValiderVersement(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat valider(String dossierId, Tranche tranche) {
        return subventions.modifier(
                dossierId,
                s -> Paiements.de(s, tranche)
                        .map(p -> p.valider(horloge.aujourdhui()))
                        .orElseGet(() -> Paiements.sansEcheancier()));
    }
}
