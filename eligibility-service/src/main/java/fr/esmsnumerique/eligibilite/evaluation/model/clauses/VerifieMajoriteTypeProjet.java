package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Decompte;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;

/** ELI-19: most establishments carry one type of project. */
public final class VerifieMajoriteTypeProjet extends VerifieMajorite<TypeProjet> {

    public VerifieMajoriteTypeProjet() {
        super(
                new Termes(
                        "ELI-19",
                        "Majorité d'ESSMS sous un même type de projet",
                        "eligibilite.groupement.majorite_type_projet",
                        "ESSMS par type de projet",
                        "Plus de la moitié des ESSMS portent un projet",
                        "Aucun type de projet ne réunit plus de la moitié des ESSMS.",
                        "Faire porter à plus de la moitié des ESSMS le même type de projet."),
                Decompte::types,
                l -> l.declaree().typeProjet(),
                (l, type) -> l.avec(l.declaree().avecChoix(type, l.declaree().secteur(), null, null)));
    }
}
