package fr.esmsnumerique.usage.rappel.model;

import fr.esmsnumerique.usage.certification.model.MoisDeclare;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.rappel.model.Rappel.Nature;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** What is due of each month: to declare, to certify, to take up again, to validate (USE-03, USE-20). */
record RappelsDesMois(Situation situation) {

    Stream<Rappel> dus() {
        YearMonth dernier = situation.projet().dernierMois();
        return dernier == null
                ? premiereMesure().stream()
                : Stream.concat(situation.mois().stream().flatMap(m -> duMois(m).stream()), suivants(dernier));
    }

    private Optional<Rappel> duMois(MoisDeclare declare) {
        YearMonth mois = declare.mois();
        if (!declare.manques().isEmpty()) {
            String manque = declare.manques().getFirst();
            return Optional.of(
                    rappel(Nature.MOIS_A_DECLARER, mois, "Déclaration de " + mois + " incomplète : " + manque + "."));
        }
        return switch (situation.suivi().de(mois).etat(declare.empreinte())) {
            case DECLARE ->
                Optional.of(rappel(
                        Nature.MOIS_A_CERTIFIER,
                        mois,
                        "Les déclarations de " + mois + " sont complètes : elles sont à certifier."));
            case A_REPRENDRE ->
                Optional.of(rappel(
                        Nature.MOIS_A_REPRENDRE, mois, "L'ARS demande de reprendre les déclarations de " + mois + "."));
            case CERTIFIE ->
                Optional.of(rappel(
                        Nature.MOIS_A_VALIDER,
                        mois,
                        "Le porteur a certifié " + mois + " : à valider, ou à faire reprendre."));
            case VALIDE -> Optional.empty();
        };
    }

    /** Elapsed months nobody declared anything for, once the follow-up has started. */
    private Stream<Rappel> suivants(YearMonth dernier) {
        return Stream.iterate(dernier.plusMonths(1), m -> m.isBefore(courant()), m -> m.plusMonths(1))
                .map(m -> rappel(
                        Nature.MOIS_A_DECLARER,
                        m,
                        "Rien n'est déclaré pour " + m + " : la mesure se fait à la fin de chaque mois (USE-03)."));
    }

    /** The follow-up starts with what the campaign judges after: the VSR, the end of the deployment; the last elapsed month is then asked for. */
    private Optional<Rappel> premiereMesure() {
        YearMonth ecoule = courant().minusMonths(1);
        return depart().filter(jour -> jour.isBefore(ecoule.atEndOfMonth()))
                .map(jour -> rappel(
                        Nature.MOIS_A_DECLARER,
                        ecoule,
                        "Aucune mesure n'est déclarée : la première porte sur une période de "
                                + situation.regles().moisPremiereMesure() + " mois, jusqu'à la fin de " + ecoule
                                + " (USE-03)."));
    }

    private Optional<LocalDate> depart() {
        Projet projet = situation.projet();
        return situation.regles().conditions().apresVsr() ? projet.dateVsr() : projet.finDeploiement();
    }

    private YearMonth courant() {
        return YearMonth.from(situation.aujourdhui());
    }

    private Rappel rappel(Nature nature, YearMonth mois, String phrase) {
        return situation.rappel(nature, mois.toString(), mois.atEndOfMonth().plusDays(situation.preavis()), phrase);
    }
}
