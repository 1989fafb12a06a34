package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.contrats.eligibilite.api.ImportListeApi;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeReference;
import fr.esmsnumerique.contrats.eligibilite.modele.RapportImport;
import fr.esmsnumerique.eligibilite.dossier.application.ImporterGalisCsv;
import fr.esmsnumerique.eligibilite.imports.ExecuterImport.Demande;
import fr.esmsnumerique.eligibilite.imports.RapportImport.Type;
import fr.esmsnumerique.eligibilite.referentiel.application.ImporterListe;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;

/** Lists are national: the CNSA, the DNS and the services that hold them load them. An ARS loads the applications of its region. */
@RestController
class ImportListeController implements ImportListeApi {

    private final ImporterListe importer;
    private final ImporterGalisCsv importerGalis;
    private final RecevoirFichier recevoir;
    private final Importateurs importateurs;

    ImportListeController(
            ImporterListe importer,
            ImporterGalisCsv importerGalis,
            RecevoirFichier recevoir,
            Importateurs importateurs) {
        this.importer = importer;
        this.importerGalis = importerGalis;
        this.recevoir = recevoir;
        this.importateurs = importateurs;
    }

    @Override
    public ResponseEntity<RapportImport> importerListe(
            ListeReference liste, String idempotencyKey, Resource fichier, @Nullable String prefer) {
        Acteur acteur = importateurs.exigerNational();
        Liste voulue = Liste.valueOf(liste.name());
        return recevoir.recevoir(
                new Demande(Type.valueOf(voulue.name()), null, acteur.nom()), fichier, prefer, importer.de(voulue));
    }

    @Override
    public ResponseEntity<RapportImport> importerGalisCsv(
            String idempotencyKey, Resource fichier, @Nullable String prefer) {
        Acteur acteur = importateurs.exiger();
        Region pour = Importateurs.regionDe(acteur);
        return recevoir.recevoir(
                new Demande(Type.GALIS, pour, acteur.nom()), fichier, prefer, importerGalis.de(pour, acteur.nom()));
    }

    /** A path names a list as the contract writes it, in kebab case. */
    @Component
    static class ListeDuChemin implements Converter<String, ListeReference> {

        @Override
        public ListeReference convert(String chemin) {
            return ListeReference.fromValue(chemin);
        }
    }
}
