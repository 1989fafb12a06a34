package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.campagne.application.ReglesDeCampagne;
import fr.esmsnumerique.eligibilite.dossier.model.Echeance;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Deadlines of an application under the values its campaign gives today. */
@Component
public class EcheancesDossier {

    private final LireRegles regles;
    private final Horloge horloge;

    public EcheancesDossier(LireRegles regles, Horloge horloge) {
        this.regles = regles;
        this.horloge = horloge;
    }

    public List<Echeance> de(FicheDossier fiche) {
        LocalDate aujourdhui = horloge.aujourdhui();
        return regles.enVigueur(fiche.campagne())
                .map(p -> Echeance.de(fiche, new ReglesDeCampagne(p, aujourdhui, fiche.region()), aujourdhui))
                .orElse(List.of());
    }

    public Optional<Echeance> prochaine(FicheDossier fiche) {
        return de(fiche).stream().findFirst();
    }
}
