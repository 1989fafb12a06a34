package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.api.SuiviImportApi;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatImport;
import fr.esmsnumerique.contrats.eligibilite.modele.PageImports;
import fr.esmsnumerique.contrats.eligibilite.modele.TypeImport;
import fr.esmsnumerique.eligibilite.imports.RapportImport;
import fr.esmsnumerique.eligibilite.imports.Rapports;
import fr.esmsnumerique.eligibilite.imports.Rapports.Filtre;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.tableaux.RefusCsv;
import fr.esmsnumerique.support.web.Curseur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The history of imports, and the lines each refused. */
@RestController
class SuiviImportController implements SuiviImportApi {

    private static final int LIMITE_PAR_DEFAUT = 50;

    private final Rapports rapports;
    private final Importateurs importateurs;

    SuiviImportController(Rapports rapports, Importateurs importateurs) {
        this.rapports = rapports;
        this.importateurs = importateurs;
    }

    @Override
    public ResponseEntity<PageImports> listerImports(
            @Nullable TypeImport type,
            @Nullable EtatImport etat,
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String curseur,
            @Nullable Integer limite) {
        int taille = Objects.requireNonNullElse(limite, LIMITE_PAR_DEFAUT);
        String apres = curseur == null ? "" : Curseur.decoder(curseur);
        List<RapportImport> restants = rapports
                .lister(new Filtre(
                        type == null ? null : RapportImport.Type.valueOf(type.name()),
                        etat == null ? null : RapportImport.Etat.valueOf(etat.name()),
                        Importateurs.regionDe(importateurs.exiger()),
                        du == null ? null : Paris.debut(du),
                        au == null ? null : Paris.debut(au.plusDays(1))))
                .stream()
                .filter(r -> apres.isEmpty() || position(r).compareTo(apres) < 0)
                .limit(taille + 1L)
                .toList();
        PageImports page = new PageImports()
                .elements(restants.stream()
                        .limit(taille)
                        .map(RapportMapper::resume)
                        .toList());
        if (restants.size() > taille) {
            page.setCurseurSuivant(Curseur.encoder(position(restants.get(taille - 1))));
        }
        return ResponseEntity.ok(page);
    }

    @Override
    public ResponseEntity<Resource> exporterRefus(String id) {
        RapportImport rapport = Importateurs.visible(rapports, id, importateurs.exiger());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("refus-" + rapport.id() + ".csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(RefusCsv.ecrire(rapports.refus(rapport))));
    }

    /** Sorts as the list does. */
    private static String position(RapportImport rapport) {
        Instant debut = rapport.commenceLe();
        return "%015d/%s".formatted(debut.toEpochMilli(), rapport.id());
    }
}
