package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Examen;
import fr.esmsnumerique.budget.enveloppe.model.Issue;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.RefusDeTenue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the writer does with a batch. Confined to its thread. Balances are kept in memory; the journal alone tells what is true: a number already taken, or a write
 * whose outcome is unknown, means undoing the batch, reading the journal's tail by exact ids, and judging the batch again. A demand that was in fact written is then
 * recognised by its key.
 */
final class Redacteur {

    /** Times an unknown outcome is looked into before the callers are told; beyond, they would have given up. */
    private static final int ESSAIS = 3;

    private static final int BLOC = 500;
    /** Clocks of two instances may differ by this much; further back, the clock is wrong. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final EtatEnveloppe etat;
    private final Journal journal;
    private final InstantSource horloge;
    private final List<Mouvement> durables = new ArrayList<>();
    private boolean aJour;

    Redacteur(EnveloppeId enveloppe, Journal journal, InstantSource horloge) {
        this.etat = new EtatEnveloppe(enveloppe);
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Answers every task of the batch, whatever happens. */
    void traiter(List<Tache> lot) {
        try {
            repondre(lot, ecrire(lot));
        } catch (RuntimeException panne) {
            etat.annuler();
            aJour = false;
            lot.forEach(tache -> tache.echouer(panne));
        }
    }

    private List<Issue> ecrire(List<Tache> lot) {
        for (int essai = 1; ; essai++) {
            if (!aJour) {
                rattraper();
            }
            List<Mouvement> nouveaux = new ArrayList<>();
            List<Issue> issues = juger(lot, nouveaux);
            if (tenter(nouveaux, essai)) {
                etat.confirmer();
                durables.addAll(nouveaux);
                return issues;
            }
            etat.annuler();
            aJour = false;
        }
    }

    /** A successful write proves that the state was the latest; without one, the tail is read before anything is said. */
    private boolean tenter(List<Mouvement> nouveaux, int essai) {
        if (nouveaux.isEmpty()) {
            return journal.lire(etat.id(), etat.sequence() + 1, 1).isEmpty();
        }
        try {
            return journal.ajouter(nouveaux) == Journal.Ajout.ECRIT;
        } catch (JournalIndisponibleException inconnu) {
            if (essai >= ESSAIS) {
                throw inconnu;
            }
            return false;
        }
    }

    private List<Issue> juger(List<Tache> lot, List<Mouvement> nouveaux) {
        List<Issue> issues = new ArrayList<>();
        for (Tache tache : lot) {
            if (tache instanceof Tache.Ecriture ecriture) {
                issues.add(juger(ecriture, nouveaux));
            }
        }
        return issues;
    }

    private Issue juger(Tache.Ecriture tache, List<Mouvement> nouveaux) {
        Optional<Mouvement> connu = etat.dejaEcrit(tache.cle().cle());
        if (connu.isPresent()) {
            return connu.get().cle().equals(tache.cle())
                    ? new Issue.Ecrite(connu.get(), true)
                    : new Issue.Refusee(new RefusDeTenue.CleReutilisee());
        }
        Instant maintenant = horloge.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant derniere = etat.derniereDecision().orElse(maintenant);
        if (maintenant.plus(TOLERANCE).isBefore(derniere)) {
            return new Issue.Refusee(new RefusDeTenue.HorlogeEnRecul(derniere, maintenant));
        }
        Instant decision = Collections.max(List.of(maintenant, derniere));
        return switch (tache.demande().examiner(etat, tache.auteur(), decision)) {
            case Examen.Refuser(MotifRefus motif) -> new Issue.Refusee(motif);
            case Examen.Accepter(var ecriture) -> {
                MouvementId id = new MouvementId(etat.id(), etat.sequence() + 1);
                Mouvement mouvement =
                        Mouvement.chainer(ecriture, id, decision, tache.auteur(), tache.cle(), etat.empreinte());
                etat.appliquer(mouvement);
                nouveaux.add(mouvement);
                yield new Issue.Ecrite(mouvement, false);
            }
        };
    }

    /** Reads what the journal holds beyond what is known: all of it at start, what other instances wrote later on. */
    private void rattraper() {
        List<Mouvement> bloc;
        do {
            bloc = journal.lire(etat.id(), etat.sequence() + 1, BLOC);
            bloc.forEach(this::reprendre);
        } while (bloc.size() == BLOC);
        aJour = true;
    }

    private void reprendre(Mouvement mouvement) {
        if (!mouvement.empreinteExacte()) {
            throw new JournalIncoherentException("Empreinte inexacte : " + mouvement.id());
        }
        try {
            etat.appliquer(mouvement);
        } catch (IllegalStateException rompu) {
            throw new JournalIncoherentException("Journal incohérent à " + mouvement.id(), rompu);
        }
        etat.confirmer();
        durables.add(mouvement);
    }

    private void repondre(List<Tache> lot, List<Issue> issues) {
        Vue vue = new Vue(etat, Collections.unmodifiableList(durables));
        int suivante = 0;
        for (Tache tache : lot) {
            switch (tache) {
                case Tache.Ecriture ecriture -> ecriture.reponse().complete(issues.get(suivante++));
                case Tache.Lecture<?> lecture -> lecture.lire(vue);
            }
        }
    }
}
