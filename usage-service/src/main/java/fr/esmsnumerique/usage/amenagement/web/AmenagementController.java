package fr.esmsnumerique.usage.amenagement.web;

import fr.esmsnumerique.contrats.usage.api.AmenagementsApi;
import fr.esmsnumerique.contrats.usage.modele.AvisAmenagement;
import fr.esmsnumerique.contrats.usage.modele.DemandeAmenagement;
import fr.esmsnumerique.contrats.usage.modele.EtatAmenagement;
import fr.esmsnumerique.contrats.usage.modele.ListeAmenagements;
import fr.esmsnumerique.contrats.usage.modele.MotifAmenagement;
import fr.esmsnumerique.contrats.usage.modele.PageEffets;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.usage.amenagement.application.ConduireAmenagement;
import fr.esmsnumerique.usage.amenagement.application.DemanderAmenagement;
import fr.esmsnumerique.usage.amenagement.application.MesurerEffets;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Amenagement.Resultat;
import fr.esmsnumerique.usage.amenagement.model.Amenagements;
import fr.esmsnumerique.usage.amenagement.model.Etape.Geste;
import fr.esmsnumerique.usage.amenagement.model.Institution;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Adjustments of denominators over HTTP. */
@RestController
class AmenagementController implements AmenagementsApi {

    private final AccesAmenagement acces;
    private final Amenagements amenagements;
    private final DemanderAmenagement demander;
    private final ConduireAmenagement conduire;
    private final MesurerEffets effets;
    private final Projets projets;
    private final CampagnesRecues campagnes;

    AmenagementController(
            AccesAmenagement acces,
            Amenagements amenagements,
            DemanderAmenagement demander,
            ConduireAmenagement conduire,
            MesurerEffets effets,
            Projets projets,
            CampagnesRecues campagnes) {
        this.acces = acces;
        this.amenagements = amenagements;
        this.demander = demander;
        this.conduire = conduire;
        this.effets = effets;
        this.projets = projets;
        this.campagnes = campagnes;
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> demanderAmenagement(
            String idempotencyKey, DemandeAmenagement demande) {
        Region region = acces.regionDemandeuse();
        Resultat resultat = demander.executer(
                AmenagementMapper.perimetre(demande),
                region,
                demande.getDocuments(),
                acces.etape(Geste.DEMANDE, region.code(), demande.getArgumentaire()));
        return ResponseEntity.status(HttpStatus.CREATED).body(rendre(resultat));
    }

    @Override
    public ResponseEntity<ListeAmenagements> listerAmenagements(String campagne, @Nullable EtatAmenagement etat) {
        Acteur lecteur = acces.lecteur();
        campagnes.exigerConnue(campagne);
        return ResponseEntity.ok(new ListeAmenagements()
                .elements(amenagements.lister(campagne).stream()
                        .filter(a -> AccesAmenagement.estLisible(a, lecteur))
                        .filter(a -> etat == null || a.etat().name().equals(etat.name()))
                        .map(AmenagementMapper::amenagement)
                        .toList()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> lireAmenagement(String amenagementId) {
        return ResponseEntity.ok(AmenagementMapper.amenagement(acces.lisible(amenagementId)));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> rallierAmenagement(
            String amenagementId, String idempotencyKey, MotifAmenagement motif) {
        Region region = acces.regionDemandeuse();
        return passer(
                acces.lisible(amenagementId),
                a -> a.rallier(region, acces.etape(Geste.RALLIEMENT, region.code(), motif.getMotif())));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> instruireAmenagement(
            String amenagementId, String idempotencyKey, AvisAmenagement avis) {
        acces.exiger(Role.CNSA_PILOTE);
        return passer(acces.lisible(amenagementId), a -> a.instruire(acces.avis(avis.getFavorable(), avis.getAvis())));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> signerAmenagement(
            String amenagementId, String idempotencyKey) {
        Institution institution = acces.institution();
        return passer(
                acces.lisible(amenagementId),
                a -> a.signer(institution, acces.etape(Geste.SIGNATURE, institution.name(), "")));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> refuserAmenagement(
            String amenagementId, String idempotencyKey, MotifAmenagement motif) {
        Institution institution = acces.institution();
        return passer(
                acces.lisible(amenagementId),
                a -> a.rejeter(acces.etape(Geste.REFUS, institution.name(), motif.getMotif())));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> retirerAmenagement(
            String amenagementId, String idempotencyKey, MotifAmenagement motif) {
        Region region = acces.regionDemandeuse();
        return passer(
                acces.lisible(amenagementId),
                a -> a.retirer(region, acces.etape(Geste.RETRAIT, region.code(), motif.getMotif())));
    }

    @Override
    public ResponseEntity<PageEffets> lireEffets(String amenagementId, @Nullable String curseur, Integer limite) {
        Amenagement amenagement = acces.lisible(amenagementId);
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<Projet> page = projets.lister(acces.projetsVus(), apres, limite + 1);
        boolean suite = page.size() > limite;
        List<Projet> lus = suite ? page.subList(0, limite) : page;
        return ResponseEntity.ok(new PageEffets()
                .elements(lus.stream()
                        .flatMap(p -> effets.executer(amenagement, p).stream())
                        .map(AmenagementMapper::effet)
                        .toList())
                .curseurSuivant(suite ? Curseur.encoder(lus.getLast().dossierId()) : null));
    }

    private ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Amenagement> passer(
            Amenagement amenagement, Function<Amenagement, Resultat> pas) {
        return ResponseEntity.ok(rendre(conduire.executer(amenagement, pas)));
    }

    private static fr.esmsnumerique.contrats.usage.modele.Amenagement rendre(Resultat resultat) {
        return switch (resultat) {
            case Resultat.Fait(Amenagement fait) -> AmenagementMapper.amenagement(fait);
            case Resultat.Refuse(var refus) -> throw RefusAmenagements.exception(refus);
        };
    }
}
