package fr.esmsnumerique.usage.rappel.model;

import fr.esmsnumerique.usage.certification.model.MoisDeclare;
import fr.esmsnumerique.usage.certification.model.SuiviProjet;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.rappel.model.Rappel.Nature;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a project is today, and what is due of it.
 *
 * @param mois months declared so far, oldest first
 * @param regles what its campaign asks: after a VSR, at the end of the deployment, or a person's decision
 * @param finDeploiement indicative end of the deployment
 * @param attestable nothing prevents attesting the last month, but the reason a person may have to give
 * @param preavis days before and after a date that make it close
 */
public record Situation(
        Projet projet,
        List<MoisDeclare> mois,
        SuiviProjet suivi,
        ReglesUsage regles,
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
        if (projet.estAtteste() || projet.financement().resilieLe() != null) {
            return List.of();
        }
        return Stream.concat(new RappelsDesMois(this).dus(), new RappelsDuSolde(this).dus())
                .toList();
    }

    /** A date is close, or past. */
    boolean approche(LocalDate jour) {
        return !aujourdhui.isBefore(jour.minusDays(preavis));
    }

    Rappel rappel(Nature nature, String objet, LocalDate echeance, String phrase) {
        return new Rappel(projet.dossierId(), projet.campagne(), projet.region(), nature, objet, echeance, phrase);
    }
}
