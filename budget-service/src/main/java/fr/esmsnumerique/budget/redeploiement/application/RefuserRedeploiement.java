package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.budget.redeploiement.model.EtatRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.kernel.Horloge;
import java.util.Optional;

/** CNSA or DNS refuses or withdraws: what was frozen goes back where it was. */
public final class RefuserRedeploiement {

    private static final int ESSAIS = 5;

    private final Redeploiements redeploiements;
    private final Conduite conduite;
    private final Horloge horloge;

    public RefuserRedeploiement(Redeploiements redeploiements, Conduite conduite, Horloge horloge) {
        this.redeploiements = redeploiements;
        this.conduite = conduite;
        this.horloge = horloge;
    }

    /** @return empty when there is no such redeployment */
    public Optional<Resultat> executer(RedeploiementId id, String motif, Auteur auteur, String cle) {
        for (int essai = 1; essai <= ESSAIS; essai++) {
            Optional<Redeploiement> lu = redeploiements.lire(id).map(conduite::aJour);
            if (lu.isEmpty()) {
                return Optional.empty();
            }
            Optional<Resultat> resultat = tenter(lu.get(), motif, auteur, cle);
            if (resultat.isPresent()) {
                return resultat;
            }
        }
        return Optional.of(new Resultat.Refuse(new RefusDeSignature.SignatureEnCours(id.toString())));
    }

    private Optional<Resultat> tenter(Redeploiement lu, String motif, Auteur auteur, String cle) {
        if (lu.aServi(cle)) {
            return Optional.of(new Resultat.Fait(lu));
        }
        if (lu.intention().filter(i -> i.cle().equals(cle)).isPresent()) {
            return Optional.of(conduite.mener(lu));
        }
        Optional<MotifRefus> obstacle = lu.obstacleAChanger();
        if (obstacle.isPresent()) {
            return Optional.of(new Resultat.Refuse(obstacle.get()));
        }
        if (lu.etat() == EtatRedeploiement.PROPOSE) {
            return redeploiements
                    .remplacer(lu.refuser(auteur, motif, horloge.instant(), cle))
                    .map(Resultat.Fait::new);
        }
        return redeploiements
                .remplacer(lu.deposerRefus(auteur, motif, conduite.systeme().instant(), cle))
                .map(conduite::mener);
    }
}
