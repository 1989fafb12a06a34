package fr.esmsnumerique.eligibilite.comite.web;

import fr.esmsnumerique.contrats.eligibilite.api.ComitesApi;
import fr.esmsnumerique.contrats.eligibilite.modele.CalendrierComites;
import fr.esmsnumerique.contrats.eligibilite.modele.ClassementAFaire;
import fr.esmsnumerique.contrats.eligibilite.modele.Comite;
import fr.esmsnumerique.contrats.eligibilite.modele.ComiteACreer;
import fr.esmsnumerique.contrats.eligibilite.modele.DossierDeComite;
import fr.esmsnumerique.contrats.eligibilite.modele.GrillePriorite;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeComites;
import fr.esmsnumerique.contrats.eligibilite.modele.PriorisationAFaire;
import fr.esmsnumerique.contrats.eligibilite.modele.ProcesVerbalASigner;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.comite.application.CalendrierDesComites;
import fr.esmsnumerique.eligibilite.comite.application.InscrireDossier;
import fr.esmsnumerique.eligibilite.comite.application.TenirComite;
import fr.esmsnumerique.eligibilite.comite.model.Comite.Proposition;
import fr.esmsnumerique.eligibilite.comite.model.Comites;
import fr.esmsnumerique.eligibilite.comite.model.Jalon;
import fr.esmsnumerique.eligibilite.comite.web.AccesComite.Tenu;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier.Acces;
import fr.esmsnumerique.eligibilite.dossier.web.Refuser;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Priority grids, committees and their minutes. */
@RestController
class ComiteController implements ComitesApi {

    private static final Role[] TENANTS = {Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR};

    private final Comites comites;
    private final Dossiers dossiers;
    private final Campagnes campagnes;
    private final TenirComite tenirComite;
    private final InscrireDossier inscrireDossier;
    private final CalendrierDesComites calendrier;
    private final Prioriser prioriser;
    private final AccesComite acces;
    private final AccesDossier accesDossier;
    private final ComiteMapper mapper;

