package fr.esmsnumerique.notification;

import fr.esmsnumerique.contrats.notification.api.EtatApi;
import fr.esmsnumerique.contrats.notification.modele.VersionContrat;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Says which contract is served. */
@RestController
class ContratController implements EtatApi {

    static final String VERSION = "1.0.0";

    private final ActeurCourant acteurs;

    ContratController(ActeurCourant acteurs) {
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<VersionContrat> lireContrat() {
        acteurs.exiger(Role.values());
        return ResponseEntity.ok(new VersionContrat().service("notification").version(VERSION));
    }
}
