package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.DossierApi;
import fr.esmsnumerique.contrats.eligibilite.modele.DonneesDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Historique;
import fr.esmsnumerique.contrats.eligibilite.modele.OrdreDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.PageDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.TriDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjetDossier;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.dossier.application.CreerDossier;
import fr.esmsnumerique.eligibilite.dossier.application.DeposerDossier;
import fr.esmsnumerique.eligibilite.dossier.application.JsonDossier;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers.Demande;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers.Ligne;
import fr.esmsnumerique.eligibilite.dossier.application.ModifierDossier;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier.Acces;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Applications as carriers file them and as agents read them. */
@RestController
class DossierController implements DossierApi {

    private static final int LIMITE_PAR_DEFAUT = 50;

    private final ListerDossiers listerDossiers;
    private final Campagnes campagnes;
    private final CreerDossier creerDossier;
    private final ModifierDossier modifierDossier;
    private final DeposerDossier deposerDossier;
    private final AccesDossier acces;
    private final ActeurCourant acteurs;
    private final FiltreDossiers filtres;
    private final DossierMapper mapper;
    private final JsonDossier json;

    DossierController(
            ListerDossiers listerDossiers,
            Campagnes campagnes,
            CreerDossier creerDossier,
            ModifierDossier modifierDossier,
            DeposerDossier deposerDossier,
            AccesDossier acces,
            ActeurCourant acteurs,
            FiltreDossiers filtres,
            DossierMapper mapper,
            JsonDossier json) {
        this.listerDossiers = listerDossiers;
        this.campagnes = campagnes;
        this.creerDossier = creerDossier;
        this.modifierDossier = modifierDossier;
        this.deposerDossier = deposerDossier;
        this.acces = acces;
        this.acteurs = acteurs;
        this.filtres = filtres;
        this.mapper = mapper;
        this.json = json;
    }

    @Override
    public ResponseEntity<PageDossiers> listerDossiers(
            @Nullable String region,
            @Nullable EtatDossier etat,
            @Nullable String campagne,
            @Nullable String curseur,
            @Nullable Integer limite,
            @Nullable String suiviPar,
            @Nullable TypeProjetDossier typeProjet,
            @Nullable Secteur secteur,
            @Nullable Boolean enRetard,
            @Nullable TriDossiers tri,
            @Nullable OrdreDossiers ordre) {
        int taille = Objects.requireNonNullElse(limite, LIMITE_PAR_DEFAUT);
        Acteur acteur = acces.lecteur();
        Demande demande = filtres.demande(
                filtres.pour(acteur, region, etat, campagne),
                acteur,
                suiviPar,
                typeProjet,
                secteur,
                enRetard,
                tri,
                ordre);
        String apres = curseur == null ? null : placeDe(curseur, demande);
        List<Ligne> suite =
                listerDossiers.lister(demande, apres).limit(taille + 1L).toList();
        return ResponseEntity.ok(page(demande, suite, taille));
    }

    private PageDossiers page(Demande demande, List<Ligne> suite, int taille) {
        PageDossiers page = new PageDossiers()
                .elements(suite.stream().limit(taille).map(mapper::resume).toList());
        if (suite.size() > taille) {
            page.setCurseurSuivant(Curseur.encoder(prefixe(demande) + demande.place(suite.get(taille - 1))));
        }
        return page;
    }

    private static String prefixe(Demande demande) {
        return demande.tri() + (demande.decroissant() ? "-" : "+");
    }

    private static String placeDe(String curseur, Demande demande) {
        String clair = Curseur.decoder(curseur);
        if (clair.startsWith(prefixe(demande))) {
            return clair.substring(prefixe(demande).length());
        }
        throw Probleme.refus(
                        400,
                        "curseur.invalide",
                        "Curseur d'un autre ordre",
                        "L'ordre demandé n'est pas celui de la page précédente : reprenez à la première page.")
                .exception();
    }

    @Override
    public ResponseEntity<Dossier> creerDossier(String idempotencyKey, DonneesDossier donnees) {
        Acteur porteur = acteurs.exiger(Role.PORTEUR);
        ProjetDeclare declare = pourSonOrganisme(porteur, donnees);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(mapper.dossier(creerDossier.creer(declare, porteur.nom())));
    }

    @Override
    public ResponseEntity<Dossier> lireDossier(String dossierId) {
        return ResponseEntity.ok(mapper.dossier(acces.pourLire(dossierId)));
    }

    @Override
    public ResponseEntity<Dossier> modifierDossier(String dossierId, Long version, DonneesDossier donnees) {
        Acces porteur = acces.pourPorter(dossierId);
        ProjetDeclare declare = pourSonOrganisme(porteur.acteur(), donnees);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(modifierDossier.modifier(
                dossierId, version, declare, porteur.acteur().nom()))));
    }

    @Override
    public ResponseEntity<Dossier> deposerDossier(String dossierId, String idempotencyKey) {
        Acces porteur = acces.pourPorter(dossierId);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(
                deposerDossier.deposer(dossierId, porteur.acteur().nom()))));
    }

    @Override
    public ResponseEntity<Historique> lireHistorique(String dossierId) {
        return ResponseEntity.ok(mapper.historique(acces.pourLire(dossierId)));
    }

    /** A body field never widens rights: the carrier of the declaration is the caller's organisation. */
    private ProjetDeclare pourSonOrganisme(Acteur porteur, DonneesDossier donnees) {
        ProjetDeclare declare = json.declare(donnees);
        if (!declare.porteur().numeroFinessJuridique().equals(porteur.organisme())) {
            throw Probleme.refus(
                            403, "acces.organisme", "Accès refusé", "Le porteur déclaré n'est pas votre organisme.")
                    .exception();
        }
        if (campagnes.courante(declare.campagne()).isEmpty()) {
            throw Refuser.reglesNonVersees(declare.campagne()).exception();
        }
        return declare;
    }
}
