package fr.esmsnumerique.eligibilite.piece.web;

import fr.esmsnumerique.contrats.eligibilite.api.PiecesApi;
import fr.esmsnumerique.contrats.eligibilite.modele.AccesRestreint;
import fr.esmsnumerique.contrats.eligibilite.modele.CodePiece;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeAccesRestreints;
import fr.esmsnumerique.contrats.eligibilite.modele.ListePieces;
import fr.esmsnumerique.contrats.eligibilite.modele.PieceJointe;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier.Acces;
import fr.esmsnumerique.eligibilite.dossier.web.Refuser;
import fr.esmsnumerique.eligibilite.piece.application.JoindrePiece;
import fr.esmsnumerique.eligibilite.piece.application.JoindrePiece.Envoi;
import fr.esmsnumerique.eligibilite.piece.application.JoindrePiece.Resultat;
import fr.esmsnumerique.eligibilite.piece.application.LirePiece;
import fr.esmsnumerique.eligibilite.piece.application.LirePiece.Lecteur;
import fr.esmsnumerique.eligibilite.piece.model.AccesRestreints;
import fr.esmsnumerique.eligibilite.piece.model.Classeur;
import fr.esmsnumerique.eligibilite.piece.model.Classeur.Version;
import fr.esmsnumerique.eligibilite.piece.model.Classeurs;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Documents are downloaded, never shown by the browser; bank details are for few, and each reading is kept. */
@RestController
class PieceController implements PiecesApi {

    private static final Role[] LECTEURS_RESTREINTS = {Role.ARS_FINANCIER, Role.ARS_DECIDEUR};

    private final JoindrePiece joindrePiece;
    private final LirePiece lirePiece;
    private final Classeurs classeurs;
    private final AccesRestreints accesRestreints;
    private final AccesDossier acces;
    private final ActeurCourant acteurs;
    private final PieceMapper mapper;

