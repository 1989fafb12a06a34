package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.EtendueDuRetrait;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;

/** The decision maker of an ARS withdraws all or part of an engagement, whatever the year it was made, then the platform is told. */
public final class RetirerEngagement {

    private final Registres registres;
    private final ParametresBudget parametres;
    private final Horloge horloge;
    private final Runnable publication;

    /** @param publication wakes the relay of events: the mouvement itself is the event */
    public RetirerEngagement(Registres registres, ParametresBudget parametres, Horloge horloge, Runnable publication) {
        this.registres = registres;
        this.parametres = parametres;
        this.horloge = horloge;
        this.publication = publication;
    }

    public Issue executer(Ordre ordre, Auteur auteur, CleDemande cle) {
        String dossier = ordre.dossier();
        String campagne = dossier.substring(0, dossier.indexOf('-'));
        Retirer demande = new Retirer(
                dossier,
                Titulaire.de(ordre.region()),
                ordre.etendue(),
                ordre.acte(),
                ordre.motif(),
                parametres.reglesDeFin(campagne, horloge.aujourdhui()).retraitRendAe());
        Issue issue = registres.soumettrePourDossier(dossier, demande, auteur, cle);
        if (issue instanceof Issue.Ecrite) {
            publication.run();
        }
        return issue;
    }

    /**
     * What the person asks.
     *
     * @param region region of the person
     */
    public record Ordre(String dossier, Region region, EtendueDuRetrait etendue, String acte, String motif) {}
}
