package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Records that the fund manager paid. */
@Service
public class EnregistrerPaiement {

    private final Subventions subventions;
    private final Horloge horloge;

    EnregistrerPaiement(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat payer(String dossierId, Tranche tranche, LocalDate date) {
        return subventions.modifier(
                dossierId,
                s -> Paiements.de(s, tranche)
                        .map(p -> p.payer(date, horloge.aujourdhui()))
                        .orElseGet(() -> Paiements.sansEcheancier()));
    }
}
