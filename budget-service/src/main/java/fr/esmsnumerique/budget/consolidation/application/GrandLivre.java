package fr.esmsnumerique.budget.consolidation.application;

import fr.esmsnumerique.budget.consolidation.model.SituationDuLivre;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import java.time.Instant;
import java.util.OptionalLong;

/** What the consolidation needs of the ledger. */
public interface GrandLivre {

    /** Last mouvement of the envelope, empty when it was never opened. */
    OptionalLong sequence(EnveloppeId enveloppe);

    /** Last mouvement decided before that instant, empty when the envelope was not open. */
    OptionalLong sequenceAvant(EnveloppeId enveloppe, Instant instant);

    /** The envelope as it stood at that mouvement; what other years engaged and what was refused, as it stands now. */
    SituationDuLivre situation(EnveloppeId enveloppe, long sequence);
}
