package fr.esmsnumerique.usage.rappel.model;

import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.usage.indicateur.model.ConditionsAttestation;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.rappel.model.Rappel.Nature;
import fr.esmsnumerique.usage.trajectoire.model.Risque;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands between a project and its balance, by what its campaign asks: 2025 waits for the VSR, 2022 for the end of the deployment, 2021 for a person's decision. */
record RappelsDuSolde(Situation situation) {

    Stream<Rappel> dus() {
        return Stream.of(deploiement(), apresVsr(), attestation(), risque()).flatMap(Optional::stream);
    }

    private Optional<Rappel> deploiement() {
        LocalDate fin = situation.finDeploiement();
        if (!situation.approche(fin)) {
            return Optional.empty();
        }
        return Optional.of(situation.rappel(
                sansVsr() ? Nature.VSR_ATTENDUE : Nature.FIN_DEPLOIEMENT,
                fin.toString(),
                fin,
                "La fin du déploiement est attendue le " + Paris.enLettres(fin) + " (indicatif) et " + ceQuiManque()));
    }

    private String ceQuiManque() {
        if (sansVsr()) {
            return "la VSR n'est pas enregistrée.";
        }
        if (exige().apresDeploiement() && projet().finDeploiement().isEmpty()) {
            return "sa date n'est pas enregistrée : les cibles sont jugées à ce moment (USE-17).";
        }
        return exige().decisionMotivee()
                ? "le dernier versement n'est pas attesté."
                : "les cibles ne sont pas attestées.";
    }

    private boolean sansVsr() {
        return exige().apresVsr() && projet().dateVsr().isEmpty();
    }

    /** The timeline draws the balance some months after the VSR; told to the carrier as long as something is missing (USE-18). */
    private Optional<Rappel> apresVsr() {
        int mois = situation.regles().moisApresVsr();
        return projet().dateVsr()
                .filter(_ -> mois > 0 && exige().apresVsr() && !situation.attestable())
                .map(vsr -> vsr.plusMonths(mois))
                .filter(situation::approche)
                .map(jour -> situation.rappel(
                        Nature.SOLDE_ATTENDU,
                        jour.toString(),
                        jour,
                        "La frise du programme place le solde " + mois + " mois après la VSR, soit le "
                                + Paris.enLettres(jour)
                                + " (indicatif, USE-18), et les cibles ne sont pas encore attestables."));
    }

    /** Without a target value every month could be decided: the decision is asked for when the project comes to its end. */
    private Optional<Rappel> attestation() {
        YearMonth dernier = projet().dernierMois();
        boolean decision = exige().decisionMotivee();
        if (dernier == null || !situation.attestable() || decision && !situation.approche(situation.finDeploiement())) {
            return Optional.empty();
        }
        String phrase = decision
                ? "Les usages sont déclarés jusqu'à " + dernier
                        + " et les textes ne donnent aucune valeur de cible : la décision motivée d'une personne est attendue (USE-19)."
                : "Les cibles exigées sont atteintes en " + dernier
                        + " et rien ne manque : l'attestation est à examiner.";
        return Optional.of(situation.rappel(
                Nature.ATTESTATION_A_EXAMINER,
                dernier.toString(),
                situation.aujourdhui().plusDays(situation.preavis()),
                phrase));
    }

    private Optional<Rappel> risque() {
        Risque niveau = situation.risque().risque();
        if (projet().dernierMois() == null || niveau != Risque.ELEVE && niveau != Risque.CRITIQUE) {
            return Optional.empty();
        }
        return Optional.of(situation.rappel(
                Nature.PROJET_A_RISQUE,
                situation.risque().trimestre() + "-" + niveau,
                situation.risque().echeance().atEndOfMonth(),
                "À ce rythme les cibles ne seraient pas atteintes à l'échéance indicative : le solde est en jeu."));
    }

    private Projet projet() {
        return situation.projet();
    }

    private ConditionsAttestation exige() {
        return situation.regles().conditions();
    }
}
