package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Convention;
import fr.esmsnumerique.financement.subvention.model.DureeDeploiement;
import fr.esmsnumerique.financement.subvention.model.EcheanceDeploiement;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads when a deployment should end, and gives it more time (CAL-18, CAL-19, PAY-08). */
@Service
public class SuivreEcheance {

    private final Subventions subventions;
    private final Durees durees;
    private final Horloge horloge;

    SuivreEcheance(Subventions subventions, Durees durees, Horloge horloge) {
        this.subventions = subventions;
        this.durees = durees;
        this.horloge = horloge;
    }

    /** Empty before the agreement is signed, and when the campaign gives no duration. */
    public Optional<EcheanceDeploiement> echeance(Subvention subvention) {
        return duree(subvention).flatMap(duree -> EcheanceDeploiement.de(subvention, duree));
    }

    public Resultat prolonger(String dossierId, LocalDate jusquAu, String motif, Agent agent) {
        return subventions.modifier(
                dossierId,
                s -> duree(s).map(duree -> s.prolonger(duree, jusquAu, motif, agent, horloge.instant()))
                        .orElseGet(EcheanceDeploiement::sansDuree));
    }

    /** Read on the day the deployment starts, so that a later amendment moves no due date by itself; today before that. */
    public Optional<DureeDeploiement> duree(Subvention subvention) {
        LocalDate jour = subvention
                .convention(TypeConvention.ARS_PORTEUR)
                .flatMap(Convention::signeeLe)
                .orElseGet(horloge::aujourdhui);
        return durees.de(subvention, jour);
    }
}
