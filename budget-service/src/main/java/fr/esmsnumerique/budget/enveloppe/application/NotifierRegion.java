package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;

/** CNSA records what a circular delegates to a region, more or less. */
public final class NotifierRegion {

    private final Registres registres;

    public NotifierRegion(Registres registres) {
        this.registres = registres;
    }

    public Issue executer(EnveloppeId enveloppe, NotifierAe demande, Auteur auteur, CleDemande cle) {
        return registres
                .trouver(enveloppe)
                .map(registre -> registre.soumettre(demande, auteur, cle))
                .orElseGet(() -> new Issue.Refusee(new RefusDOuverture.EnveloppeNonOuverte(enveloppe)));
    }
}
