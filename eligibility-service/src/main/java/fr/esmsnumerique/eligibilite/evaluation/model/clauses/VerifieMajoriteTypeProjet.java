package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-19, written by ARS Bourgogne-Franche-Comté alone: most establishments carry one type of project; parity is no majority (AMB-17). */
public final class VerifieMajoriteTypeProjet implements Clause.DeProjet {

    private static final String EXIGEE = "eligibilite.groupement.majorite_type_projet";

    @Override
    public String id() {
        return "ELI-19";
    }

    @Override
    public String libelle() {
        return "Majorité d'ESSMS sous un même type de projet";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGEE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigee = regles.booleen(EXIGEE);
        Majorite<TypeProjet> types =
                Majorite.de(projet.lignesRetenues(), l -> l.declaree().typeProjet());
        Constat constat = Constat.de(this, exigee).fait("ESSMS par type de projet", types.detail());
        if (!exigee.valeur() || types.nombres().isEmpty()) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        return types.absolue()
                .map(type -> constat.satisfait("Plus de la moitié des ESSMS portent un projet " + type + "."))
                .orElseGet(() -> constat.manquement(
                        exigee,
                        "Aucun type de projet ne réunit plus de la moitié des ESSMS.",
                        "Faire porter à plus de la moitié des ESSMS le même type de projet."));
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Recentrage.pistes(
                projet,
                l -> l.declaree().typeProjet(),
                (l, type) -> l.avec(l.declaree().avecChoix(type, l.declaree().secteur(), null, null)));
    }
}
