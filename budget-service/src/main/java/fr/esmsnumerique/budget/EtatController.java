package fr.esmsnumerique.budget;

import fr.esmsnumerique.contrats.budget.api.EtatApi;
import fr.esmsnumerique.contrats.budget.modele.VersionContrat;
import fr.esmsnumerique.support.securite.ActeurCourant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Any authenticated caller may ask which contract is served. */
@RestController
class EtatController implements EtatApi {

    private static final String VERSION = "1.0.0";

    private final ActeurCourant acteurs;

    EtatController(ActeurCourant acteurs) {
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<VersionContrat> lireContrat() {
        acteurs.acteur();
        return ResponseEntity.ok(new VersionContrat().service("budget").version(VERSION));
    }
}
