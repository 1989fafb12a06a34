package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeSignature;
import fr.esmsnumerique.budget.redeploiement.model.Qualite;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import java.util.List;
import java.util.Optional;

/** CNSA or DNS signs: the first signature freezes, the second moves the credits (BUD-04, BUD-10). */
public final class SignerRedeploiement {

    /** Times somebody else may change the document between a read and a write. */
    private static final int ESSAIS = 5;

    private final Redeploiements redeploiements;
    private final Conduite conduite;

    public SignerRedeploiement(Redeploiements redeploiements, Conduite conduite) {
        this.redeploiements = redeploiements;
        this.conduite = conduite;
    }

    /**
     * @param qualites roles the person may sign in, one at least
     * @param cle idempotency key, scoped by caller
     * @return empty when there is no such redeployment
     */
    public Optional<Resultat> executer(RedeploiementId id, Auteur auteur, List<Qualite> qualites, String cle) {
        for (int essai = 1; essai <= ESSAIS; essai++) {
            Optional<Redeploiement> lu = redeploiements.lire(id).map(conduite::aJour);
            if (lu.isEmpty()) {
                return Optional.empty();
            }
            Optional<Resultat> resultat = tenter(lu.get(), auteur, qualites, cle);
            if (resultat.isPresent()) {
                return resultat;
            }
        }
        return Optional.of(new Resultat.Refuse(new RefusDeSignature.SignatureEnCours(id.toString())));
    }

    /** Empty when the document changed meanwhile. */
    private Optional<Resultat> tenter(Redeploiement lu, Auteur auteur, List<Qualite> qualites, String cle) {
        if (lu.aServi(cle)) {
            return Optional.of(new Resultat.Fait(lu));
        }
        if (lu.intention().filter(i -> i.cle().equals(cle)).isPresent()) {
            return Optional.of(conduite.mener(lu));
        }
        Qualite qualite = libre(lu, qualites);
        Optional<MotifRefus> obstacle = lu.obstacleASigner(auteur, qualite);
        if (obstacle.isPresent()) {
            return Optional.of(new Resultat.Refuse(obstacle.get()));
        }
        return redeploiements
                .remplacer(
                        lu.deposerSignature(auteur, qualite, conduite.systeme().instant(), cle))
                .map(conduite::mener);
    }

    /** A person with both roles signs in the one that has not signed yet. */
    private static Qualite libre(Redeploiement lu, List<Qualite> qualites) {
        return qualites.stream()
                .filter(q -> lu.signatures().stream().noneMatch(s -> s.qualite() == q))
                .findFirst()
                .orElse(qualites.getFirst());
    }
}
