package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.model.Acte;
import fr.esmsnumerique.eligibilite.dossier.model.AvisCd;
import fr.esmsnumerique.eligibilite.dossier.model.ConsultationCd;
import fr.esmsnumerique.eligibilite.dossier.model.FormatConsultation;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Records how a conseil départemental was consulted and what it answered (PIL-03). */
@Service
public class TracerConsultation {

    private final FaireAvancer faireAvancer;
    private final DepartementsAConsulter departements;
    private final Horloge horloge;

    TracerConsultation(FaireAvancer faireAvancer, DepartementsAConsulter departements, Horloge horloge) {
        this.faireAvancer = faireAvancer;
        this.departements = departements;
        this.horloge = horloge;
    }

    public Suite tracer(String id, Consultation consultation, String agent) {
        Instant maintenant = horloge.instant();
        ConsultationCd trace = new ConsultationCd(
                consultation.departement(),
                consultation.consulteLe(),
                consultation.format(),
                consultation.avis(),
                consultation.commentaire(),
                agent,
                maintenant);
        String action = "Consultation du conseil départemental " + trace.departement();
        return faireAvancer.appliquer(
                id, d -> d.consulter(trace, departements.de(d), new Acte(maintenant, agent, action, trace.acte())));
    }

    /** What the agent reports. */
    public record Consultation(
            String departement,
            LocalDate consulteLe,
            FormatConsultation format,
            @Nullable AvisCd avis,
            @Nullable String commentaire) {}
}
