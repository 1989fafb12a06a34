package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.EtatDossier;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** The short fields of a {@link DossierDocument}. */
public record FicheLue(
        @BsonId String id,
        Region region,
        String campagne,
        String porteur,
        EtatDossier etat,
        @Nullable Instant deposeLe,
        Instant majLe,
        @Nullable FicheDocument fiche) {

    static final Document CHAMPS = new Document("region", 1)
            .append("campagne", 1)
            .append("porteur", 1)
            .append("etat", 1)
            .append("deposeLe", 1)
            .append("majLe", 1)
            .append("fiche", 1);

    /** A document written before lists had these fields shows what it has until its next change. */
    private static final FicheDocument INCONNUE =
            new FicheDocument(Instant.EPOCH, "", "MIXTE", List.of(), 0, null, false, null, null);

    FicheDossier enFiche() {
        FicheDocument connue = Objects.requireNonNullElse(fiche, INCONNUE);
        return new FicheDossier(
                id,
                campagne,
                region,
                etat,
                fiche == null ? majLe : connue.etatDepuis(),
                fiche == null ? porteur : connue.porteur(),
                connue.typeProjet(),
                connue.secteurs(),
                connue.nombreEssms(),
                connue.agent(),
                deposeLe,
                majLe,
                connue.notifie(),
                connue.avisAttenduDepuis(),
                connue.comite());
    }
}
