package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** The carrier asks for a payment whose conditions are met. */
@Service
public class DemanderVersement {

    private final Subventions subventions;
    private final Horloge horloge;

    DemanderVersement(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat demander(String dossierId, Tranche tranche) {
        return subventions.modifier(
                dossierId,
                s -> Paiements.de(s, tranche)
                        .map(p -> p.demander(horloge.aujourdhui()))
                        .orElseGet(() -> Paiements.sansEcheancier()));
    }
}
