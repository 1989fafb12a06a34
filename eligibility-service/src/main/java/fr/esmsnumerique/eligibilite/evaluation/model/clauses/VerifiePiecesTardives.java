package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.eligibilite.projet.model.Piece;
import java.util.List;
import java.util.Set;

/** CAL-12: a file deposited in time may be completed after dialogue; whether that makes it admissible is the ARS's reasoned choice (AMB-35). */
public final class VerifiePiecesTardives implements Clause.DeProjet {

    private static final String DIALOGUE = "calendrier.depot.dialogue_apres_cloture";
    private static final String MINUIT = "calendrier.depot.minuit";

    @Override
    public String id() {
        return "CAL-12";
    }

    @Override
    public String libelle() {
        return "Pièces apportées après la clôture";
    }

    @Override
    public Set<String> cles() {
        return Guichet.cles(DIALOGUE, MINUIT);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> dialogue = regles.booleen(DIALOGUE);
        String minuit = regles.texte(MINUIT).valeur();
        FenetreDepot fenetre = FenetreDepot.de(projet, regles);
        List<Piece> tardives = projet.declare().pieces().stream()
                .filter(p -> p.deposeLe() != null && !fenetre.estATemps(p.deposeLe(), minuit))
                .toList();
        Constat constat = Constat.de(this, dialogue)
                .fait(
                        "pièces après la clôture",
                        Phrases.liste(tardives.stream().map(Piece::code).toList()));
        if (!fenetre.estATemps(projet.depot(), minuit)) {
            return constat.sansObjet("Le dossier lui-même est tardif : ses pièces ne changent rien.");
        }
        if (tardives.isEmpty()) {
            return constat.sansObjet("Aucune pièce n'est postérieure à la clôture.");
        }
        constat.lecture(
                "AMB-35",
                "Le dialogue améliore ou rend recevable un dossier déposé à temps.",
                "Le dialogue régulariserait aussi un dépôt tardif.",
                Verdict.Issue.A_INSTRUIRE);
        return dialogue.valeur()
                ? constat.aInstruire(
                        tardives.size() + " pièce(s) apportée(s) après la clôture : l'ARS peut l'admettre avec motif.",
                        "Déposer les pièces avant la clôture.")
                : constat.nonSatisfait(
                        "Des pièces sont postérieures à la clôture.", "Déposer les pièces avant la clôture.");
    }
}
