package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.contrats.budget.api.RapportPilotageApi;
import fr.esmsnumerique.contrats.budget.modele.DonneesOuvertes;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What a run says for those who are not on the platform: the national report on paper, the figures anybody may use again. */
@RestController
class RapportController implements RapportPilotageApi {

    private final ActeurCourant acteurs;
    private final LectureDeConsolidation lecture;
    private final RapportNational rapport;
    private final PublierDonneesOuvertes donneesOuvertes;

    RapportController(
            ActeurCourant acteurs,
            LectureDeConsolidation lecture,
            RapportNational rapport,
            PublierDonneesOuvertes donneesOuvertes) {
        this.acteurs = acteurs;
        this.lecture = lecture;
        this.rapport = rapport;
        this.donneesOuvertes = donneesOuvertes;
    }

    @Override
    public ResponseEntity<Resource> lireRapportNational(
            Integer exercice, @Nullable String consolidation, @Nullable LocalDate au) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        Lue lue = consolidation == null && au != null
                ? lecture.auPlusTard(exercice, au)
                : lecture.deLExercice(exercice, consolidation);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(RapportNational.nom(lue) + ".pdf")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(new ByteArrayResource(rapport.imprimer(lue)));
    }

    @Override
    public ResponseEntity<DonneesOuvertes> lireDonneesOuvertes(Integer exercice, @Nullable String consolidation) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return ResponseEntity.ok(donneesOuvertes.de(lecture.deLExercice(exercice, consolidation)));
    }
}
