package fr.esmsnumerique.eligibilite;

import fr.esmsnumerique.contrats.eligibilite.api.EtatApi;
import fr.esmsnumerique.contrats.eligibilite.modele.VersionContrat;
import fr.esmsnumerique.support.securite.ActeurCourant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Says which contract is served. */
@RestController
class ContratController implements EtatApi {

    private final ActeurCourant acteurs;

    ContratController(ActeurCourant acteurs) {
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<VersionContrat> lireContrat() {
        acteurs.acteur();
        return ResponseEntity.ok(new VersionContrat().service("eligibilite").version("1.0.0"));
    }
}
