package fr.esmsnumerique.eligibilite.essms.web;

import fr.esmsnumerique.contrats.eligibilite.api.HistoriqueEssmsApi;
import fr.esmsnumerique.contrats.eligibilite.modele.HistoriqueObjet;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel;
import fr.esmsnumerique.eligibilite.referentiel.web.HistoriqueMapper;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** FINESS is public, and so is what changed in it. */
@RestController
class HistoriqueEssmsController implements HistoriqueEssmsApi {

    private final Referentiel referentiel;
    private final ActeurCourant acteurs;

    HistoriqueEssmsController(Referentiel referentiel, ActeurCourant acteurs) {
        this.referentiel = referentiel;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<HistoriqueObjet> lireHistoriqueEssms(String numeroFiness) {
        acteurs.acteur();
        if (referentiel.trouver(numeroFiness).isEmpty()) {
            throw Probleme.introuvable(
                            "essms.introuvable", "Le numéro " + numeroFiness + " n'est pas au référentiel chargé.")
                    .exception();
        }
        return ResponseEntity.ok(
                new HistoriqueObjet().elements(HistoriqueMapper.changements(referentiel.historique(numeroFiness))));
    }
}
