package fr.esmsnumerique.eligibilite.comite.web;

import fr.esmsnumerique.contrats.eligibilite.api.ImpressionPvApi;
import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.eligibilite.comite.application.RedigerProcesVerbal;
import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Minutes on paper, for those who read the committee. */
@RestController
class ImpressionPvController implements ImpressionPvApi {

    private final AccesComite acces;
    /** One for the service: it keeps its parsed fonts. */
    private final Imprimerie imprimerie = new Imprimerie();

    ImpressionPvController(AccesComite acces) {
        this.acces = acces;
    }

    @Override
    public ResponseEntity<Resource> imprimerProcesVerbal(String comiteId, Integer numero) {
        Comite comite = acces.pourLire(comiteId);
        byte[] pdf = comite.procesVerbal(numero)
                .map(pv -> imprimerie.imprimer(RedigerProcesVerbal.de(comite, pv)))
                .orElseThrow(() -> Probleme.introuvable(
                                "comite.pv_introuvable",
                                "Le comité " + comiteId + " n'a pas de procès-verbal n° " + numero + " : il en a "
                                        + comite.procesVerbaux().size() + ".")
                        .exception());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("proces-verbal-" + comiteId + "-" + numero + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(pdf));
    }
}
