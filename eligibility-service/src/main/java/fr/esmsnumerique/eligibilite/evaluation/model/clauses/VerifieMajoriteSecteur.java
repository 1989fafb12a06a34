package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Decompte;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;

/** ELI-19: most establishments belong to one sector. */
public final class VerifieMajoriteSecteur extends VerifieMajorite<Secteur> {

    public VerifieMajoriteSecteur() {
        super(
                new Termes(
                        "ELI-19-SECTEUR",
                        "Majorité d'ESSMS d'un même secteur",
                        "eligibilite.groupement.majorite_secteur",
                        "ESSMS par secteur",
                        "Plus de la moitié des ESSMS relèvent du secteur",
                        "Aucun secteur ne réunit plus de la moitié des ESSMS.",
                        "Recentrer le projet sur un secteur."),
                Decompte::secteurs,
                l -> l.declaree().secteur(),
                Recentrage::dansSecteur);
    }
}
