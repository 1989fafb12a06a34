package fr.esmsnumerique.usage.declaration.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a declaration must respect, however it arrives: form, file or software. */
@Component
public class VerifierDeclaration {

    private final Horloge horloge;

    VerifierDeclaration(Horloge horloge) {
        this.horloge = horloge;
    }

    /** @param premier month of the first measure, known or about to be */
    public Optional<MotifRefus> mois(Projet projet, YearMonth mois, YearMonth premier) {
        if (!mois.isBefore(YearMonth.from(horloge.aujourdhui()))) {
            return Optional.of(MotifRefus.MOIS_NON_ECOULE);
        }
        return mois.isBefore(premier) || mois.isBefore(YearMonth.from(projet.dateConvention()))
                ? Optional.of(MotifRefus.MOIS_ANTERIEUR)
                : Optional.empty();
    }

    public Optional<MotifRefus> essms(Projet projet, NumeroFiness numero, Saisie saisie) {
        return essms(projet.essms(numero).isPresent(), saisie);
    }

    /** Same, for who knows already whether the establishment is of the project: a file asks a million times. */
    public Optional<MotifRefus> essms(boolean duProjet, Saisie saisie) {
        return duProjet ? saisie.contradiction() : Optional.of(MotifRefus.ESSMS_HORS_PROJET);
    }
}
