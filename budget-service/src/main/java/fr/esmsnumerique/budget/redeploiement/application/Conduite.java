package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.budget.redeploiement.model.Intention;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.budget.redeploiement.model.SuiviAuLivre;
import fr.esmsnumerique.kernel.Horloge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Carries a redeployment from its document to the ledger and back: the intention is stored first, then the mouvement is written under a key of its own, then the
 * document follows the ledger. A process may die between any two steps: whoever comes next finds the intention and completes it, or finds the mouvement and only has
 * the document left to bring up to date.
 */
public final class Conduite {

    /** Longer than the ledger makes a caller wait: before, the process that stored an intention is probably at work. */
    private static final Duration DELAI = Duration.ofSeconds(20);

    private final Registres registres;
    private final Redeploiements redeploiements;
    private final Horloge horloge;
    private final InstantSource systeme;

    /** @param systeme measures how long an intention has waited, which the ledger's clock cannot tell in the demo */
    public Conduite(Registres registres, Redeploiements redeploiements, Horloge horloge, InstantSource systeme) {
        this.registres = registres;
        this.redeploiements = redeploiements;
        this.horloge = horloge;
        this.systeme = systeme;
    }

    InstantSource systeme() {
        return systeme;
    }

    /** The redeployment as it is now, its abandoned intention completed. */
    public Redeploiement aJour(Redeploiement lu) {
        Redeploiement rapproche = rapprocher(lu);
        if (rapproche.intention().filter(this::estAbandonnee).isEmpty()) {
            return rapproche;
        }
        return switch (ecrire(rapproche)) {
            case Issue.Ecrite ecrite -> rapprocher(rapproche);
            // What was frozen after a refusal stays to be given back, or lapses with the year.
            case Issue.Refusee refusee when rapproche.etat().estClos() -> rapproche;
            case Issue.Refusee(MotifRefus motif) ->
                rapprocher(abandonner(rapproche, rapproche.abandonnerIntention(motif, horloge.instant())));
        };
    }

    /** Writes what a stored intention asks, its author waiting for the answer. */
    Resultat mener(Redeploiement depose) {
        Issue issue = ecrire(depose);
        if (issue instanceof Issue.Refusee(MotifRefus motif)) {
            Redeploiement abandonne = rapprocher(abandonner(depose, depose.abandonnerIntention()));
            return aEuLieu(abandonne, depose) ? new Resultat.Fait(abandonne) : new Resultat.Refuse(motif);
        }
        Redeploiement rapproche = rapprocher(depose);
        return aEuLieu(rapproche, depose)
                ? new Resultat.Fait(rapproche)
                : new Resultat.Refuse(
                        new RefusDeSignature.SignatureEnCours(depose.id().toString()));
    }

    /** Makes the document say what the ledger says. Losing a race only means that somebody else just did. */
    Redeploiement rapprocher(Redeploiement lu) {
        Redeploiement courant = lu;
        while (true) {
            Redeploiement rapproche = courant.rapprocher(suivi(courant));
            if (rapproche.equals(courant)) {
                return courant;
            }
            Optional<Redeploiement> ecrit = redeploiements.remplacer(rapproche);
            if (ecrit.isPresent()) {
                return ecrit.get();
            }
            courant = relire(lu);
        }
    }

    private boolean estAbandonnee(Intention intention) {
        return intention.deposeeLe().plus(DELAI).isBefore(systeme.instant());
    }

    /** Another person of the same role may have signed in between: then this intention had no effect. */
    private static boolean aEuLieu(Redeploiement courant, Redeploiement depose) {
        return courant.aServi(depose.intention().orElseThrow().cle());
    }

    private Issue ecrire(Redeploiement depose) {
        Intention intention = depose.intention().orElseThrow();
        return registre(depose)
                .map(registre -> registre.soumettre(depose.demande(), intention.auteur(), depose.cleAuLivre()))
                .orElseGet(() -> new Issue.Refusee(
                        new RefusDOuverture.EnveloppeNonOuverte(depose.id().enveloppe())));
    }

    private Redeploiement abandonner(Redeploiement depose, Redeploiement sansIntention) {
        return redeploiements.remplacer(sansIntention).orElseGet(() -> relire(depose));
    }

    private SuiviAuLivre suivi(Redeploiement redeploiement) {
        String id = redeploiement.id().toString();
        return registre(redeploiement)
                .map(registre -> registre.consulter(vue -> new SuiviAuLivre(
                        vue.etat().mouvementsDuRedeploiement(id),
                        vue.etat().gel(id).isPresent(),
                        horloge.instant())))
                .orElseGet(() -> new SuiviAuLivre(List.of(), false, horloge.instant()));
    }

    private Optional<Registre> registre(Redeploiement redeploiement) {
        return registres.trouver(redeploiement.id().enveloppe());
    }

    private Redeploiement relire(Redeploiement connu) {
        return redeploiements.lire(connu.id()).orElseThrow();
    }
}
