package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.CommentairesApi;
import fr.esmsnumerique.contrats.eligibilite.modele.Commentaire;
import fr.esmsnumerique.contrats.eligibilite.modele.CommentaireAAjouter;
import fr.esmsnumerique.contrats.eligibilite.modele.FilCommentaires;
import fr.esmsnumerique.contrats.eligibilite.modele.RetraitCommentaire;
import fr.esmsnumerique.eligibilite.dossier.application.Commenter;
import fr.esmsnumerique.eligibilite.dossier.application.Commenter.Auteur;
import fr.esmsnumerique.eligibilite.dossier.application.Commenter.Resultat;
import fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires.Retrait;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier.Acces;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What agents tell each other of an application; the carrier never reads it, and the agents of another region where it has establishments read without writing. */
@RestController
class CommentaireController implements CommentairesApi {

    private static final Role[] REDACTEURS = {Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR};

    private final Commenter commenter;
    private final AccesDossier acces;

    CommentaireController(Commenter commenter, AccesDossier acces) {
        this.commenter = commenter;
        this.acces = acces;
    }

    @Override
    public ResponseEntity<FilCommentaires> listerCommentaires(String dossierId) {
        acces.pourLireEntreAgents(dossierId);
        return ResponseEntity.ok(fil(commenter.lire(dossierId)));
    }

    @Override
    public ResponseEntity<FilCommentaires> commenterDossier(
            String dossierId, String idempotencyKey, CommentaireAAjouter corps) {
        Acteur auteur = redacteur(dossierId);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(reponse(commenter.ajouter(dossierId, auteur(auteur), corps.getTexte())));
    }

    @Override
    public ResponseEntity<FilCommentaires> retirerCommentaire(
            String dossierId, Integer rang, String idempotencyKey, RetraitCommentaire corps) {
        Acteur auteur = redacteur(dossierId);
        return ResponseEntity.ok(reponse(
                commenter.retirer(dossierId, rang, auteur(auteur), auteur.aRole(Role.ARS_DECIDEUR), corps.getMotif())));
    }

    private Acteur redacteur(String dossierId) {
        Acces lecteur = acces.pourLireEntreAgents(dossierId);
        return lecteur.acteur().estNational()
                ? lecteur.acteur()
                : acces.pourInstruire(dossierId, REDACTEURS).acteur();
    }

    private static Auteur auteur(Acteur acteur) {
        return new Auteur(acteur.sujet(), acteur.nom());
    }

    private static FilCommentaires reponse(Resultat resultat) {
        return switch (resultat) {
            case Resultat.Fait(var fil) -> fil(fil);
            case Resultat.Plein() ->
                throw Probleme.conflit(
                                "commentaire.trop",
                                "Trop de commentaires",
                                "Le dossier compte déjà 500 commentaires : consignez la suite dans une pièce.")
                        .exception();
            case Resultat.Inconnu() ->
                throw Probleme.introuvable("commentaire.introuvable", "Aucun commentaire de ce rang.")
                        .exception();
            case Resultat.PasLAuteur(var auteur) ->
                throw Probleme.refus(
                                403,
                                "commentaire.auteur",
                                "Accès refusé",
                                "Ce commentaire est de " + auteur
                                        + ", qui peut le retirer, comme un décideur de l'ARS.")
                        .exception();
            case Resultat.DejaRetire() ->
                throw Probleme.conflit("commentaire.deja_retire", "Déjà retiré", "Ce commentaire est déjà retiré.")
                        .exception();
        };
    }

    private static FilCommentaires fil(fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires fil) {
        return new FilCommentaires()
                .elements(fil.commentaires().stream()
                        .map(CommentaireController::commentaire)
                        .toList());
    }

    private static Commentaire commentaire(fr.esmsnumerique.eligibilite.dossier.model.FilCommentaires.Commentaire c) {
        Commentaire forme = new Commentaire().rang(c.rang()).par(c.par()).le(c.le());
        Retrait retrait = c.retrait();
        return retrait == null
                ? forme.texte(c.texte())
                : forme.retirePar(retrait.par()).retireLe(retrait.le()).motifRetrait(retrait.motif());
    }
}
