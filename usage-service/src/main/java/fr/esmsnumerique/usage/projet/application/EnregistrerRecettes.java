package fr.esmsnumerique.usage.projet.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Recettes;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the VA and VSR dates the carrier signed with the editor; the replaced ones stay in the history. */
@Component
public class EnregistrerRecettes {

    private final ModifierProjet modifier;
    private final Horloge horloge;

    EnregistrerRecettes(ModifierProjet modifier, Horloge horloge) {
        this.modifier = modifier;
        this.horloge = horloge;
    }

    public ResultatProjet executer(String dossierId, Dates dates, String auteur) {
        return modifier.executer(dossierId, projet -> appliquer(projet, dates, auteur));
    }

    private ResultatProjet appliquer(Projet projet, Dates dates, String auteur) {
        if (projet.estAtteste()) {
            return new ResultatProjet.Refuse(RefusProjet.PROJET_ATTESTE);
        }
        if (dates.derniere().isAfter(horloge.aujourdhui())) {
            return new ResultatProjet.Refuse(RefusProjet.RECETTE_FUTURE);
        }
        if (!dates.ordonnees()) {
            return new ResultatProjet.Refuse(RefusProjet.RECETTE_ORDRE);
        }
        return new ResultatProjet.Accepte(projet.avecRecettes(dates.recettes(horloge.instant(), auteur)));
    }

    /** Dates declared; {@code vsr} and {@code finDeploiement} once they are known. */
    public record Dates(
            @Nullable LocalDate debutProjet,
            LocalDate va,
            @Nullable LocalDate vsr,
            @Nullable LocalDate finDeploiement) {

        LocalDate derniere() {
            return Stream.of(Optional.of(va), Optional.ofNullable(vsr), Optional.ofNullable(finDeploiement))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        /** Same-day steps are possible; going backwards is not. */
        boolean ordonnees() {
            return (debutProjet == null || !va.isBefore(debutProjet))
                    && (vsr == null || !vsr.isBefore(va))
                    && (finDeploiement == null || !finDeploiement.isBefore(va));
        }

        Recettes recettes(Instant saisiLe, String auteur) {
            return new Recettes(debutProjet, va, vsr, finDeploiement, saisiLe, auteur);
        }
    }
}
