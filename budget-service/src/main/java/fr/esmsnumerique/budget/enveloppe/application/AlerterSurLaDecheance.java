package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.decheance.AlerteDeDecheance;
import fr.esmsnumerique.budget.enveloppe.model.decheance.DatesDeDelegation;
import fr.esmsnumerique.budget.enveloppe.model.decheance.EngagementEnCours;
import fr.esmsnumerique.budget.enveloppe.model.decheance.SaisiesGestionnaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.kernel.Horloge;
import java.util.List;
import java.util.Optional;

/** What of an envelope is lost if nobody acts, and when. Read whenever asked: nothing is kept that could be out of date. */
public final class AlerterSurLaDecheance {

    private final Registres registres;
    private final SaisiesGestionnaire saisies;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public AlerterSurLaDecheance(
            Registres registres, SaisiesGestionnaire saisies, ParametresBudget parametres, Horloge horloge) {
        this.registres = registres;
        this.saisies = saisies;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** @return empty when there is no such envelope */
    public Optional<List<AlerteDeDecheance>> executer(EnveloppeId enveloppe) {
        return mouvements(enveloppe)
                .map(mouvements -> AlerteDeDecheance.de(
                        EngagementEnCours.de(mouvements),
                        DatesDeDelegation.de(mouvements, dates(enveloppe.precedente())),
                        parametres.delaisDuFonds(enveloppe.campagne(), horloge.aujourdhui()),
                        saisies.saisis(enveloppe)));
    }

    /** Back from year to year: credits carried over twice still count from their first circular. */
    private DatesDeDelegation dates(EnveloppeId enveloppe) {
        return mouvements(enveloppe)
                .map(mouvements -> DatesDeDelegation.de(mouvements, dates(enveloppe.precedente())))
                .orElse(DatesDeDelegation.AUCUNE);
    }

    private Optional<List<Mouvement>> mouvements(EnveloppeId enveloppe) {
        return registres.trouver(enveloppe).map(registre -> registre.consulter(vue -> vue.depuis(1)));
    }
}
