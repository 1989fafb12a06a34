package fr.esmsnumerique.financement.emission.model;

import fr.esmsnumerique.financement.modele.model.NatureDocument;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that was issued: what its code stands for, without anybody's name.
 *
 * @param code printed on each page
 * @param montant absent from a refusal
 * @param empreinte SHA-256 of what it says; the code is its beginning
 * @param modele version of the template it was worded with
 */
public record Emission(
        String code,
        NatureDocument nature,
        String dossierId,
        String numero,
        LocalDate date,
        @Nullable Montant montant,
        String empreinte,
        String modele) {

    public Optional<Montant> montantEventuel() {
        return Optional.ofNullable(montant);
    }
}
