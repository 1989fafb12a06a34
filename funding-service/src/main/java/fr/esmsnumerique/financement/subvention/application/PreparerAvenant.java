package fr.esmsnumerique.financement.subvention.application;

import fr.esmsnumerique.financement.calcul.application.Baremes;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.Avenants;
import fr.esmsnumerique.financement.subvention.model.DemandeAvenant;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Prepares an amendment: its perimeter is computed again at the values the grant was computed with. */
@Service
public class PreparerAvenant {

    private final Subventions subventions;
    private final Baremes baremes;
    private final Horloge horloge;

    PreparerAvenant(Subventions subventions, Baremes baremes, Horloge horloge) {
        this.subventions = subventions;
        this.baremes = baremes;
        this.horloge = horloge;
    }

    public Resultat preparer(String dossierId, DemandeAvenant demande, Agent agent) {
        Optional<SubventionLue> lue = subventions.lire(dossierId);
        if (lue.isEmpty()) {
            return new Resultat.Introuvable(dossierId);
        }
        Subvention subvention = lue.get().subvention();
        Bareme bareme = baremes.lire(
                subvention.dossier().campagne(),
                subvention.calcul().dateBareme(),
                subvention.dossier().region());
        return subventions.modifier(
                dossierId, s -> Avenants.de(s).preparer(demande, bareme, agent, horloge.aujourdhui()));
    }
}
