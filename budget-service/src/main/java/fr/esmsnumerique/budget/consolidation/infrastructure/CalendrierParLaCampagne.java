package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.CalendrierDesEnveloppes;
import fr.esmsnumerique.budget.consolidation.model.DatesQuiFontFoi;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import java.time.LocalDate;
import java.util.List;

/** The day of redeployment is a value of the campaign (BUD-04); a budget year ends with the civil year. */
class CalendrierParLaCampagne implements CalendrierDesEnveloppes {

    private final Enveloppes enveloppes;
    private final CampagnesRecues campagnes;

    CalendrierParLaCampagne(Enveloppes enveloppes, CampagnesRecues campagnes) {
        this.enveloppes = enveloppes;
        this.campagnes = campagnes;
    }

    @Override
    public List<EnveloppeId> enveloppes() {
        return enveloppes.lister();
    }

    @Override
    public DatesQuiFontFoi dates(EnveloppeId enveloppe) {
        LocalDate finExercice = LocalDate.of(enveloppe.exercice(), 12, 31);
        LocalDate redeploiement = campagnes
                .parametres(enveloppe.campagne())
                .date("budget.redeploiement.etat_au", finExercice, null)
                .valeur();
        return new DatesQuiFontFoi(redeploiement, finExercice);
    }
}
