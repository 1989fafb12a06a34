package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.EtatApi;
import fr.esmsnumerique.contrats.financement.modele.VersionContrat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Name and version of the contract served; the security chain already asked for a valid token. */
@RestController
class EtatController implements EtatApi {

    @Override
    public ResponseEntity<VersionContrat> lireContrat() {
        return ResponseEntity.ok(new VersionContrat().service("financement").version("1.0.0"));
    }
}
