package fr.esmsnumerique.eligibilite.brouillon.web;

import fr.esmsnumerique.contrats.eligibilite.api.BrouillonApi;
import fr.esmsnumerique.contrats.eligibilite.modele.CampagneAPublier;
import fr.esmsnumerique.contrats.eligibilite.modele.ImpactBrouillon;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeBrouillons;
import fr.esmsnumerique.eligibilite.brouillon.application.DeposerBrouillon;
import fr.esmsnumerique.eligibilite.brouillon.application.DeposerBrouillon.Depot;
import fr.esmsnumerique.eligibilite.brouillon.application.MesurerImpact;
import fr.esmsnumerique.eligibilite.brouillon.application.PublierBrouillon;
import fr.esmsnumerique.eligibilite.brouillon.application.PublierBrouillon.Publication;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillon;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillons;
import fr.esmsnumerique.eligibilite.campagne.web.CampagneMapper;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** CNSA prepares and publishes; DNS reads. The impact shows the applications of every region, so no region reads it. */
@RestController
class BrouillonController implements BrouillonApi {

    private final DeposerBrouillon deposer;
    private final MesurerImpact mesurer;
    private final PublierBrouillon publier;
    private final Brouillons brouillons;
    private final CampagneMapper campagnes;
    private final ActeurCourant acteurs;

    BrouillonController(
            DeposerBrouillon deposer,
            MesurerImpact mesurer,
            PublierBrouillon publier,
            Brouillons brouillons,
            CampagneMapper campagnes,
            ActeurCourant acteurs) {
        this.deposer = deposer;
        this.mesurer = mesurer;
        this.publier = publier;
        this.brouillons = brouillons;
        this.campagnes = campagnes;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.eligibilite.modele.Brouillon> deposerBrouillon(
            String code, String idempotencyKey, CampagneAPublier corps) {
        String auteur = acteurs.exiger(Role.CNSA_PILOTE).nom();
        if (!code.equals(corps.getCode())) {
            throw Probleme.refus(
                            422,
                            "brouillon.code",
                            "Code de campagne différent",
                            "Le contenu porte le code " + corps.getCode() + ", l'adresse le code " + code + ".")
                    .exception();
        }
        return switch (deposer.deposer(campagnes.contenu(corps), auteur)) {
            case Depot.Depose(var brouillon) -> ResponseEntity.ok(BrouillonMapper.brouillon(brouillon));
            case Depot.Refuse(var defauts) -> throw CampagneMapper.invalide(defauts);
        };
    }

    @Override
    public ResponseEntity<ListeBrouillons> listerBrouillons(String code) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE);
        return ResponseEntity.ok(new ListeBrouillons()
                .elements(brouillons.de(code).stream()
                        .map(BrouillonMapper::brouillon)
                        .toList()));
    }

    @Override
    public ResponseEntity<ImpactBrouillon> lireImpact(String code, String brouillonId, @Nullable Boolean actualiser) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE);
        return ResponseEntity.ok(
                BrouillonMapper.impact(mesurer.mesurer(trouver(code, brouillonId), Boolean.TRUE.equals(actualiser))));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.eligibilite.modele.Brouillon> publierBrouillon(
            String code, String brouillonId, String idempotencyKey) {
        String auteur = acteurs.exiger(Role.CNSA_PILOTE).nom();
        return switch (publier.publier(trouver(code, brouillonId), auteur)) {
            case Publication.Publiee(var brouillon) -> ResponseEntity.ok(BrouillonMapper.brouillon(brouillon));
            case Publication.Invalide(var defauts) -> throw CampagneMapper.invalide(defauts);
            case Publication.Depassee() ->
                throw Probleme.refus(
                                409,
                                "brouillon.depasse",
                                "Brouillon dépassé",
                                "D'autres règles sont entrées en vigueur depuis ce brouillon : déposez-le à nouveau et relisez son impact.")
                        .exception();
        };
    }

    private Brouillon trouver(String code, String id) {
        return BrouillonMapper.trouver(brouillons, code, id);
    }
}
