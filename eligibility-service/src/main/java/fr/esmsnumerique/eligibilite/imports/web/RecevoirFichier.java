package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.eligibilite.imports.Chargement;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport.Demande;
import fr.esmsnumerique.eligibilite.imports.FileDImports;
import fr.esmsnumerique.eligibilite.imports.Rapports;
import fr.esmsnumerique.support.tableaux.FichierRecu;
import fr.esmsnumerique.support.tableaux.FichierRefuse;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes a file in, then answers when it is loaded, or at once to a caller who prefers to come back (RFC 7240). */
@Component
public class RecevoirFichier {

    private static final String SANS_ATTENDRE = "respond-async";

    private final ExecuterImport executer;
    private final FileDImports file;
    private final Rapports rapports;

    RecevoirFichier(ExecuterImport executer, FileDImports file, Rapports rapports) {
        this.executer = executer;
        this.file = file;
        this.rapports = rapports;
    }

    public ResponseEntity<RapportImport> recevoir(
            Demande demande, Resource corps, @Nullable String prefer, Chargement chargement) {
        try (InputStream flux = corps.getInputStream()) {
            FichierRecu fichier = FichierRecu.recevoir(flux);
            return prefer != null && prefer.contains(SANS_ATTENDRE)
                    ? differer(demande, fichier, chargement)
                    : attendre(demande, fichier, chargement);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private ResponseEntity<RapportImport> attendre(Demande demande, FichierRecu recu, Chargement chargement) {
        try (FichierRecu fichier = recu) {
            var inscrit = executer.inscrire(demande, fichier.empreinte(), fichier.octets());
            try {
                return ResponseEntity.ok(RapportMapper.rapport(executer.executer(inscrit, fichier, chargement)));
            } catch (FichierRefuse refus) {
                throw enProbleme(refus, inscrit.id());
            }
        }
    }

    private ResponseEntity<RapportImport> differer(Demande demande, FichierRecu fichier, Chargement chargement) {
        var inscrit = executer.inscrire(demande, fichier.empreinte(), fichier.octets());
        if (!file.ajouter(inscrit, fichier, chargement)) {
            fichier.close();
            Probleme pleine = Probleme.refus(
                    503,
                    "import.file_pleine",
                    "Trop d'imports en attente",
                    "Attendez la fin d'un import en cours, puis envoyez à nouveau le fichier.");
            rapports.conserver(inscrit.arrete(
                    fr.esmsnumerique.eligibilite.imports.RapportImport.Etat.REFUSE,
                    new fr.esmsnumerique.eligibilite.imports.RapportImport.Motif(pleine.code(), pleine.detail()),
                    inscrit.commenceLe()));
            throw pleine.exception();
        }
        return ResponseEntity.accepted()
                .location(URI.create("/api/eligibilite/v1/imports/" + inscrit.id()))
                .header("Preference-Applied", SANS_ATTENDRE)
                .body(RapportMapper.rapport(inscrit));
    }

    /** The import stays in the history, with the lines at fault if there are some. */
    private static ProblemeException enProbleme(FichierRefuse refus, String importId) {
        return Probleme.refus(422, refus.code(), "Fichier non reconnu", refus.phrase() + " (import " + importId + ")")
                .exception();
    }
}
