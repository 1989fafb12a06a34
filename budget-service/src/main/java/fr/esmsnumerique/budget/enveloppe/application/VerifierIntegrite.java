package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.budget.enveloppe.model.Verification;
import java.util.Collection;
import java.util.List;

/** Recomputes a whole stream from the store, never from memory, and names the first mouvement at fault. */
public final class VerifierIntegrite {

    private static final int BLOC = 500;

    private final Journal journal;

    public VerifierIntegrite(Journal journal) {
        this.journal = journal;
    }

    /** @param connus points the ledger answered or an earlier verification found: the stream must go through them */
    public Integrite executer(EnveloppeId enveloppe, Collection<PointDeChaine> connus) {
        Verification verification = new Verification(enveloppe, connus);
        boolean reste = true;
        while (reste && !verification.enDefaut()) {
            List<Mouvement> bloc = lire(enveloppe, verification);
            bloc.stream().takeWhile(mouvement -> !verification.enDefaut()).forEach(verification::verifier);
            reste = !bloc.isEmpty();
        }
        verification.terminer();
        return verification.resultat();
    }

    private List<Mouvement> lire(EnveloppeId enveloppe, Verification verification) {
        try {
            return journal.lire(enveloppe, verification.attendu(), BLOC);
        } catch (JournalIncoherentException altere) {
            return lireUn(enveloppe, verification);
        }
    }

    /** Somewhere in the block a mouvement is missing or unreadable: one at a time finds which. */
    private List<Mouvement> lireUn(EnveloppeId enveloppe, Verification verification) {
        try {
            List<Mouvement> un = journal.lire(enveloppe, verification.attendu(), 1);
            if (un.isEmpty()) {
                verification.signaler("il a été supprimé");
            }
            return un;
        } catch (JournalIncoherentException altere) {
            verification.signaler("il n'est plus lisible comme un mouvement");
            return List.of();
        }
    }
}
