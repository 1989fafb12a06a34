package fr.esmsnumerique.usage.rappel.model;

import fr.esmsnumerique.usage.certification.model.MoisDeclare;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.rappel.model.Rappel.Nature;
import fr.esmsnumerique.usage.trajectoire.model.Risque;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a project is today, and what is due of it.
 *
 * @param mois months declared so far, oldest first
 * @param finDeploiement indicative end of the deployment
 * @param attestable nothing prevents attesting the last month
 * @param preavis days before and after a date that make it close
 */
public record Situation(
        Projet projet,
        List<MoisDeclare> mois,
        SuiviProjet suivi,
        LocalDate finDeploiement,
        RisqueProjet risque,
        boolean attestable,
        int preavis,
        LocalDate aujourdhui) {

    public Situation {
        mois = List.copyOf(mois);
    }

    /** Nothing is due any more once the targets are attested or the agreement ended. */
    public List<Rappel> rappels() {
        List<Rappel> dus = new ArrayList<>();
        if (projet.estAtteste() || projet.financement().resilieLe() != null) {
            return dus;
        }
        mois.forEach(m -> duMois(m, dus));
        moisSuivants(dus);
        deploiement(dus);
        YearMonth dernier = projet.dernierMois();
        if (dernier != null && attestable) {
            dus.add(rappel(
                    Nature.ATTESTATION_A_EXAMINER,
                    dernier.toString(),
                    aujourdhui.plusDays(preavis),
                    "Les cibles exigées sont atteintes en " + dernier
                            + " et rien ne manque : l'attestation est à examiner."));
        }
        Risque niveau = risque.risque();
        if (dernier != null && (niveau == Risque.ELEVE || niveau == Risque.CRITIQUE)) {
            dus.add(rappel(
                    Nature.PROJET_A_RISQUE,
                    risque.trimestre() + "-" + niveau,
                    risque.echeance().atEndOfMonth(),
                    "À ce rythme les cibles ne seraient pas atteintes à l'échéance indicative : le solde est en jeu."));
        }
        return dus;
    }

    private void duMois(MoisDeclare declare, List<Rappel> dus) {
        YearMonth quand = declare.mois();
        LocalDate attendu = quand.atEndOfMonth().plusDays(preavis);
        if (!declare.manques().isEmpty()) {
            dus.add(rappel(
                    Nature.MOIS_A_DECLARER,
                    quand.toString(),
                    attendu,
                    "Déclaration de " + quand + " incomplète : "
                            + declare.manques().getFirst() + "."));
            return;
        }
        switch (suivi.de(quand).etat(declare.empreinte())) {
            case DECLARE ->
                dus.add(rappel(
                        Nature.MOIS_A_CERTIFIER,
                        quand.toString(),
                        attendu,
                        "Les déclarations de " + quand + " sont complètes : elles sont à certifier."));
            case A_REPRENDRE ->
                dus.add(rappel(
                        Nature.MOIS_A_REPRENDRE,
                        quand.toString(),
                        attendu,
                        "L'ARS demande de reprendre les déclarations de " + quand + "."));
            case CERTIFIE ->
                dus.add(rappel(
                        Nature.MOIS_A_VALIDER,
                        quand.toString(),
                        attendu,
                        "Le porteur a certifié " + quand + " : à valider, ou à faire reprendre."));
            case VALIDE -> {}
        }
    }

    /** Elapsed months nobody declared anything for, once the follow-up has started (USE-03). */
    private void moisSuivants(List<Rappel> dus) {
        YearMonth dernier = projet.dernierMois();
        YearMonth courant = YearMonth.from(aujourdhui);
        if (dernier == null) {
            return;
        }
        for (YearMonth quand = dernier.plusMonths(1); quand.isBefore(courant); quand = quand.plusMonths(1)) {
            dus.add(rappel(
                    Nature.MOIS_A_DECLARER,
                    quand.toString(),
                    quand.atEndOfMonth().plusDays(preavis),
                    "Rien n'est déclaré pour " + quand + " : la mesure se fait à la fin de chaque mois (USE-03)."));
        }
    }

    private void deploiement(List<Rappel> dus) {
        if (aujourdhui.isBefore(finDeploiement.minusDays(preavis))) {
            return;
        }
        boolean sansVsr = projet.dateVsr().isEmpty();
        dus.add(rappel(
                sansVsr ? Nature.VSR_ATTENDUE : Nature.FIN_DEPLOIEMENT,
                finDeploiement.toString(),
                finDeploiement,
                sansVsr
                        ? "La fin du déploiement est attendue le " + finDeploiement
                                + " (indicatif) et la VSR n'est pas enregistrée."
                        : "La fin du déploiement est attendue le " + finDeploiement
                                + " (indicatif) et les cibles ne sont pas attestées."));
    }

    private Rappel rappel(Nature nature, String objet, LocalDate echeance, String phrase) {
        return new Rappel(projet.dossierId(), projet.campagne(), projet.region(), nature, objet, echeance, phrase);
    }
}
