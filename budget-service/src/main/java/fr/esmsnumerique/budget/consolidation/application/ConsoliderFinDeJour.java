package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation.Issue;
import fr.esmsnumerique.budget.consolidation.model.DatesQuiFontFoi;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/**
 * What a night does: the day that ended, of every envelope, and a state the platform was not there to keep. May be repeated through the night: what is done is not done
 * again, what failed is resumed.
 */
public class ConsoliderFinDeJour {

    private final CalendrierDesEnveloppes calendrier;
    private final LancerConsolidation lancer;
    private final ConduireConsolidation conduire;
    private final Horloge horloge;

    public ConsoliderFinDeJour(
            CalendrierDesEnveloppes calendrier,
            LancerConsolidation lancer,
            ConduireConsolidation conduire,
            Horloge horloge) {
        this.calendrier = calendrier;
        this.lancer = lancer;
        this.conduire = conduire;
        this.horloge = horloge;
    }

    /** @param panne told of an envelope that could not be launched: the others go on */
    public void executer(BiConsumer<EnveloppeId, RuntimeException> panne) {
        for (EnveloppeId enveloppe : calendrier.enveloppes()) {
            try {
                lancerCeQuiManque(enveloppe);
            } catch (RuntimeException echec) {
                panne.accept(enveloppe, echec);
            }
        }
    }

    /** One run at a time for an envelope: the oldest end of day that misses goes first, the next passage takes the next one. */
    private void lancerCeQuiManque(EnveloppeId enveloppe) {
        DatesQuiFontFoi dates = calendrier.dates(enveloppe);
        for (LocalDate jour : dates.aArreter(horloge.aujourdhui())) {
            switch (lancer.lancerFinDeJour(enveloppe, jour, dates.nature(jour))) {
                case Issue.Lancee _, Issue.DejaEnCours _ -> {
                    return;
                }
                case Issue.DejaFaite faite -> {
                    if (faite.execution().etat() == Execution.Etat.ECHOUEE) {
                        conduire.reprendre(faite.execution().id());
                        return;
                    }
                }
                case Issue.EnveloppeInconnue _ -> {
                    // Opened since: that day has nothing to tell.
                }
            }
        }
    }
}
