package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;

/** CNSA opens the envelope of a campaign for a budget year; the campaign must have rules. */
public final class OuvrirEnveloppe {

    private final Registres registres;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public OuvrirEnveloppe(Registres registres, ParametresBudget parametres, Horloge horloge) {
        this.registres = registres;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public Issue executer(EnveloppeId enveloppe, Montant montant, String decision, Auteur auteur, CleDemande cle) {
        parametres.echeances(enveloppe.campagne(), horloge.aujourdhui());
        return registres.declarer(enveloppe).soumettre(new Ouvrir(montant, decision), auteur, cle);
    }
}
