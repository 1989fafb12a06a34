package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.CommandeSons;
import java.util.Optional;
import java.util.Set;

/** ELI-30 as 2022 writes it: once an establishment ordered the Prestation Ségur, ESMS numérique funds no other DUI for it. The same software stays fundable (SON-06). */
public final class VerifieAutreDuiApresSons implements Clause.DeLigne {

    private static final String EXCLU = "eligibilite.sons.autre_dui_exclu";

    @Override
    public String id() {
        return "ELI-30-AUTRE-DUI";
    }

    @Override
    public String libelle() {
        return "Aucun autre DUI après une commande SONS";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLU);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclu = regles.booleen(EXCLU);
        Constat constat = Constat.de(this, exclu);
        if (!exclu.valeur()
                || projet.lignes().stream().allMatch(l -> commande(l).isEmpty())) {
            return constat.sansObjet("Aucun ESSMS n'a de commande SONS en cours.");
        }
        return constat.ligneParLigne(
                projet,
                exclu.rejette(),
                "Les ESSMS qui ont commandé SONS demandent le même logiciel.",
                ligne -> commande(ligne)
                        .filter(c -> !c.codeSolution().equals(ligne.codeSolution(projet.declare())))
                        .map(c -> "commande SONS pour " + c.codeSolution() + ", autre logiciel demandé"));
    }

    /** A cancelled order is no order any more: the 2022 texts lock nothing. */
    private static Optional<CommandeSons> commande(Ligne ligne) {
        return Optional.ofNullable(ligne.declaree().commandeSons()).filter(c -> c.annuleLe() == null);
    }
}
