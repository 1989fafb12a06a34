package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Faite;
import fr.esmsnumerique.support.evenements.Relais;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Applies an operation to the latest version of an application and stores the result, again if somebody else wrote meanwhile. */
@Component
class FaireAvancer {

    private static final int ESSAIS = 20;

    private final Dossiers dossiers;
    private final Relais relais;

    FaireAvancer(Dossiers dossiers, Relais relais) {
        this.dossiers = dossiers;
        this.relais = relais;
    }

    Suite appliquer(String id, Function<Dossier, Suite> operation) {
        for (int essai = 0; essai < ESSAIS; essai++) {
            Dossier avant = dossiers.trouver(id).orElseThrow();
            Suite suite = operation.apply(avant);
            if (!(suite instanceof Faite(Dossier apres))) {
                return suite;
            }
            if (dossiers.enregistrer(apres)) {
                relais.signaler();
                return suite;
            }
        }
        throw new IllegalStateException("Trop d'écritures simultanées sur le dossier " + id);
    }
}
