package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.Signataire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Derogation;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.Optional;

/** The decision maker of an ARS, or the person he delegated to, commits a whole grant, then the platform is told. */
public final class EngagerDossier {

    private final Registres registres;
    private final Financements financements;
    private final CircuitsEngagement circuits;
    private final ParametresBudget parametres;
    private final Horloge horloge;
    private final Runnable publication;

    /** @param publication wakes the relay of events: the mouvement itself is the event */
    public EngagerDossier(
            Registres registres,
            Financements financements,
            CircuitsEngagement circuits,
            ParametresBudget parametres,
            Horloge horloge,
            Runnable publication) {
        this.registres = registres;
        this.financements = financements;
        this.circuits = circuits;
        this.parametres = parametres;
        this.horloge = horloge;
        this.publication = publication;
    }

    public Issue executer(Ordre ordre, Auteur auteur, CleDemande cle) {
        Issue issue = ordre.decideur()
                ? soumettre(ordre, Signataire.decideur(ordre.region()), auteur, cle)
                : soumettre(ordre, new Signataire(false, circuits.lire(ordre.region())), auteur, cle);
        if (ordre.decideur() && issue instanceof Issue.Refusee(RefusDeTenue.SeparationDesRoles meme)) {
            // Rare, and a refusal left nothing: only then is it worth reading whether the ARS relaxed it.
            issue = soumettre(ordre, new Signataire(true, circuits.lire(ordre.region())), auteur, cle);
        }
        if (issue instanceof Issue.Ecrite) {
            publication.run();
        }
        return issue;
    }

    private Issue soumettre(Ordre ordre, Signataire signataire, Auteur auteur, CleDemande cle) {
        String dossier = ordre.dossier();
        String campagne = dossier.substring(0, dossier.indexOf('-'));
        Engager demande = new Engager(
                dossier,
                Titulaire.de(ordre.region()),
                ordre.vu(),
                financements.dernierMontantConnu(dossier),
                ordre.derogation(),
                parametres.echeances(campagne, horloge.aujourdhui()),
                signataire);
        return registres.soumettrePourDossier(dossier, demande, auteur, cle);
    }

    /**
     * What the person asks.
     *
     * @param region region of the person
     * @param decideur whether the person is a decision maker; otherwise a delegation is needed
     * @param vu amount the person believes to engage
     */
    public record Ordre(
            String dossier, Region region, boolean decideur, Optional<Montant> vu, Optional<Derogation> derogation) {}
}