    ComiteController(
            Comites comites,
            Dossiers dossiers,
            Campagnes campagnes,
            TenirComite tenirComite,
            InscrireDossier inscrireDossier,
            CalendrierDesComites calendrier,
            Prioriser prioriser,
            AccesComite acces,
            AccesDossier accesDossier,
            ComiteMapper mapper) {
        this.comites = comites;
        this.dossiers = dossiers;
        this.campagnes = campagnes;
        this.tenirComite = tenirComite;
        this.inscrireDossier = inscrireDossier;
        this.calendrier = calendrier;
        this.prioriser = prioriser;
        this.acces = acces;
        this.accesDossier = accesDossier;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<GrillePriorite> lirePriorisation(String dossierId) {
        return ResponseEntity.ok(
                mapper.grille(accesDossier.pourLireEntreAgents(dossierId).dossier()));
    }

    @Override
    public ResponseEntity<GrillePriorite> prioriser(String dossierId, String idempotencyKey, PriorisationAFaire corps) {
        Acces agent = accesDossier.pour(Operation.PRIORISER, dossierId);
        return ResponseEntity.ok(mapper.grille(Refuser.siRefusee(
                prioriser.prioriser(agent.dossier(), corps, agent.acteur().nom()))));
    }

    @Override
    public ResponseEntity<ListeComites> listerComites(String campagne, @Nullable String region) {
        Acteur lecteur = acces.lecteur();
        Region demandee = region == null ? null : acces.regionLisible(region);
        Region vue = lecteur.estNational() ? demandee : Objects.requireNonNullElse(demandee, regionDe(lecteur));
        if (campagnes.courante(campagne).isEmpty()) {
            throw CampagnesRecues.inconnue(campagne);
        }
        return ResponseEntity.ok(new ListeComites()
                .elements(comites.de(campagne, vue).stream().map(mapper::resume).toList()));
    }

    private static Region regionDe(Acteur lecteur) {
        Region region = lecteur.region();
        if (region == null) {
            throw AccesComite.autreRegion();
        }
        return region;
    }

    @Override
    public ResponseEntity<Comite> creerComite(String idempotencyKey, ComiteACreer corps) {
        Acteur acteur = acces.pourCreer();
        if (campagnes.courante(corps.getCampagne()).isEmpty()) {
            throw Refuser.reglesNonVersees(corps.getCampagne()).exception();
        }
        var comite = fr.esmsnumerique.eligibilite.comite.model.Comite.prevu(
                acteur.aRole(Role.CNSA_PILOTE) ? null : acteur.region(),
                corps.getCampagne(),
                corps.getLe(),
                corps.getLibelle());
        comites.creer(comite);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(mapper.comite(comites.trouver(comite.id()).orElseThrow()));
    }

    @Override
    public ResponseEntity<Comite> lireComite(String comiteId) {
        return ResponseEntity.ok(mapper.comite(acces.pourLire(comiteId)));
    }

    @Override
    public ResponseEntity<CalendrierComites> lireCalendrierComites(String campagne, String region) {
        Region lue = acces.regionLisible(region);
        var annee = calendrier
                .de(campagne, lue)
                .orElseThrow(() -> Refuser.reglesNonVersees(campagne).exception());
        return ResponseEntity.ok(new CalendrierComites()
                .campagne(campagne)
                .region(region)
                .jalons(annee.jalons().stream().map(ComiteMapper::jalon).toList())
                .jalonsAtteints(
                        (int) annee.jalons().stream().filter(Jalon::estAtteint).count())
                .jalonsMinimum(annee.minimum().orElse(null))
                .previsionnelAu(annee.previsionnelAu().orElse(null))
                .comites(annee.comites().stream().map(mapper::resume).toList()));
    }

    @Override
    public ResponseEntity<Comite> inscrireAuComite(String comiteId, String idempotencyKey, DossierDeComite corps) {
        Tenu tenu = acces.pourTenir(comiteId, TENANTS);
        return reponse(
                comiteId,
                inscrireDossier.inscrire(
                        tenu.comite(), dossier(corps), tenu.acteur().nom()));
    }

    @Override
    public ResponseEntity<Comite> desinscrireDuComite(String comiteId, String idempotencyKey, DossierDeComite corps) {
        Tenu tenu = acces.pourTenir(comiteId, TENANTS);
        return reponse(
                comiteId,
                inscrireDossier.desinscrire(
                        tenu.comite(), dossier(corps), tenu.acteur().nom()));
    }

    @Override
    public ResponseEntity<Comite> classerComite(String comiteId, String idempotencyKey, ClassementAFaire corps) {
        Tenu tenu = acces.pourTenir(comiteId, TENANTS);
        List<Proposition> propositions = corps.getPropositions().stream()
                .map(p -> new Proposition(
                        p.getDossierId(), Decision.Issue.valueOf(p.getIssue().name()), p.getMotif()))
                .toList();
        return ResponseEntity.ok(comite(tenirComite.classer(tenu.comite(), corps.getVersion(), propositions)));
    }

    @Override
    public ResponseEntity<Comite> signerProcesVerbal(
            String comiteId, String idempotencyKey, ProcesVerbalASigner corps) {
        Tenu tenu = acces.pourTenir(comiteId, Role.ARS_DECIDEUR);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(comite(tenirComite.signer(
                        tenu.comite(),
                        corps.getVersion(),
                        corps.getPresents(),
                        corps.getObservations(),
                        corps.getMotifCorrection(),
                        tenu.acteur().nom())));
    }

    private Dossier dossier(DossierDeComite corps) {
        return dossiers.trouver(corps.getDossierId())
                .orElseThrow(
                        () -> Probleme.introuvable("dossier.introuvable", "Aucun dossier " + corps.getDossierId() + ".")
                                .exception());
    }

    private Comite comite(TenirComite.Resultat resultat) {
        return switch (resultat) {
            case TenirComite.Resultat.Fait(var comite) -> mapper.comite(comite);
            case TenirComite.Resultat.Refuse(var refus) ->
                throw RefuserComite.probleme(refus).exception();
        };
    }

    private ResponseEntity<Comite> reponse(String comiteId, InscrireDossier.Resultat resultat) {
        return switch (resultat) {
            case InscrireDossier.Resultat.Fait() ->
                ResponseEntity.ok(mapper.comite(comites.trouver(comiteId).orElseThrow()));
            case InscrireDossier.Resultat.Refuse(var refus) ->
                throw RefuserComite.probleme(refus).exception();
            case InscrireDossier.Resultat.Interdit(var refus) ->
                throw Refuser.probleme(refus).exception();
        };
    }
}
