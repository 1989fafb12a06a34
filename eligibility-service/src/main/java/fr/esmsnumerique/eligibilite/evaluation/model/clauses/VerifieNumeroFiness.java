package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.kernel.NumeroFiness;
import java.util.Optional;
import java.util.Set;

/** ELI-03: no funding without a FINESS géographique. A Corsican number is never refused on its key. */
public final class VerifieNumeroFiness implements Clause.DeLigne {

    private static final String OBLIGATOIRE = "eligibilite.essms.finess_obligatoire";

    @Override
    public String id() {
        return "ELI-03";
    }

    @Override
    public String libelle() {
        return "Numéro FINESS géographique de chaque ESSMS";
    }

    @Override
    public Set<String> cles() {
        return Set.of(OBLIGATOIRE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> obligatoire = regles.booleen(OBLIGATOIRE);
        Constat constat = Constat.de(this, obligatoire)
                .fait("ESSMS déclarés", projet.lignes().size());
        if (!obligatoire.valeur()) {
            return constat.sansObjet("La campagne n'exige pas de numéro FINESS.");
        }
        return constat.ligneParLigne(
                projet,
                obligatoire.rejette(),
                "Chaque ESSMS a un numéro FINESS géographique valide et connu du référentiel.",
                VerifieNumeroFiness::motif);
    }

    private static Optional<String> motif(Ligne ligne) {
        if (!NumeroFiness.estValide(ligne.declaree().numeroFiness())) {
            return Optional.of("numéro mal formé ou clé de contrôle incorrecte");
        }
        return ligne.referentiel().isPresent() ? Optional.empty() : Optional.of("absent du référentiel FINESS chargé");
    }
}
