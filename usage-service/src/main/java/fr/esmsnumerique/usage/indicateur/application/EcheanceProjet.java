package fr.esmsnumerique.usage.indicateur.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.model.EcheanceIndicative;
import fr.esmsnumerique.usage.projet.model.Projet;
import org.springframework.stereotype.Component;

/** When the deployment of a project should end, for information (CAL-18, CAL-19). */
@Component
public class EcheanceProjet {

    private final CampagnesUsage campagnes;
    private final Horloge horloge;

    EcheanceProjet(CampagnesUsage campagnes, Horloge horloge) {
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    public EcheanceIndicative executer(Projet projet) {
        ReglesUsage regles = campagnes.regles(projet.campagne(), projet.dateConvention(), projet.region());
        return EcheanceIndicative.de(projet, regles.durees(), horloge.aujourdhui());
    }
}
