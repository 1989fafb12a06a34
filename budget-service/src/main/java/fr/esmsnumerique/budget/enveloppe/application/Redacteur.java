package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Historique;
import fr.esmsnumerique.budget.enveloppe.model.Journal;
import fr.esmsnumerique.budget.enveloppe.model.JournalIncoherentException;
import fr.esmsnumerique.budget.enveloppe.model.JournalIndisponibleException;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Examen;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges demands on the balances it holds. Confined to its thread. Balances run ahead of the disk by what is on the convoy; the journal alone tells what is true: a
 * number already taken, or a write whose outcome is unknown, means undoing all that is not durable, reading the journal's tail by exact ids, and judging again. A
 * demand that was in fact written is then recognised by its key.
 */
final class Redacteur {

    /** Times an unknown outcome is looked into before the callers are told; beyond, they would have given up. */
    private static final int ESSAIS = 3;
    /** Clocks of two instances may differ by this much; further back, the clock is wrong. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final EtatEnveloppe etat;
    private final Rattrapage rattrapage;
    private final InstantSource horloge;
    private final Historique historique;
    private final Convoyeur convoyeur;
    private boolean aJour;

    Redacteur(
            EnveloppeId enveloppe, Journal journal, InstantSource horloge, Historique historique, Convoyeur convoyeur) {
        this.etat = new EtatEnveloppe(enveloppe);
        this.rattrapage = new Rattrapage(enveloppe, journal);
        this.horloge = horloge;
        this.historique = historique;
        this.convoyeur = convoyeur;
    }

    /** Takes charge of every task of the batch: each will be answered, whatever happens. */
    void traiter(List<Tache> taches) throws InterruptedException {
        etat.confirmer(historique.taille());
        juger(taches, 0);
        reprendre();
        if (taches.stream().anyMatch(Tache.Lecture.class::isInstance)) {
            lire(taches);
        }
    }

    private void juger(List<Tache> taches, int inconnues) throws InterruptedException {
        try {
            if (!aJour) {
                rattraper();
            }
        } catch (RuntimeException panne) {
            taches.forEach(tache -> tache.echouer(panne));
            return;
        }
        Lot lot = new Lot();
        lot.inconnues(inconnues);
        for (Tache tache : taches) {
            switch (tache) {
                case Tache.Ecriture ecriture -> juger(ecriture, lot);
                case Tache.Lecture<?> lecture -> lot.lire(lecture);
                case Tache.Reveil reveil -> {}
            }
        }
        if (!lot.estVide()) {
            convoyeur.deposer(lot);
        }
    }

    /** While the convoy is stopped: undo, learn what is true, judge again. */
    private void reprendre() throws InterruptedException {
        Convoyeur.Arret arret = convoyeur.reprendre();
        while (arret != null) {
            etat.confirmer(historique.taille());
            etat.annuler();
            aJour = false;
            List<Tache> encore = new ArrayList<>();
            int inconnues = arret.echoue().inconnues() + (arret.cause() == null ? 0 : 1);
            JournalIndisponibleException cause = arret.cause();
            if (cause != null && inconnues >= ESSAIS) {
                arret.echoue().echouer(cause);
                inconnues = 0;
            } else {
                encore.addAll(arret.echoue().taches());
            }
            encore.addAll(arret.suite().taches());
            juger(encore, inconnues);
            arret = convoyeur.reprendre();
        }
    }

    /** Reads wait until nothing is on the convoy: what they see is durable, and was the latest after they were asked. */
    private void lire(List<Tache> taches) throws InterruptedException {
        do {
            reprendre();
            convoyeur.attendreLeVide();
        } while (convoyeur.estArrete());
        etat.confirmer(historique.taille());
        Vue vue = new Vue(etat, historique);
        for (Tache tache : taches) {
            if (tache instanceof Tache.Lecture<?> lecture && !lecture.reponse().isDone()) {
                lecture.lire(vue);
            }
        }
    }

    private void juger(Tache.Ecriture tache, Lot lot) {
        if (tache.reponse().isDone()) {
            return; // its caller gave up: nothing is written that nobody waits for
        }
        long avant = etat.sequence();
        try {
            lot.juger(tache, juger(tache));
        } catch (RuntimeException faute) {
            etat.annulerApres(avant);
            tache.echouer(faute);
        }
    }

    private Issue juger(Tache.Ecriture tache) {
        Optional<Mouvement> connu = etat.dejaEcrit(tache.cle().cle());
        if (connu.isPresent()) {
            return rejouer(connu.get(), tache.cle());
        }
        Instant maintenant = horloge.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant derniere = etat.derniereDecision().orElse(maintenant);
        if (maintenant.plus(TOLERANCE).isBefore(derniere)) {
            return new Issue.Refusee(new RefusDeTenue.HorlogeEnRecul(derniere, maintenant));
        }
        Instant decision = maintenant.isBefore(derniere) ? derniere : maintenant;
        return switch (tache.demande().examiner(etat, tache.auteur(), decision)) {
            case Examen.Refuser(MotifRefus motif) -> new Issue.Refusee(motif);
            case Examen.Accepter(var ecriture) -> {
                MouvementId id = new MouvementId(etat.id(), etat.sequence() + 1);
                Mouvement mouvement =
                        Mouvement.chainer(ecriture, id, decision, tache.auteur(), tache.cle(), etat.empreinte());
                etat.appliquer(mouvement);
                yield new Issue.Ecrite(mouvement, false);
            }
        };
    }

    /** The same demand gets the same mouvement; another one under its key is refused (I4). */
    static Issue rejouer(Mouvement connu, CleDemande cle) {
        return connu.cle().equals(cle)
                ? new Issue.Ecrite(connu, true)
                : new Issue.Refusee(new RefusDeTenue.CleReutilisee());
    }

    /** Reads what the journal holds beyond what is known: all of it at start, what other instances wrote later on. */
    private void rattraper() {
        rattrapage.depuis(etat.sequence() + 1, this::reprendre);
        aJour = true;
    }

    private void reprendre(Mouvement mouvement) {
        try {
            etat.appliquer(mouvement);
        } catch (IllegalStateException rompu) {
            etat.annuler();
            throw new JournalIncoherentException("Journal incohérent à " + mouvement.id(), rompu);
        }
        etat.confirmer(mouvement.sequence());
        historique.ajouter(List.of(mouvement));
    }
}
