package fr.esmsnumerique.eligibilite.partenaire;

import fr.esmsnumerique.eligibilite.dossier.model.FormatConsultation;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask in a conseil départemental, as a function (SEC-08), and how the ARS consults it (PIL-03). Document of collection {@code contacts-cd}.
 *
 * @param departement its code
 */
public record ContactCd(
        @BsonId String departement,
        long version,
        String fonction,
        @Nullable String courriel,
        FormatConsultation format,
        Instant majLe,
        String par) {}
