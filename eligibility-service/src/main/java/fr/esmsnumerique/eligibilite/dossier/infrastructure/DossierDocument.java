package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Instruction;
import fr.esmsnumerique.eligibilite.dossier.model.Suivi;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Document of collection {@code dossiers}. The fields {@code campagne}, {@code porteur}, {@code etat}, {@code version}, {@code majLe} and {@code resume} repeat what is
 * deeper, to be matched by flat filters or read without the rest. Public because the driver reads records by reflection.
 *
 * @param boiteEnvoi events not yet relayed
 */
public record DossierDocument(
        @BsonId String id,
        @Nullable String numeroGalis,
        Region region,
        List<Region> regions,
        String campagne,
        String porteur,
        EtatDossier etat,
        long version,
        Instant creeLe,
        @Nullable Instant deposeLe,
        Instant majLe,
        ProjetDeclare declare,
        Instruction instruction,
        Suivi suivi,
        List<Document> boiteEnvoi,
        boolean aRelayer,
        @Nullable String origine,
        @Nullable FicheDossier resume) {

    static DossierDocument de(Dossier dossier, List<Document> evenements) {
        return new DossierDocument(
                dossier.id(),
                dossier.numeroGalis(),
                dossier.region(),
                dossier.regions(),
                dossier.declare().campagne(),
                dossier.declare().porteur().numeroFinessJuridique(),
                dossier.etat(),
                dossier.suivi().version(),
                dossier.creeLe(),
                dossier.deposeLe(),
                dossier.suivi().majLe(),
                dossier.declare(),
                dossier.instruction(),
                dossier.suivi(),
                evenements,
                !evenements.isEmpty(),
                dossier.origine(),
                FicheDossier.de(dossier));
    }

    Dossier dossier() {
        return new Dossier(
                id, numeroGalis, region, List.copyOf(regions), declare, creeLe, deposeLe, instruction, suivi, origine);
    }
}
