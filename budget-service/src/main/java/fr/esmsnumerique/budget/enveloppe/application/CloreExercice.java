package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EtatDeCloture;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Clore;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import java.util.Optional;

/** CNSA closes a budget year; everybody may read before what would be lost. */
public final class CloreExercice {

    private final Registres registres;

    public CloreExercice(Registres registres) {
        this.registres = registres;
    }

    public Issue executer(EnveloppeId enveloppe, String motif, Auteur auteur, CleDemande cle) {
        return registres
                .trouver(enveloppe)
                .map(registre -> registre.soumettre(new Clore(motif), auteur, cle))
                .orElseGet(() -> new Issue.Refusee(new RefusDOuverture.EnveloppeNonOuverte(enveloppe)));
    }

    /** @return empty when there is no such envelope */
    public Optional<EtatDeCloture> etat(EnveloppeId enveloppe) {
        return registres
                .trouver(enveloppe)
                .map(registre -> registre.consulter(vue -> vue.depuis(1)))
                .map(EtatDeCloture::de);
    }
}
