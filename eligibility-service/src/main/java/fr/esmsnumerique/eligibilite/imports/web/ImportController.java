package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.api.ImportApi;
import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.eligibilite.dossier.application.ImporterGalis;
import fr.esmsnumerique.eligibilite.essms.application.ImporterFiness;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport.Demande;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Type;
import fr.esmsnumerique.eligibilite.imports.Rapports;
import fr.esmsnumerique.support.securite.Acteur;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The FINESS extract and the applications of GALIS. */
@RestController
class ImportController implements ImportApi {

    private final ImporterFiness importerFiness;
    private final ImporterGalis importerGalis;
    private final RecevoirFichier recevoir;
    private final Rapports rapports;
    private final Importateurs importateurs;

    ImportController(
            ImporterFiness importerFiness,
            ImporterGalis importerGalis,
            RecevoirFichier recevoir,
            Rapports rapports,
            Importateurs importateurs) {
        this.importerFiness = importerFiness;
        this.importerGalis = importerGalis;
        this.recevoir = recevoir;
        this.rapports = rapports;
        this.importateurs = importateurs;
    }

    @Override
    public ResponseEntity<RapportImport> importerFiness(
            String idempotencyKey, Resource fichier, @Nullable String prefer) {
        Acteur acteur = importateurs.exigerNational();
        return recevoir.recevoir(new Demande(Type.FINESS, null, acteur.nom()), fichier, prefer, importerFiness);
    }

    @Override
    public ResponseEntity<RapportImport> importerGalis(String idempotencyKey, List<Map<String, Object>> dossiers) {
        Acteur acteur = importateurs.exiger();
        return ResponseEntity.ok(
                RapportMapper.rapport(importerGalis.importer(dossiers, Importateurs.regionDe(acteur), acteur.nom())));
    }

    @Override
    public ResponseEntity<RapportImport> lireImport(String id) {
        return ResponseEntity.ok(RapportMapper.rapport(Importateurs.visible(rapports, id, importateurs.exiger())));
    }
}
