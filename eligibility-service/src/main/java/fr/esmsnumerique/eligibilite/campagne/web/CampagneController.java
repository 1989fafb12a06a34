package fr.esmsnumerique.eligibilite.campagne.web;

import fr.esmsnumerique.contrats.eligibilite.api.CampagneApi;
import fr.esmsnumerique.contrats.eligibilite.modele.Campagne;
import fr.esmsnumerique.contrats.eligibilite.modele.CampagneAPublier;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeCampagnes;
import fr.esmsnumerique.eligibilite.campagne.application.PublierCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.PublierCampagne.Publication;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Reading is open to every authenticated caller; only CNSA publishes. */
@RestController
class CampagneController implements CampagneApi {

    private final Campagnes campagnes;
    private final PublierCampagne publierCampagne;
    private final ActeurCourant acteurs;
    private final CampagneMapper mapper;

    CampagneController(
            Campagnes campagnes, PublierCampagne publierCampagne, ActeurCourant acteurs, CampagneMapper mapper) {
        this.campagnes = campagnes;
        this.publierCampagne = publierCampagne;
        this.acteurs = acteurs;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<ListeCampagnes> listerCampagnes() {
        acteurs.acteur();
        return ResponseEntity.ok(new ListeCampagnes()
                .elements(campagnes.courantes().stream().map(mapper::resume).toList()));
    }

    @Override
    public ResponseEntity<Campagne> lireCampagne(String code, @Nullable String empreinte) {
        acteurs.acteur();
        return (empreinte == null ? campagnes.courante(code) : campagnes.version(code, empreinte))
                .map(mapper::campagne)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> Probleme.introuvable(
                                "campagne.introuvable",
                                "Aucune règle n'est versée pour la campagne " + code + " dans cette version.")
                        .exception());
    }

    @Override
    public ResponseEntity<Campagne> publierCampagne(String idempotencyKey, CampagneAPublier corps) {
        String auteur = acteurs.exiger(Role.CNSA_PILOTE).nom();
        return switch (publierCampagne.publier(mapper.contenu(corps), auteur)) {
            case Publication.Publiee(var version, var nouvelle) -> ResponseEntity.ok(mapper.campagne(version));
            case Publication.Refusee(var defauts) -> throw CampagneMapper.invalide(defauts);
        };
    }
}
