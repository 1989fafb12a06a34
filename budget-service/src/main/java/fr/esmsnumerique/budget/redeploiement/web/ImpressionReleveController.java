package fr.esmsnumerique.budget.redeploiement.web;

import fr.esmsnumerique.budget.redeploiement.application.RedigerReleve;
import fr.esmsnumerique.contrats.budget.api.ImpressionReleveApi;
import fr.esmsnumerique.documents.Imprimerie;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** A region's statement on paper, for those who read it. */
@RestController
class ImpressionReleveController implements ImpressionReleveApi {

    private final AccesRedeploiement acces;
    /** One for the service: it keeps its parsed fonts. */
    private final Imprimerie imprimerie = new Imprimerie();

    ImpressionReleveController(AccesRedeploiement acces) {
        this.acces = acces;
    }

    @Override
    public ResponseEntity<Resource> imprimerReleve(String id, String region) {
        byte[] pdf = imprimerie.imprimer(RedigerReleve.de(acces.releve(id, region), ReleveMapper.REGLES));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("releve-" + id + "-" + region + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(pdf));
    }
}
