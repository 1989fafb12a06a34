package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.api.ImportApi;
import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.eligibilite.dossier.application.ImporterGalis;
import fr.esmsnumerique.eligibilite.essms.application.ImporterFiness;
import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.FichierNonReconnu;
import fr.esmsnumerique.eligibilite.imports.Rapports;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Files are loaded by national roles and services; an ARS loads the GALIS files of its own region. */
@RestController
class ImportController implements ImportApi {

    private static final Role[] IMPORTATEURS = {Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE, Role.ARS_INSTRUCTEUR};

    private final ImporterFiness importerFiness;
    private final ImporterGalis importerGalis;
    private final Rapports rapports;
    private final ActeurCourant acteurs;

    ImportController(
            ImporterFiness importerFiness, ImporterGalis importerGalis, Rapports rapports, ActeurCourant acteurs) {
        this.importerFiness = importerFiness;
        this.importerGalis = importerGalis;
        this.rapports = rapports;
        this.acteurs = acteurs;
    }

    @Override
    public ResponseEntity<RapportImport> importerFiness(String idempotencyKey, Resource fichier) {
        acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE);
        try (InputStream flux = fichier.getInputStream()) {
            return ResponseEntity.ok(RapportMapper.rapport(importerFiness.importer(flux)));
        } catch (FichierNonReconnu refus) {
            throw Probleme.refus(
                            422,
                            "import.fichier_non_reconnu",
                            "Fichier non reconnu",
                            String.valueOf(refus.getMessage()))
                    .exception();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    @Override
    public ResponseEntity<RapportImport> importerGalis(String idempotencyKey, List<Map<String, Object>> dossiers) {
        Acteur acteur = acteurs.exiger(IMPORTATEURS);
        return ResponseEntity.ok(
                RapportMapper.rapport(importerGalis.importer(dossiers, regionDe(acteur), acteur.nom())));
    }

    @Override
    public ResponseEntity<RapportImport> lireImport(String id) {
        Region region = regionDe(acteurs.exiger(IMPORTATEURS));
        return rapports.trouver(id)
                .filter(r -> region == null || region == r.region())
                .map(RapportMapper::rapport)
                .map(ResponseEntity::ok)
                .orElseThrow(() -> Probleme.introuvable(
                                "import.introuvable", "Aucun import ne porte l'identifiant " + id + ".")
                        .exception());
    }

    /** {@code null} for a national caller; an agent without a region imports for nobody. */
    private static @Nullable Region regionDe(Acteur acteur) {
        if (acteur.estNational()) {
            return null;
        }
        Region region = acteur.region();
        if (region == null) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Votre compte n'est rattaché à aucune région.")
                    .exception();
        }
        return region;
    }
}
