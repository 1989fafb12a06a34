package fr.esmsnumerique.usage.projet.application;

import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.model.ResultatProjet;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads, changes, writes if nobody else wrote meanwhile; else starts again on the new state. */
@Component
public class ModifierProjet {

    private static final int ESSAIS = 5;

    private final Projets projets;

    ModifierProjet(Projets projets) {
        this.projets = projets;
    }

    /** @param changement the next state, or why not; called again on each new state */
    public ResultatProjet executer(String dossierId, Function<Projet, ResultatProjet> changement) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Optional<Projet> lu = projets.lire(dossierId);
            if (lu.isEmpty()) {
                return new ResultatProjet.Refuse(RefusProjet.PROJET_INTROUVABLE);
            }
            switch (changement.apply(lu.get())) {
                case ResultatProjet.Refuse refus -> {
                    return refus;
                }
                case ResultatProjet.Accepte accepte -> {
                    if (accepte.projet().equals(lu.get()) || projets.remplacer(accepte.projet())) {
                        return accepte;
                    }
                }
            }
        }
        return new ResultatProjet.Refuse(RefusProjet.ECRITURE_CONCURRENTE);
    }
}
