package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Majorite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Libelle;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ELI-18: a project that mixes acquisition and upgrade is for the ARS to judge case by case. */
public final class VerifieProjetMixte implements Clause.DeProjet {

    private static final String INSTRUCTION = "eligibilite.projet_mixte.instruction";

    @Override
    public String id() {
        return "ELI-18";
    }

    @Override
    public String libelle() {
        return "Projet mêlant acquisition et évolution";
    }

    @Override
    public Set<String> cles() {
        return Set.of(INSTRUCTION);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> instruction = regles.booleen(INSTRUCTION);
        Majorite<TypeProjet> types = projet.decompte().types();
        Constat constat = Constat.de(this, instruction).fait("ESSMS par type de projet", types);
        boolean mixte = types.contient(TypeProjet.ACQUISITION) && types.distinctes() > 1;
        if (!mixte || !instruction.valeur()) {
            return constat.sansObjet("Le projet n'est pas mixte.");
        }
        return constat.aInstruire(
                "Projet mixte (" + types.enMots(Libelle::libelle) + ") : l'ARS apprécie au cas par cas.",
                "Présenter séparément l'acquisition et l'évolution.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        Map<Boolean, List<Ligne>> parNature = projet.lignes().stream()
                .collect(Collectors.partitioningBy(l -> l.declaree().typeProjet() == TypeProjet.ACQUISITION));
        return parNature.values().stream()
                .filter(lignes -> !lignes.isEmpty())
                .map(lignes -> Changement.retirer(lignes, ", à présenter dans un dossier séparé"));
    }
}
