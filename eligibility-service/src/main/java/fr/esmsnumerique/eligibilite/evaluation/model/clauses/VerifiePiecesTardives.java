package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Piece;
import fr.esmsnumerique.kernel.Paris;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** CAL-12: a file deposited in time may be completed after dialogue; whether that makes it admissible is the ARS's reasoned choice (AMB-35). */
public final class VerifiePiecesTardives implements Clause.DeProjet {

    private static final String DIALOGUE = "calendrier.depot.dialogue_apres_cloture";

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
        return Set.of(DIALOGUE);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(FenetreDepot.MINUIT, FenetreDepot.AVANT_LE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> dialogue = regles.booleen(DIALOGUE);
        Optional<FenetreDepot> fenetre = FenetreDepot.de(projet, regles);
        List<Piece> tardives = fenetre.map(f -> tardives(projet, f)).orElse(List.of());
        Constat constat = Constat.de(this, dialogue)
                .fait(
                        "pièces après la clôture",
                        Phrases.liste(tardives.stream().map(Piece::code).toList()));
        if (fenetre.filter(f -> !f.estATemps(projet.depot())).isPresent()) {
            return constat.sansObjet("Le dossier lui-même est tardif : ses pièces ne changent rien.");
        }
        if (tardives.isEmpty()) {
            return constat.sansObjet("Aucune pièce n'est postérieure à la clôture.");
        }
        return dialogue.valeur()
                ? constat.aInstruire(
                        tardives.size() + " pièce(s) apportée(s) après la clôture : l'ARS peut l'admettre avec motif.",
                        "Déposer les pièces avant la clôture.")
                : constat.nonSatisfait(
                        "Des pièces sont postérieures à la clôture.", "Déposer les pièces avant la clôture.");
    }

    private static List<Piece> tardives(Projet projet, FenetreDepot fenetre) {
        return projet.declare().pieces().stream()
                .filter(p -> p.deposeLe() != null && !fenetre.estATemps(p.deposeLe()))
                .toList();
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return FenetreDepot.de(projet, regles).stream()
                .map(f -> Changement.de(
                        "Avoir déposé les pièces avant la clôture du "
                                + Paris.enLettres(f.cloture().valeur()) + ".",
                        tardives(projet, f).size(),
                        r -> r.pieces(r.declare().pieces().stream()
                                .map(p -> new Piece(p.code(), p.nom(), projet.depot()))
                                .toList())));
    }
}
