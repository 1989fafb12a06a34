package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Depense;
import fr.esmsnumerique.eligibilite.projet.model.NatureDepense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-33: no hardware alone; it must go with a DUI project. */
public final class VerifieEquipementLie implements Clause.DeProjet {

    private static final String SEUL_EXCLU = "eligibilite.equipement.seul_exclu";

    @Override
    public String id() {
        return "ELI-33";
    }

    @Override
    public String libelle() {
        return "Équipement lié à un projet de DUI";
    }

    @Override
    public Set<String> cles() {
        return Set.of(SEUL_EXCLU);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclu = regles.booleen(SEUL_EXCLU);
        boolean materiel = projet.declare().demandesSpecifiques().demandeEquipement() || depense(projet, MATERIEL);
        boolean dui = depense(projet, PROJET_DUI) || prixEditeur(projet) > 0;
        Constat constat = Constat.de(this, exclu)
                .fait("équipement demandé", materiel ? "oui" : "non")
                .fait("dépenses de projet DUI", dui ? "oui" : "non");
        if (!materiel || !exclu.valeur()) {
            return constat.sansObjet("Aucun équipement n'est demandé.");
        }
        return dui
                ? constat.satisfait("L'équipement accompagne un projet de DUI.")
                : constat.manquement(
                        exclu,
                        "L'équipement est demandé sans dépense de DUI.",
                        "Inscrire au budget le projet de DUI que l'équipement accompagne.");
    }

    private static final Set<NatureDepense> MATERIEL = Set.of(NatureDepense.EQUIPEMENT);
    private static final Set<NatureDepense> PROJET_DUI =
            Set.of(NatureDepense.DUI, NatureDepense.PILOTAGE, NatureDepense.FORMATION);

    private static boolean depense(Projet projet, Set<NatureDepense> natures) {
        for (Depense depense : projet.declare().budget()) {
            if (natures.contains(depense.nature()) && depense.montantCentimes() > 0) {
                return true;
            }
        }
        return false;
    }

    private static long prixEditeur(Projet projet) {
        Long prix = projet.declare().prixEditeurCentimes();
        return prix == null ? 0 : prix;
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.de("Inscrire au budget le projet de DUI que l'équipement accompagne.", 1, r -> {
            List<Depense> budget = new ArrayList<>(r.declare().budget());
            budget.add(new Depense(NatureDepense.DUI, "Projet de DUI", 1));
            r.budget(budget);
        }));
    }
}