    PieceController(
            JoindrePiece joindrePiece,
            LirePiece lirePiece,
            Classeurs classeurs,
            AccesRestreints accesRestreints,
            AccesDossier acces,
            ActeurCourant acteurs,
            PieceMapper mapper) {
        this.joindrePiece = joindrePiece;
        this.lirePiece = lirePiece;
        this.classeurs = classeurs;
        this.accesRestreints = accesRestreints;
        this.acces = acces;
        this.acteurs = acteurs;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<ListePieces> listerPieces(String dossierId) {
        Dossier dossier = acces.pourLire(dossierId);
        return ResponseEntity.ok(new ListePieces()
                .elements(classeurs.de(dossierId).pieces().stream()
                        .map(p -> mapper.piece(dossier, p))
                        .toList()));
    }

    @Override
    public ResponseEntity<PieceJointe> joindrePiece(
            String dossierId, CodePiece code, String nom, String idempotencyKey, Resource fichier) {
        Acces deposant = deposant(dossierId);
        return reponse(
                deposant.dossier(),
                joindrePiece.joindre(
                        deposant.dossier(),
                        fr.esmsnumerique.eligibilite.projet.model.CodePiece.valueOf(code.name()),
                        envoi(nom, fichier, deposant)));
    }

    @Override
    public ResponseEntity<PieceJointe> remplacerPiece(
            String dossierId, Integer pieceId, String nom, String idempotencyKey, Resource fichier) {
        Acces deposant = deposant(dossierId);
        return reponse(
                deposant.dossier(), joindrePiece.remplacer(deposant.dossier(), pieceId, envoi(nom, fichier, deposant)));
    }

    @Override
    public ResponseEntity<Resource> lirePiece(String dossierId, Integer pieceId, Integer numero) {
        Dossier dossier = acces.pourLire(dossierId);
        Classeur.PieceJointe piece = classeurs.de(dossierId).piece(pieceId).orElseThrow(PieceController::introuvable);
        Version version = piece.versions().stream()
                .filter(v -> v.numero() == numero)
                .findFirst()
                .orElseThrow(PieceController::introuvable);
        Acteur lecteur = acteurs.acteur();
        if (piece.estRestreinte() && !litLesCoordonneesBancaires(lecteur, dossier)) {
            throw Probleme.refus(
                            403,
                            "piece.restreinte",
                            "Pièce restreinte",
                            "Les coordonnées bancaires ne sont lues que par le porteur et par les financiers et décideurs"
                                    + " de l'ARS du dossier.")
                    .exception();
        }
        byte[] octets = lirePiece.lire(
                dossierId, piece, version, new Lecteur(lecteur.sujet(), lecteur.nom(), role(lecteur, dossier)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(version.type().media()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom(dossierId, piece, version), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new ByteArrayResource(octets));
    }

    @Override
    public ResponseEntity<ListeAccesRestreints> listerAccesRestreints(String dossierId) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE);
        if (acteur.estNational()) {
            acces.pourLire(dossierId);
        } else {
            acces.pourInstruire(dossierId, Role.ARS_DECIDEUR);
        }
        return ResponseEntity.ok(new ListeAccesRestreints()
                .elements(accesRestreints.de(dossierId).stream()
                        .map(l -> new AccesRestreint()
                                .pieceId(l.pieceId())
                                .version(l.version())
                                .par(l.par())
                                .role(l.role())
                                .le(l.le()))
                        .toList()));
    }

    private Acces deposant(String dossierId) {
        return acteurs.exiger(Role.PORTEUR, Role.ARS_INSTRUCTEUR).aRole(Role.PORTEUR)
                ? acces.pourPorter(dossierId)
                : acces.pourInstruire(dossierId, Role.ARS_INSTRUCTEUR);
    }

    private static Envoi envoi(String nom, Resource fichier, Acces deposant) {
        try (InputStream flux = fichier.getInputStream()) {
            return new Envoi(nom, flux.readAllBytes(), deposant.acteur().nom());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private ResponseEntity<PieceJointe> reponse(Dossier dossier, Resultat resultat) {
        return switch (resultat) {
            case Resultat.Jointe(var piece) ->
                ResponseEntity.status(HttpStatus.CREATED).body(mapper.piece(dossier, piece));
            case Resultat.Refusee(var raison) ->
                throw Probleme.refus(
                                raison == RefusFichier.TROP_GRAND ? 413 : 422,
                                raison.code(),
                                "Fichier refusé",
                                raison.action())
                        .exception();
            case Resultat.Interdite(var refus) -> throw Refuser.probleme(refus).exception();
            case Resultat.Inconnue() -> throw introuvable();
            case Resultat.Plein() ->
                throw Probleme.conflit(
                                "piece.trop",
                                "Trop de pièces",
                                "Le dossier compte déjà 100 pièces, ou la pièce 30 versions : regroupez les documents.")
                        .exception();
        };
    }

    private static boolean litLesCoordonneesBancaires(Acteur lecteur, Dossier dossier) {
        return AccesDossier.estPorteur(lecteur, dossier)
                || lecteur.aRole(LECTEURS_RESTREINTS) && lecteur.region() == dossier.region();
    }

    /** By which role it is read: an agent's counts in the application's own region only. */
    private static String role(Acteur lecteur, Dossier dossier) {
        return List.of(Role.ARS_DECIDEUR, Role.ARS_FINANCIER, Role.PORTEUR).stream()
                .filter(lecteur::aRole)
                .filter(role -> role == Role.PORTEUR || lecteur.region() == dossier.region())
                .findFirst()
                .map(Enum::name)
                .orElse("");
    }

    private static String nom(String dossierId, Classeur.PieceJointe piece, Version version) {
        return piece.estRestreinte() ? dossierId + "-rib." + version.type().extension() : version.nom();
    }

    private static ProblemeException introuvable() {
        return Probleme.introuvable("piece.introuvable", "Le dossier n'a pas cette pièce, ou pas cette version.")
                .exception();
    }
}
