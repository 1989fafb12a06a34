package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.budget.redeploiement.model.Releve;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Optional;

/** Reads redeployments, each brought up to date with the ledger first. */
public final class ConsulterRedeploiements {

    private final Redeploiements redeploiements;
    private final Conduite conduite;
    private final Registres registres;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public ConsulterRedeploiements(
            Redeploiements redeploiements,
            Conduite conduite,
            Registres registres,
            ParametresBudget parametres,
            Horloge horloge) {
        this.redeploiements = redeploiements;
        this.conduite = conduite;
        this.registres = registres;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public Optional<Redeploiement> lire(RedeploiementId id) {
        return redeploiements.lire(id).map(conduite::aJour);
    }

    /** Most recent first; empty when the envelope is not open. */
    public Optional<List<Redeploiement>> lister(EnveloppeId enveloppe) {
        return registres
                .trouver(enveloppe)
                .map(ouverte -> redeploiements.lister(enveloppe).stream()
                        .map(conduite::aJour)
                        .toList());
    }

    /** Statement for a region; empty until the redeployment is executed. */
    public Optional<Releve> releve(Redeploiement redeploiement, Region region) {
        if (redeploiement.etat() != EtatRedeploiement.EXECUTE) {
            return Optional.empty();
        }
        EnveloppeId enveloppe = redeploiement.id().enveloppe();
        List<Mouvement> mouvements = registres
                .trouver(enveloppe)
                .orElseThrow()
                .consulter(vue ->
                        vue.etat().mouvementsDuRedeploiement(redeploiement.id().toString()));
        return Optional.of(Releve.de(
                redeploiement,
                region,
                mouvements,
                parametres
                        .echeances(enveloppe.campagne(), enveloppe.jourDeLExercice(horloge.aujourdhui()))
                        .redeployeJusquau()));
    }
}
