package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-19, written by ARS Bourgogne-Franche-Comté alone: most establishments belong to one sector; parity is no majority (AMB-17). */
public final class VerifieMajoriteSecteur implements Clause.DeProjet {

    private static final String EXIGEE = "eligibilite.groupement.majorite_secteur";

    @Override
    public String id() {
        return "ELI-19-SECTEUR";
    }

    @Override
    public String libelle() {
        return "Majorité d'ESSMS d'un même secteur";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGEE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigee = regles.booleen(EXIGEE);
        Majorite<Secteur> secteurs =
                Majorite.de(projet.lignesRetenues(), l -> l.declaree().secteur());
        Constat constat = Constat.de(this, exigee).fait("ESSMS par secteur", secteurs.detail());
        if (!exigee.valeur() || secteurs.nombres().isEmpty()) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        return secteurs.absolue()
                .map(secteur -> constat.satisfait("Plus de la moitié des ESSMS relèvent du secteur " + secteur + "."))
                .orElseGet(() -> constat.manquement(
                        exigee,
                        "Aucun secteur ne réunit plus de la moitié des ESSMS.",
                        "Recentrer le projet sur un secteur."));
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Recentrage.pistes(
                projet,
                l -> l.declaree().secteur(),
                (l, secteur) -> l.avec(l.declaree().avecChoix(l.declaree().typeProjet(), secteur, null, null)));
    }
}
