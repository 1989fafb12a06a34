package fr.esmsnumerique.usage.preuve.web;

import fr.esmsnumerique.contrats.usage.api.PreuvesApi;
import fr.esmsnumerique.contrats.usage.modele.ListePreuves;
import fr.esmsnumerique.contrats.usage.modele.NaturePreuve;
import fr.esmsnumerique.contrats.usage.modele.VersionPreuve;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.preuve.application.ContenusPreuves;
import fr.esmsnumerique.usage.preuve.application.DeposerPreuve;
import fr.esmsnumerique.usage.preuve.application.DeposerPreuve.Envoi;
import fr.esmsnumerique.usage.preuve.application.DeposerPreuve.Resultat;
import fr.esmsnumerique.usage.preuve.model.Preuve;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.RefusProjet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.projet.web.RefusProjets;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Evidence is downloaded, never shown by the browser; whoever reads the follow-up does not for that read its files. */
@RestController
class PreuveController implements PreuvesApi {

    private static final Role[] LECTEURS = {
        Role.PORTEUR, Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE
    };

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final DeposerPreuve deposer;
    private final ContenusPreuves contenus;
    private final CampagnesUsage campagnes;

    PreuveController(
            AccesProjet acces,
            ActeurCourant acteurs,
            DeposerPreuve deposer,
            ContenusPreuves contenus,
            CampagnesUsage campagnes) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.deposer = deposer;
        this.contenus = contenus;
        this.campagnes = campagnes;
    }

    @Override
    public ResponseEntity<ListePreuves> listerPreuves(String dossierId) {
        Projet projet = lisible(dossierId);
        return ResponseEntity.ok(new ListePreuves()
                .elements(
                        projet.preuves().stream().map(PreuveController::rendre).toList())
                .manquantes(
                        campagnes
                                .regles(projet.campagne(), projet.dateConvention(), projet.region())
                                .conditions()
                                .preuves()
                                .stream()
                                .filter(n -> !projet.aUnePreuve(n))
                                .map(n -> NaturePreuve.valueOf(n.name()))
                                .toList()));
    }

    @Override
    public ResponseEntity<fr.esmsnumerique.contrats.usage.modele.Preuve> deposerPreuve(
            String dossierId, NaturePreuve nature, String nom, String idempotencyKey, Resource fichier) {
        acces.porte(dossierId);
        Resultat resultat = deposer.executer(
                dossierId,
                fr.esmsnumerique.usage.preuve.model.NaturePreuve.valueOf(nature.name()),
                new Envoi(
                        nom, FichierTelecharge.octets(fichier), acteurs.acteur().nom()));
        return switch (resultat) {
            case Resultat.Deposee(Preuve preuve) ->
                ResponseEntity.status(HttpStatus.CREATED).body(rendre(preuve));
            case Resultat.ProjetRefuse(RefusProjet refus) -> throw RefusProjets.exception(refus);
            case Resultat.FichierRefuse(RefusFichier raison) -> throw FichierTelecharge.refus(raison);
        };
    }

    @Override
    public ResponseEntity<Resource> lirePreuve(String dossierId, Integer preuveId, Integer version) {
        Preuve.Fichier fichier = lisible(dossierId).preuves().stream()
                .filter(p -> p.id() == preuveId)
                .flatMap(p -> p.versions().stream())
                .filter(v -> v.numero() == version)
                .findFirst()
                .orElseThrow(() -> Probleme.introuvable(
                                "preuve.introuvable", "Le projet n'a pas cette pièce, ou pas cette version.")
                        .exception())
                .fichier();
        byte[] octets = contenus.lire(dossierId, fichier.sha256(), fichier.taille());
        return FichierTelecharge.reponse(fichier.nom(), fichier.type(), octets);
    }

    private Projet lisible(String dossierId) {
        return acces.lisible(dossierId, LECTEURS);
    }

    private static fr.esmsnumerique.contrats.usage.modele.Preuve rendre(Preuve preuve) {
        return new fr.esmsnumerique.contrats.usage.modele.Preuve()
                .preuveId(preuve.id())
                .nature(NaturePreuve.valueOf(preuve.nature().name()))
                .versions(preuve.versions().stream()
                        .map(v -> new VersionPreuve()
                                .numero(v.numero())
                                .nom(v.fichier().nom())
                                .type(v.fichier().type().name())
                                .tailleOctets(v.fichier().taille())
                                .sha256(v.fichier().sha256())
                                .deposeLe(v.deposeLe())
                                .par(v.par()))
                        .toList());
    }
}
