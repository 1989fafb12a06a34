package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.DatesQuiFontFoi;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.util.List;

/** Envelopes there are, and the days of each whose end is kept as a state. */
public interface CalendrierDesEnveloppes {

    List<EnveloppeId> enveloppes();

    DatesQuiFontFoi dates(EnveloppeId enveloppe);
}
