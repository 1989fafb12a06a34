package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.DemandeAjustement;
import fr.esmsnumerique.financement.subvention.model.Modulations;
import fr.esmsnumerique.kernel.Horloge;
import java.util.List;
import org.springframework.stereotype.Service;

/** The ARS changes computed amounts with a reason. */
@Service
public class ModulerSubvention {

    private final Subventions subventions;
    private final Horloge horloge;

    ModulerSubvention(Subventions subventions, Horloge horloge) {
        this.subventions = subventions;
        this.horloge = horloge;
    }

    public Resultat moduler(String dossierId, Agent agent, String motif, List<DemandeAjustement> demandes) {
        return subventions.modifier(
                dossierId, s -> Modulations.de(s).decider(agent, horloge.instant(), motif, demandes));
    }
}
