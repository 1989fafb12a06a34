package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import org.springframework.stereotype.Service;

/** Files a draft at the server's instant. A late filing is recorded: recevability refuses it (CAL-11). */
@Service
public class DeposerDossier {

    private final FaireAvancer faireAvancer;
    private final Campagnes campagnes;
    private final Horloge horloge;

    DeposerDossier(FaireAvancer faireAvancer, Campagnes campagnes, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    public Suite deposer(String id, String auteur) {
        return faireAvancer.appliquer(id, dossier -> {
            String campagne = dossier.declare().campagne();
            return campagnes.courante(campagne).isEmpty()
                    ? new Suite.Refusee(new Refus.ReglesNonVersees(campagne))
                    : dossier.deposer(new Acte(horloge.instant(), auteur, "Dépôt", ""));
        });
    }
}
