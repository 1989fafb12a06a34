package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Nomenclature;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-38, ARS Bourgogne-Franche-Comté: SERAFIN-PH for disabled persons, AGGIR and PATHOS for the elderly. */
public final class VerifieNomenclatures implements Clause.DeProjet {

    private static final String EXIGEES = "eligibilite.solution.nomenclatures_exigees";

    @Override
    public String id() {
        return "ELI-38";
    }

    @Override
    public String libelle() {
        return "Nomenclatures SERAFIN-PH et AGGIR-PATHOS selon le secteur";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGEES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigees = regles.booleen(EXIGEES);
        List<Nomenclature> attendues = attendues(projet);
        List<Nomenclature> integrees = projet.declare().solution().declarees().nomenclatures();
        Constat constat = Constat.de(this, exigees)
                .fait("attendues", Phrases.liste(attendues))
                .fait("intégrées", Phrases.liste(integrees));
        if (!exigees.valeur() || attendues.isEmpty()) {
            return constat.sansObjet(
                    exigees.valeur() ? "Aucun ESSMS des champs PA et PH." : "Critère non écrit pour cette région.");
        }
        if (projet.declare().solution().capacites() == null) {
            return constat.aInstruire("Le porteur ne déclare pas les nomenclatures de la solution.", remede(attendues));
        }
        return integrees.containsAll(attendues)
                ? constat.satisfait("La solution intègre les nomenclatures de ses secteurs.")
                : constat.manquement(
                        exigees,
                        "La solution n'intègre pas toutes les nomenclatures de ses secteurs.",
                        remede(attendues));
    }

    private static List<Nomenclature> attendues(Projet projet) {
        List<Nomenclature> attendues = new ArrayList<>();
        if (projet.decompte().secteurs().contient(Secteur.PH)) {
            attendues.add(Nomenclature.SERAFIN_PH);
        }
        if (projet.decompte().secteurs().contient(Secteur.PA)) {
            attendues.add(Nomenclature.AGGIR_PATHOS);
        }
        return attendues;
    }

    private static String remede(List<Nomenclature> attendues) {
        return "Choisir une solution qui intègre : " + Phrases.libelles(attendues) + ".";
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        List<Nomenclature> attendues = attendues(projet);
        return Stream.of(Changement.solution(
                remede(attendues), s -> s.avecCapacites(s.declarees().avecNomenclatures(attendues))));
    }
}
