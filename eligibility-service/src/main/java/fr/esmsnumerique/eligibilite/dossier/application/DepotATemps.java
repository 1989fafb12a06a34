package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.campagne.application.ReglesDeCampagne;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict.Issue;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieClotureDepot;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether an application was filed before its call closed: dialogue completes a timely one only (CAL-11, AMB-35). */
@Component
public class DepotATemps {

    private final AssemblerProjet assembler;
    private final LireRegles regles;
    private final Horloge horloge;

    DepotATemps(AssemblerProjet assembler, LireRegles regles, Horloge horloge) {
        this.assembler = assembler;
        this.regles = regles;
        this.horloge = horloge;
    }

    public boolean estTardif(Dossier dossier) {
        Instant depot = dossier.deposeLe();
        return depot != null
                && regles.enVigueur(dossier.declare().campagne())
                        .map(p -> new ReglesDeCampagne(p, horloge.aujourdhui(), dossier.region()))
                        .map(r -> new VerifieClotureDepot()
                                .evaluer(assembler.completer(dossier.declare(), depot), r)
                                .verdict()
                                .issue())
                        .filter(issue -> issue == Issue.NON_SATISFAIT)
                        .isPresent();
    }
}
