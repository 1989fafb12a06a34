package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.FinancementAnterieur;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** ELI-28: one single ESMS numérique funding per establishment over the whole programme. A SONS order is not such a funding (AMB-37). */
public final class VerifieFinancementUnique implements Clause.DeLigne {

    private static final String UNIQUE = "eligibilite.essms.financement_unique";

    @Override
    public String id() {
        return "ELI-28";
    }

    @Override
    public String libelle() {
        return "Un seul financement ESMS numérique par ESSMS sur 2021-2025";
    }

    @Override
    public Set<String> cles() {
        return Set.of(UNIQUE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> unique = regles.booleen(UNIQUE);
        Constat constat = Constat.de(this, unique);
        if (!unique.valeur()) {
            return constat.sansObjet("La campagne admet plusieurs financements par ESSMS.");
        }
        return constat.ligneParLigne(
                projet,
                unique.rejette(),
                "Aucun ESSMS ne déclare de financement ESMS numérique antérieur.",
                new Motifs());
    }

    /** The lines of a project already funded mostly share one former grant: its sentence is kept until another comes. */
    private static final class Motifs implements Function<Ligne, Optional<String>> {

        private @Nullable FinancementAnterieur dernier;
        private Optional<String> motif = Optional.empty();

        @Override
        public Optional<String> apply(Ligne ligne) {
            List<FinancementAnterieur> anterieurs = ligne.declaree().financementsAnterieurs();
            if (anterieurs.isEmpty()) {
                return Optional.empty();
            }
            FinancementAnterieur premier = anterieurs.getFirst();
            if (!premier.equals(dernier)) {
                dernier = premier;
                motif = Optional.of("déjà financé en " + premier.campagne() + " pour " + premier.codeSolution());
            }
            return motif;
        }
    }
}
