package fr.esmsnumerique.support.evenements;

import java.time.Instant;
import java.util.Map;

/**
 * CloudEvents 1.0, structured JSON mode.
 *
 * @param source {@code /<service>} that decided the fact
 */
public record EnveloppeCloudEvents(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        Map<String, Object> data) {

    static EnveloppeCloudEvents de(Evenement evenement, String service) {
        return new EnveloppeCloudEvents(
                "1.0",
                evenement.id(),
                "/" + service,
                evenement.typeComplet(),
                evenement.sujet(),
                evenement.instant(),
                "application/json",
                evenement.donnees());
    }

    Evenement evenement() {
        return new Evenement(id, Evenement.typeCourt(type), subject, time, data);
    }
}
