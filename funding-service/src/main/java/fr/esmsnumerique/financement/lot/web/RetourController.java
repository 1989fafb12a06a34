package fr.esmsnumerique.financement.lot.web;

import fr.esmsnumerique.contrats.financement.api.RetoursDePaiementApi;
import fr.esmsnumerique.contrats.financement.modele.PageRetours;
import fr.esmsnumerique.contrats.financement.modele.RapportRetours;
import fr.esmsnumerique.financement.lot.application.ImporterRetours;
import fr.esmsnumerique.financement.lot.application.Rapports;
import fr.esmsnumerique.financement.lot.application.Rapports.RapportComplet;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.web.Acces;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.FichierRefuse;
import fr.esmsnumerique.support.tableaux.RefusCsv;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What the fund manager paid and rejected, file by file. */
@RestController
class RetourController implements RetoursDePaiementApi {

    private static final Role[] LECTEURS = {Role.ARS_FINANCIER, Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE};

    private final Acces acces;
    private final ActeurCourant acteurs;
    private final ImporterRetours importer;
    private final Rapports rapports;

    RetourController(Acces acces, ActeurCourant acteurs, ImporterRetours importer, Rapports rapports) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.importer = importer;
        this.rapports = rapports;
    }

    @Override
    public ResponseEntity<RapportRetours> importerRetours(String idempotencyKey, Resource corps) {
        Region region = acces.region(Role.ARS_FINANCIER);
        try (InputStream flux = corps.getInputStream();
                FichierRecu fichier = FichierRecu.recevoir(flux)) {
            return ResponseEntity.ok(RetourMapper.detail(importer.importer(fichier, region, acces.agent())));
        } catch (FichierRefuse refus) {
            throw Probleme.refus(422, refus.code(), "Fichier non reconnu", refus.phrase())
                    .exception();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    @Override
    public ResponseEntity<PageRetours> listerRetours(
            @Nullable String region, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        Selection selection = acces.selection(region, apres, null, limite, LECTEURS);
        var lus = rapports.lister(selection.region(), apres, limite);
        PageRetours page = new PageRetours()
                .elements(lus.stream().map(r -> RetourMapper.resume(r)).toList());
        if (lus.size() == limite) {
            page.curseurSuivant(Curseur.encoder(Rapports.position(lus.getLast())));
        }
        return ResponseEntity.ok(page);
    }

    @Override
    public ResponseEntity<RapportRetours> lireRetours(String id) {
        return ResponseEntity.ok(RetourMapper.detail(exiger(id)));
    }

    @Override
    public ResponseEntity<Resource> exporterRefusRetours(String id) {
        return csv("refus-" + id, RefusCsv.ecrire(exiger(id).erreurs().stream()));
    }

    private RapportComplet exiger(String id) {
        acteurs.exiger(LECTEURS);
        RapportComplet complet = rapports.lire(id)
                .orElseThrow(() -> Probleme.introuvable("import.introuvable", "Ce compte rendu n'existe pas.")
                        .exception());
        acteurs.exigerRegion(complet.rapport().region());
        return complet;
    }

    private static ResponseEntity<Resource> csv(String nom, byte[] octets) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom + ".csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(octets));
    }
}
