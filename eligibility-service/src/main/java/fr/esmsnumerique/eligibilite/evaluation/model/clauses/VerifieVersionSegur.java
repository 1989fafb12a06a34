package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.OrigineVersionSegur;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SON-09: an upgrade needs its Ségur version installed under SONS Vague 1, or paid by the carrier, as Vague 1 is closed. */
public final class VerifieVersionSegur implements Clause.DeLigne {

    private static final String ORIGINES = "eligibilite.montee_version.origines_admises";

    @Override
    public String id() {
        return "SON-09";
    }

    @Override
    public String libelle() {
        return "Version Ségur installée sous SONS Vague 1 ou autofinancée";
    }

    @Override
    public Set<String> cles() {
        return Set.of(ORIGINES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<List<String>> origines = regles.liste(ORIGINES);
        long evolutions =
                projet.lignes().stream().filter(VerifieVersionSegur::concerne).count();
        Constat constat = Constat.de(this, origines)
                .fait("ESSMS en évolution", evolutions)
                .fait("origines admises", Phrases.liste(origines.valeur()));
        if (evolutions == 0) {
            return constat.sansObjet("Aucun ESSMS ne garde sa solution.");
        }
        return constat.ligneParLigne(
                projet,
                origines.rejette(),
                "La version Ségur de chaque évolution est installée sous SONS Vague 1 ou autofinancée.",
                ligne -> motif(ligne, origines.valeur()));
    }

    private static boolean concerne(Ligne ligne) {
        return ligne.declaree().typeProjet() != TypeProjet.ACQUISITION;
    }

    private static Optional<String> motif(Ligne ligne, List<String> admises) {
        OrigineVersionSegur origine = ligne.declaree().versionSegur();
        if (!concerne(ligne) || origine != null && admises.contains(origine.name())) {
            return Optional.empty();
        }
        return Optional.of(
                origine == null
                        ? "origine de la version Ségur non déclarée"
                        : "version Ségur ni installée sous SONS Vague 1 ni autofinancée");
    }
}
