package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Paiements;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records that the fund manager, or the bank after it, rejected a payment. */
@Service
public class EnregistrerRejet {

    private final Subventions subventions;
    private final Horloge horloge;

    EnregistrerRejet(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat rejeter(String dossierId, Tranche tranche, LocalDate date, @Nullable String motif) {
        return subventions.modifier(
                dossierId,
                s -> Paiements.de(s, tranche)
                        .map(p -> p.rejeter(date, horloge.aujourdhui(), motif))
                        .orElseGet(() -> Paiements.sansEcheancier()));
    }
}
