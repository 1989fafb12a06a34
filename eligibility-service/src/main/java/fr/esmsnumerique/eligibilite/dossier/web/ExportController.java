package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.ExportDossiersApi;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.OrdreDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.Secteur;
import fr.esmsnumerique.contrats.eligibilite.modele.TriDossiers;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeProjetDossier;
import fr.esmsnumerique.eligibilite.dossier.application.ListerDossiers;
import fr.esmsnumerique.support.securite.Acteur;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The list as a file, with the rights of the list. */
@RestController
class ExportController implements ExportDossiersApi {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ListerDossiers listerDossiers;
    private final FiltreDossiers filtres;
    private final AccesDossier acces;

    ExportController(ListerDossiers listerDossiers, FiltreDossiers filtres, AccesDossier acces) {
        this.listerDossiers = listerDossiers;
        this.filtres = filtres;
        this.acces = acces;
    }

    @Override
    public ResponseEntity<Resource> exporterDossiers(
            @Nullable String region,
            @Nullable EtatDossier etat,
            @Nullable String campagne,
            @Nullable String suiviPar,
            @Nullable TypeProjetDossier typeProjet,
            @Nullable Secteur secteur,
            @Nullable Boolean enRetard,
            @Nullable TriDossiers tri,
            @Nullable OrdreDossiers ordre) {
        Acteur acteur = acces.lecteur();
        byte[] fichier = DossiersCsv.ecrire(listerDossiers.lister(filtres.demande(
                filtres.pour(acteur, region, etat, campagne),
                acteur,
                suiviPar,
                typeProjet,
                secteur,
                enRetard,
                tri,
                ordre)));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("dossiers.csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(fichier));
    }
}
