package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;

/** An ARS gives back to its available credits what it had programmed for a dossier. */
public final class DeprogrammerDossier {

    private final Registres registres;

    public DeprogrammerDossier(Registres registres) {
        this.registres = registres;
    }

    public Issue executer(Deprogrammer demande, Auteur auteur, CleDemande cle) {
        return registres.soumettrePourDossier(demande.dossier(), demande, auteur, cle);
    }
}
