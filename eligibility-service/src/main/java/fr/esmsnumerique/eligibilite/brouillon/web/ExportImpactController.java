package fr.esmsnumerique.eligibilite.brouillon.web;

import fr.esmsnumerique.contrats.eligibilite.api.ExportImpactApi;
import fr.esmsnumerique.eligibilite.brouillon.application.MesurerImpact;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillons;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The impact as a file, with the rights of the impact; a file half made would be taken for the whole. */
@RestController
class ExportImpactController implements ExportImpactApi {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final MesurerImpact mesurer;
    private final Brouillons brouillons;
    private final ActeurCourant acteurs;

    ExportImpactController(MesurerImpact mesurer, Brouillons brouillons, ActeurCourant acteurs) {
        this.mesurer = mesurer;
        this.brouillons = brouillons;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<Resource> exporterImpact(String code, String brouillonId) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE);
        Impact impact = mesurer.mesurer(BrouillonMapper.trouver(brouillons, code, brouillonId), false);
        if (impact.etat() != Impact.Etat.TERMINE) {
            throw Probleme.refus(
                            409,
                            "brouillon.impact_en_cours",
                            "Impact en cours de calcul",
                            impact.examines() + " dossiers rejoués sur " + impact.total()
                                    + " : redemandez le fichier quand l'impact est terminé.")
                    .exception();
        }
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("impact-" + brouillonId + ".csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(ImpactCsv.ecrire(impact)));
    }
}
