package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import java.time.Instant;
import java.util.Map;

/** A line of a proof: one header, the mouvements in order, and one end; without its end, a proof proves nothing. */
public sealed interface LignePreuve {

    /** @param tete last mouvement the proof will hold, as the writer knows it: the store must lead to it */
    record Entete(EnveloppeId enveloppe, PointDeChaine tete, Instant etablieLe) implements LignePreuve {}

    record Ecrite(Mouvement mouvement) implements LignePreuve {}

    /** The store could not give the mouvement in turn; nothing follows. */
    record Interrompue(long sequence, String raison) implements LignePreuve {}

    /** @param soldes balance of every account that is not at zero */
    record Fin(Map<Compte, Long> soldes) implements LignePreuve {}
}
