package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** ELI-29: one establishment, one DUI. The first line of a repeated number stays, the next ones are set aside. */
public final class VerifieDoublon implements Clause.DeLigne {

    private static final String EXCLU = "eligibilite.essms.doublon_exclu";

    @Override
    public String id() {
        return "ELI-29";
    }

    @Override
    public String libelle() {
        return "Aucun ESSMS compté deux fois, dans le dossier ou dans un dossier déjà retenu";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLU);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclu = regles.booleen(EXCLU);
        Constat constat = Constat.de(this, exclu)
                .fait("lignes", projet.lignes().size())
                .fait("ESSMS distincts", projet.nombreEssms());
        if (!exclu.valeur()) {
            return constat.sansObjet("La campagne admet qu'un ESSMS soit compté plusieurs fois.");
        }
        Set<String> vus = new HashSet<>();
        return constat.ligneParLigne(
                projet,
                exclu.rejette(),
                "Aucun ESSMS en double, ni dans le dossier ni dans un dossier retenu.",
                ligne -> vus.add(ligne.declaree().numeroFiness())
                        ? retenuAilleurs(ligne)
                        : Optional.of("déjà présent plus haut dans le dossier"));
    }

    private static Optional<String> retenuAilleurs(Ligne ligne) {
        return ligne.autresDossiers().stream()
                .filter(Ligne.AutreDossier::retenu)
                .findFirst()
                .map(autre -> "déjà retenu dans le dossier " + autre.dossierId());
    }
}
