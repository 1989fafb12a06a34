package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RecevoirReport;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * CNSA carries lapsed credits over. Two streams, hence two writes: the one in the year that ended is the decision, the other follows it under a key derived from it.
 * After a crash in between, {@link #reprendre} writes what is missing; nothing is written twice.
 */
public final class ReporterCredits {

    private final Registres registres;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public ReporterCredits(Registres registres, ParametresBudget parametres, Horloge horloge) {
        this.registres = registres;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** Refused before anything is written when the next envelope is not open. */
    public Issue executer(Ordre ordre, Auteur auteur, CleDemande cle) {
        Reporter demande = new Reporter(
                ordre.parts(),
                ordre.decision(),
                ordre.dateDecision(),
                parametres
                        .reglesDeFin(ordre.enveloppe().campagne(), horloge.aujourdhui())
                        .report());
        Optional<Registre> source = registres.trouver(ordre.enveloppe());
        if (source.isEmpty()) {
            return nonOuverte(ordre.enveloppe());
        }
        EnveloppeId suivante = ordre.enveloppe().suivante();
        if (registres.trouver(suivante).isEmpty()) {
            return nonOuverte(suivante);
        }
        Issue issue = source.get().soumettre(demande, auteur, cle);
        if (issue instanceof Issue.Ecrite(Mouvement emis, boolean rejoue)) {
            recevoir(emis);
        }
        return issue;
    }

    /** Carry-overs that left a year, each with its other half once written. @return empty when there is no such envelope */
    public Optional<List<Report>> lister(EnveloppeId enveloppe) {
        return registres
                .trouver(enveloppe)
                .map(registre -> emis(registre).stream()
                        .map(mouvement -> new Report(mouvement, recu(mouvement)))
                        .toList());
    }

    public Report lire(Mouvement emis) {
        return new Report(emis, recu(emis));
    }

    /**
     * Writes the second half of every carry-over that lacks it.
     *
     * @return carry-overs whose next envelope refused, which a person must look at
     */
    public List<MouvementEnAttente> reprendre() {
        return registres.tous().stream()
                .flatMap(registre -> emis(registre).stream())
                .filter(mouvement -> recu(mouvement).isEmpty())
                .<MouvementEnAttente>mapMulti((mouvement, attente) -> {
                    if (recevoir(mouvement) instanceof Issue.Refusee(MotifRefus motif)) {
                        attente.accept(new MouvementEnAttente(mouvement, motif));
                    }
                })
                .toList();
    }

    private Issue recevoir(Mouvement emis) {
        RecevoirReport suite = new RecevoirReport(emis);
        return registres
                .trouver(suite.destination())
                .map(registre -> registre.soumettre(suite, emis.auteur(), suite.cle()))
                .orElseGet(() -> nonOuverte(suite.destination()));
    }

    private Optional<Mouvement> recu(Mouvement emis) {
        RecevoirReport suite = new RecevoirReport(emis);
        return registres
                .trouver(suite.destination())
                .flatMap(registre -> registre.consulter(
                        vue -> vue.etat().dejaEcrit(suite.cle().cle())));
    }

    private static List<Mouvement> emis(Registre registre) {
        return registre.consulter(
                vue -> vue.mouvements().stream().filter(RecevoirReport::estEmis).toList());
    }

    private static Issue nonOuverte(EnveloppeId enveloppe) {
        return new Issue.Refusee(new RefusDOuverture.EnveloppeNonOuverte(enveloppe));
    }

    /** What the person asks; {@code enveloppe} is that of the year that ended. */
    public record Ordre(EnveloppeId enveloppe, List<Reporter.Part> parts, String decision, LocalDate dateDecision) {}

    /** A carry-over and its other half, once written. */
    public record Report(Mouvement emis, Optional<Mouvement> recu) {}

    /** A carry-over that the next envelope refuses for now. */
    public record MouvementEnAttente(Mouvement emis, MotifRefus motif) {}
}
