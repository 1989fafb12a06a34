package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.contrats.usage.api.ImportsApi;
import fr.esmsnumerique.contrats.usage.modele.EtatImport;
import fr.esmsnumerique.contrats.usage.modele.FormatModele;
import fr.esmsnumerique.contrats.usage.modele.LigneRefusee;
import fr.esmsnumerique.contrats.usage.modele.ListeImports;
import fr.esmsnumerique.contrats.usage.modele.RapportImportDeclarations;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.RefusCsv;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Files of declarations over HTTP: a carrier sends them for its project; whoever reads the project reads the reports. */
@RestController
class ImportController implements ImportsApi {

    private static final MediaType CSV = new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final ImporterDeclarations importer;
    private final Rapports rapports;

    ImportController(AccesProjet acces, ActeurCourant acteurs, ImporterDeclarations importer, Rapports rapports) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.importer = importer;
        this.rapports = rapports;
    }

    @Override
    public ResponseEntity<RapportImportDeclarations> importerDeclarations(
            String dossierId, String idempotencyKey, Resource fichier) {
        Projet projet = acces.porte(dossierId);
        try (InputStream flux = fichier.getInputStream();
                FichierRecu recu = FichierRecu.recevoir(flux)) {
            RapportImport rapport =
                    importer.executer(projet, recu, acteurs.acteur().nom());
            if (rapport.etat() == RapportImport.Etat.REFUSE) {
                throw Probleme.refus(
                                422,
                                String.valueOf(rapport.codeMotif()),
                                "Fichier non reconnu",
                                rapport.motif() + " (import " + rapport.id() + ")")
                        .exception();
            }
            return ResponseEntity.ok(rapport(rapport));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    @Override
    public ResponseEntity<ListeImports> listerImports(String dossierId) {
        acces.lisible(dossierId);
        return ResponseEntity.ok(new ListeImports()
                .elements(rapports.du(dossierId).stream()
                        .map(ImportController::rapport)
                        .toList()));
    }

    @Override
    public ResponseEntity<RapportImportDeclarations> lireImport(String importId) {
        return ResponseEntity.ok(rapport(visible(importId)));
    }

    @Override
    public ResponseEntity<Resource> exporterRefus(String importId) {
        RapportImport rapport = visible(importId);
        return telecharger(RefusCsv.ecrire(rapports.refus(rapport)), CSV, "refus-" + rapport.id() + ".csv");
    }

    @Override
    public ResponseEntity<Resource> lireModele(String dossierId, String mois, FormatModele format) {
        Projet projet = acces.lisible(dossierId);
        YearMonth demande = YearMonth.parse(mois);
        String nom = "declarations-" + dossierId + "-" + mois;
        return switch (format) {
            case CSV -> telecharger(ModeleDeclarations.csv(projet, demande), CSV, nom + ".csv");
            case XLSX -> telecharger(ModeleDeclarations.xlsx(projet, demande), XLSX, nom + ".xlsx");
        };
    }

    /** An import of a project the caller does not read is said not to exist. */
    private RapportImport visible(String importId) {
        acces.lecteur();
        RapportImport rapport = rapports.trouver(importId)
                .orElseThrow(() -> Probleme.introuvable("import.introuvable", "Aucun import ne porte ce numéro.")
                        .exception());
        acces.lisible(rapport.dossierId());
        return rapport;
    }

    private static ResponseEntity<Resource> telecharger(byte[] octets, MediaType type, String nom) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nom).build().toString())
                .body(new ByteArrayResource(octets));
    }

    private static RapportImportDeclarations rapport(RapportImport rapport) {
        RapportImport.Compte compte = rapport.compte();
        return new RapportImportDeclarations()
                .id(rapport.id())
                .dossierId(rapport.dossierId())
                .par(rapport.par())
                .etat(EtatImport.valueOf(rapport.etat().name()))
                .codeMotif(rapport.codeMotif())
                .motif(rapport.motif())
                .commenceLe(rapport.commenceLe())
                .termineLe(rapport.termineLe())
                .empreinteFichier(rapport.empreinte())
                .encodage(rapport.encodage())
                .separateur(rapport.separateur())
                .lignesLues(compte.lues())
                .ajoutees(compte.ajoutees())
                .corrigees(compte.corrigees())
                .inchangees(compte.inchangees())
                .rejetees(compte.rejetees())
                .erreursNonListees(compte.erreurs() - rapport.erreurs().size())
                .erreurs(rapport.erreurs().stream()
                        .map(e -> new LigneRefusee()
                                .ligne(e.ligne())
                                .identifiant(e.identifiant())
                                .champ(e.champ())
                                .code(e.code())
                                .raison(e.raison()))
                        .toList());
    }
}
