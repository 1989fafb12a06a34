package fr.esmsnumerique.budget.redeploiement.application;

import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDEcheance;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDOuverture;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Proposition;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiement;
import fr.esmsnumerique.budget.redeploiement.model.RedeploiementId;
import fr.esmsnumerique.budget.redeploiement.model.Redeploiements;
import fr.esmsnumerique.kernel.Horloge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** CNSA or DNS writes down who would give and who would receive; nothing moves. */
public final class ProposerRedeploiement {

    private final Registres registres;
    private final Redeploiements redeploiements;
    private final ParametresBudget parametres;
    private final Horloge horloge;

    public ProposerRedeploiement(
            Registres registres, Redeploiements redeploiements, ParametresBudget parametres, Horloge horloge) {
        this.registres = registres;
        this.redeploiements = redeploiements;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public Resultat executer(Souhait souhait, Auteur auteur, String cle) {
        EnveloppeId enveloppe = souhait.enveloppe();
        if (registres.trouver(enveloppe).isEmpty()) {
            return new Resultat.Refuse(new RefusDOuverture.EnveloppeNonOuverte(enveloppe));
        }
        LocalDate deLaCampagne = parametres
                .jourDeRedeploiement(enveloppe.campagne(), enveloppe.jourDeLExercice(horloge.aujourdhui()))
                .jour();
        LocalDate jour = souhait.jourReference().orElse(deLaCampagne);
        Proposition proposition = new Proposition(souhait.repartition(), jour, souhait.decision(), souhait.motif());
        return obstacle(enveloppe, proposition, deLaCampagne)
                .<Resultat>map(Resultat.Refuse::new)
                .orElseGet(() -> new Resultat.Fait(enregistrer(enveloppe, proposition, auteur, cle)));
    }

    private Optional<MotifRefus> obstacle(EnveloppeId enveloppe, Proposition proposition, LocalDate deLaCampagne) {
        LocalDate jour = proposition.jourReference();
        for (LocalDate date : List.of(horloge.aujourdhui(), jour)) {
            if (date.getYear() != enveloppe.exercice()) {
                return Optional.of(new RefusDEcheance.ExerciceErrone(enveloppe, date));
            }
        }
        List<Repartition.Anomalie> anomalies = proposition.repartition().anomalies();
        if (!anomalies.isEmpty()) {
            return Optional.of(new RefusDeRedeploiement.RepartitionInvalide(anomalies));
        }
        return jour.equals(deLaCampagne) || !proposition.decision().isEmpty()
                ? Optional.empty()
                : Optional.of(new RefusDeRedeploiement.DecisionRequise(jour, deLaCampagne));
    }

    private Redeploiement enregistrer(EnveloppeId enveloppe, Proposition proposition, Auteur auteur, String cle) {
        while (true) {
            List<Redeploiement> connus = redeploiements.lister(enveloppe);
            Optional<Redeploiement> deja =
                    connus.stream().filter(r -> r.aServi(cle)).findFirst();
            if (deja.isPresent()) {
                return deja.get();
            }
            int numero = connus.stream().mapToInt(r -> r.id().numero()).max().orElse(0) + 1;
            Redeploiement nouveau = Redeploiement.proposer(
                    new RedeploiementId(enveloppe, numero), proposition, auteur, horloge.instant(), cle);
            if (redeploiements.creer(nouveau)) {
                return redeploiements.lire(nouveau.id()).orElseThrow();
            }
        }
    }

    /**
     * What a person asks.
     *
     * @param jourReference the campaign's when empty
     * @param decision reference of the decision that allows another day, or empty
     */
    public record Souhait(
            EnveloppeId enveloppe,
            Repartition repartition,
            Optional<LocalDate> jourReference,
            String decision,
            String motif) {}
}
