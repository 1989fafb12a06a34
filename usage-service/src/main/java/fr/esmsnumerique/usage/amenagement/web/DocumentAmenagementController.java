package fr.esmsnumerique.usage.amenagement.web;

import fr.esmsnumerique.contrats.usage.api.DocumentsAmenagementApi;
import fr.esmsnumerique.contrats.usage.modele.DocumentAmenagement;
import fr.esmsnumerique.contrats.usage.modele.ListeDocumentsAmenagement;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.fichiers.model.RefusFichier;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.amenagement.application.ContenusDocuments;
import fr.esmsnumerique.usage.amenagement.application.JoindreDocument;
import fr.esmsnumerique.usage.amenagement.application.JoindreDocument.Envoi;
import fr.esmsnumerique.usage.amenagement.application.JoindreDocument.Resultat;
import fr.esmsnumerique.usage.amenagement.model.DocumentJoint;
import fr.esmsnumerique.usage.amenagement.model.RefusAmenagement;
import fr.esmsnumerique.usage.preuve.web.FichierTelecharge;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Documents that argue an adjustment: the ARS that ask for it join them, agents read them. */
@RestController
class DocumentAmenagementController implements DocumentsAmenagementApi {

    private final AccesAmenagement acces;
    private final JoindreDocument joindre;
    private final ContenusDocuments contenus;

    DocumentAmenagementController(AccesAmenagement acces, JoindreDocument joindre, ContenusDocuments contenus) {
        this.acces = acces;
        this.joindre = joindre;
        this.contenus = contenus;
    }

    @Override
    public ResponseEntity<ListeDocumentsAmenagement> listerDocumentsAmenagement(String amenagementId) {
        return ResponseEntity.ok(new ListeDocumentsAmenagement()
                .elements(acces.lisibleDUnAgent(amenagementId).fichiers().stream()
                        .map(DocumentAmenagementController::rendre)
                        .toList()));
    }

    @Override
    public ResponseEntity<DocumentAmenagement> deposerDocumentAmenagement(
            String amenagementId, String nom, String idempotencyKey, Resource fichier) {
        Region region = acces.regionDemandeuse();
        Envoi envoi = new Envoi(nom, FichierTelecharge.octets(fichier), acces.nom());
        return switch (joindre.executer(acces.lisible(amenagementId), region, envoi)) {
            case Resultat.Joint(DocumentJoint document) ->
                ResponseEntity.status(HttpStatus.CREATED).body(rendre(document));
            case Resultat.Refuse(RefusAmenagement refus) -> throw RefusAmenagements.exception(refus);
            case Resultat.FichierRefuse(RefusFichier raison) -> throw FichierTelecharge.refus(raison);
        };
    }

    @Override
    public ResponseEntity<Resource> lireDocumentAmenagement(String amenagementId, Integer rang) {
        DocumentJoint document = acces.lisibleDUnAgent(amenagementId).fichiers().stream()
                .filter(f -> f.rang() == rang)
                .findFirst()
                .orElseThrow(() -> Probleme.introuvable(
                                "document.introuvable", "La demande n'a pas de document de ce rang : relisez sa liste.")
                        .exception());
        return FichierTelecharge.reponse(
                document.nom(), document.type(), contenus.lire(amenagementId, document.sha256(), document.taille()));
    }

    private static DocumentAmenagement rendre(DocumentJoint document) {
        return new DocumentAmenagement()
                .rang(document.rang())
                .nom(document.nom())
                .type(document.type().name())
                .tailleOctets(document.taille())
                .sha256(document.sha256())
                .deposeLe(document.le())
                .par(document.par())
                .region(document.region().code());
    }
}
