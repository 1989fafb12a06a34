package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.application.LignePreuve.Ecrite;
import fr.esmsnumerique.budget.enveloppe.application.LignePreuve.Entete;
import fr.esmsnumerique.budget.enveloppe.application.LignePreuve.Fin;
import fr.esmsnumerique.budget.enveloppe.application.LignePreuve.Interrompue;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The lines of one proof, in order. What is wrong in the store is shown, not judged: judging is for the reader, who does not trust the writer. */
final class LignesDePreuve implements Iterator<LignePreuve> {

    private static final int BLOC = 500;

    private final Journal journal;
    private final Entete entete;
    private final Deque<LignePreuve> suivantes = new ArrayDeque<>();
    private final Map<Compte, Long> soldes = new LinkedHashMap<>();
    private long lus;
    private boolean finie;

    LignesDePreuve(Journal journal, Entete entete) {
        this.journal = journal;
        this.entete = entete;
        suivantes.add(entete);
    }

    @Override
    public boolean hasNext() {
        if (suivantes.isEmpty() && !finie) {
            avancer();
        }
        return !suivantes.isEmpty();
    }

    @Override
    public LignePreuve next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return suivantes.remove();
    }

    private void avancer() {
        long reste = entete.tete().sequence() - lus;
        if (reste == 0) {
            clore(new Fin(Map.copyOf(soldes)));
            return;
        }
        try {
            lire((int) Math.min(BLOC, reste));
        } catch (JournalIncoherentException altere) {
            clore(new Interrompue(lus + 1, "le mouvement, ou l'un des " + BLOC + " suivants, est absent ou illisible"));
        } catch (JournalIndisponibleException panne) {
            clore(new Interrompue(lus + 1, "le magasin ne répond plus, recommencez"));
        }
    }

    private void lire(int max) {
        List<Mouvement> bloc = journal.lire(entete.enveloppe(), lus + 1, max);
        for (Mouvement mouvement : bloc) {
            for (Ligne ligne : mouvement.lignes()) {
                soldes.merge(ligne.compte(), ligne.centimes(), Math::addExact);
            }
            suivantes.add(new Ecrite(mouvement));
        }
        lus += bloc.size();
        soldes.values().removeIf(solde -> solde == 0);
        if (bloc.size() < max) {
            clore(new Interrompue(lus + 1, "le mouvement est absent"));
        }
    }

    private void clore(LignePreuve derniere) {
        suivantes.add(derniere);
        finie = true;
    }
}
