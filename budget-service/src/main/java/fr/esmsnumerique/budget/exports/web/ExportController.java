package fr.esmsnumerique.budget.exports.web;

import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.exports.application.DemanderExport;
import fr.esmsnumerique.budget.exports.application.DemanderExport.Issue;
import fr.esmsnumerique.budget.exports.application.Exports;
import fr.esmsnumerique.budget.exports.model.Export.Etat;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.contrats.budget.api.ExportsApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeExport;
import fr.esmsnumerique.contrats.budget.modele.Export;
import fr.esmsnumerique.contrats.budget.modele.PageExports;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Exports made in the background, of the caller alone; what they show is what the caller may see. */
@RestController
class ExportController implements ExportsApi {

    private final ActeurCourant acteurs;
    private final DemanderExport demander;
    private final Exports exports;
    private final Horloge horloge;

    ExportController(ActeurCourant acteurs, DemanderExport demander, Exports exports, Horloge horloge) {
        this.acteurs = acteurs;
        this.demander = demander;
        this.exports = exports;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageExports> listerExports(@Nullable String curseur, Integer limite) {
        String sujet = acteurs.exiger(Lecteurs.DU_PILOTAGE).sujet();
        List<fr.esmsnumerique.budget.exports.model.Export> siens = exports.de(sujet);
        List<String> ids = siens.stream()
                .map(fr.esmsnumerique.budget.exports.model.Export::id)
                .toList();
        int rang = curseur == null ? 0 : Curseur.rangApres(ids, Curseur.decoder(curseur));
        List<fr.esmsnumerique.budget.exports.model.Export> suite =
                siens.stream().skip(rang).limit(limite + 1L).toList();
        PageExports page = new PageExports()
                .elements(suite.stream().limit(limite).map(this::export).toList());
        return ResponseEntity.ok(
                suite.size() > limite
                        ? page.curseurSuivant(
                                Curseur.encoder(suite.get(limite - 1).id()))
                        : page);
    }

    @Override
    public ResponseEntity<Export> demanderExport(String cle, DemandeExport demande) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_PILOTAGE);
        exigerPour(NatureDExport.valueOf(demande.getNature().name()));
        List<Region> regions = Lecteurs.regions(acteurs, acteur, demande.getRegion());
        return reponse(demander.demander(ExportMapper.demande(demande, regions), acteur.sujet()));
    }

    @Override
    public ResponseEntity<Export> lireExport(String id) {
        return ResponseEntity.ok(export(sien(id)));
    }

    @Override
    public ResponseEntity<Export> annulerExport(String id, String cle) {
        return reponse(demander.annuler(id, acteurs.exiger(Lecteurs.DU_PILOTAGE).sujet()));
    }

    @Override
    public ResponseEntity<Export> reprendreExport(String id, String cle) {
        return reponse(
                demander.reprendre(id, acteurs.exiger(Lecteurs.DU_PILOTAGE).sujet()));
    }

    /** Rights may have changed since it was asked for: they are those of the day it is read. */
    @Override
    public ResponseEntity<Resource> telechargerExport(String id) {
        fr.esmsnumerique.budget.exports.model.Export export = sien(id);
        exigerPour(export.demande().nature());
        export.demande()
                .regions()
                .forEach(code -> acteurs.exigerRegion(Region.deCode(code).orElseThrow()));
        Etat etat = export.etatAu(horloge.aujourdhui());
        if (etat == Etat.EXPIRE) {
            throw RefusDExport.expire();
        }
        if (etat != Etat.PRET) {
            throw RefusDExport.nonPret();
        }
        var fichier = export.fichierEventuel().orElseThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(export.demande().format().type()))
                .contentLength(fichier.taille())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fichier.nom())
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(exports.contenu(export)));
    }

    /** As the pages that show the same. */
    private void exigerPour(NatureDExport nature) {
        if (nature.estNationale()) {
            acteurs.exiger(Lecteurs.NATIONAUX);
        }
        if (nature == NatureDExport.ECHEANCES) {
            acteurs.exiger(Lecteurs.DU_BUDGET);
        }
    }

    private fr.esmsnumerique.budget.exports.model.Export sien(String id) {
        return demander.lire(id, acteurs.exiger(Lecteurs.DU_PILOTAGE).sujet()).orElseThrow(RefusDExport::inconnu);
    }

    private ResponseEntity<Export> reponse(Issue issue) {
        return switch (issue) {
            case Issue.Acceptee(var export) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(export(export));
            case Issue.FormatRefuse _ -> throw RefusDExport.format();
            case Issue.TropNombreux(int simultanes) -> throw RefusDExport.tropNombreux(simultanes);
            case Issue.Inconnu _ -> throw RefusDExport.inconnu();
            case Issue.DejaFini _ -> throw RefusDExport.dejaFini();
            case Issue.RienAReprendre _ -> throw RefusDExport.rienAReprendre();
        };
    }

    private Export export(fr.esmsnumerique.budget.exports.model.Export export) {
        return ExportMapper.export(export, horloge.aujourdhui());
    }
}
