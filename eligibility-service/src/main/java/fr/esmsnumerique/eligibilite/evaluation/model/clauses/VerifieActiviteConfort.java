package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.HeuresMedicoSociales;
import java.util.Optional;
import java.util.Set;

/** ELI-04: a service that also gives comfort services is eligible for the medico-social part of its activity only; without such a part, nothing is fundable. */
public final class VerifieActiviteConfort implements Clause.DeLigne {

    private static final String EXCLU = "eligibilite.essms.confort_exclu";

    @Override
    public String id() {
        return "ELI-04";
    }

    @Override
    public String libelle() {
        return "Part médico-sociale des services rendant des prestations de confort";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLU);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclu = regles.booleen(EXCLU);
        long services = projet.lignes().stream()
                .filter(l -> l.declaree().confort() != null)
                .count();
        Constat constat = Constat.de(this, exclu).fait("services avec confort", services);
        if (services == 0 || !exclu.valeur()) {
            return constat.sansObjet("Aucun service ne déclare de prestations de confort.");
        }
        return constat.ligneParLigne(
                projet,
                exclu.rejette(),
                services + " service(s) avec confort : seule la part médico-sociale des heures sera financée.",
                VerifieActiviteConfort::motif);
    }

    private static Optional<String> motif(Ligne ligne) {
        HeuresMedicoSociales heures = ligne.declaree().confort();
        if (heures == null) {
            return Optional.empty();
        }
        if (heures.heuresMedicoSociales() == 0) {
            return Optional.of("aucune heure médico-sociale");
        }
        return heures.heuresMedicoSociales() > heures.heuresTotales()
                ? Optional.of("plus d'heures médico-sociales que d'heures totales")
                : Optional.empty();
    }
}
