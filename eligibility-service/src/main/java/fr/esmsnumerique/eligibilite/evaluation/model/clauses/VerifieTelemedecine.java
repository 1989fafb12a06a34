package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-32: telemedicine tools are not fundable here; a telemedicine funding elsewhere can be cumulated and is no redundancy. */
public final class VerifieTelemedecine implements Clause.DeProjet {

    private static final String EXCLUE = "eligibilite.telemedecine.depense_exclue";

    @Override
    public String id() {
        return "ELI-32";
    }

    @Override
    public String libelle() {
        return "Aucune dépense de télémédecine au budget";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLUE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclue = regles.booleen(EXCLUE);
        List<Depense> depenses = projet.declare().budget().stream()
                .filter(d -> d.nature() == NatureDepense.TELEMEDECINE)
                .toList();
        long cumuls = projet.lignes().stream()
                .filter(l -> Boolean.TRUE.equals(l.declaree().financementTelemedecine()))
                .count();
        Constat constat = Constat.de(this, exclue)
                .fait("dépenses de télémédecine", depenses.size())
                .fait("ESSMS financés par ailleurs pour la télémédecine", cumuls);
        if (depenses.isEmpty() || !exclue.valeur()) {
            return constat.satisfait("Le budget ne compte aucune dépense de télémédecine.");
        }
        return constat.manquement(
                exclue,
                "Le budget compte " + depenses.size() + " dépense(s) de télémédecine, non finançable(s).",
                "Retirer du budget : "
                        + Phrases.liste(depenses.stream().map(Depense::libelle).toList()) + ".");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.de(
                "Retirer du budget les dépenses de télémédecine.",
                1,
                r -> r.budget(r.declare().budget().stream()
                        .filter(d -> d.nature() != NatureDepense.TELEMEDECINE)
                        .toList())));
    }
}
