package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.eligibilite.projet.model.VoieAchat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SOL-10, DOC-09: an acquisition puts editors in competition, in the social field too. The purchasing system and a public market are competitions; otherwise the ARS may ask for the proof. */
public final class VerifieMiseEnConcurrence implements Clause.DeProjet {

    private static final String ATTENDUE = "eligibilite.achat.concurrence_attendue";
    private static final Set<VoieAchat> CONCURRENTES = Set.of(VoieAchat.SAD, VoieAchat.MARCHE_EN_COURS);

    @Override
    public String id() {
        return "SOL-10";
    }

    @Override
    public String libelle() {
        return "Mise en concurrence des éditeurs pour une acquisition";
    }

    @Override
    public Set<String> cles() {
        return Set.of(ATTENDUE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> attendue = regles.booleen(ATTENDUE);
        VoieAchat voie = projet.declare().declarations().voieAchat();
        Constat constat = Constat.de(this, attendue).fait("voie d'achat", voie == null ? "non déclarée" : voie);
        if (!attendue.valeur() || !acquiert(projet)) {
            return constat.sansObjet("Aucune acquisition : la solution ne change pas.");
        }
        if (voie != null && CONCURRENTES.contains(voie)) {
            return constat.satisfait("La voie d'achat met les éditeurs en concurrence.");
        }
        return projet.contient(CodePiece.PREUVE_MISE_EN_CONCURRENCE)
                ? constat.satisfait("La preuve de la mise en concurrence est au dossier.")
                : constat.aInstruire(
                        "Rien ne montre la mise en concurrence des éditeurs : l'ARS peut en demander la preuve.",
                        "Joindre : " + CodePiece.PREUVE_MISE_EN_CONCURRENCE.libelle() + ".");
    }

    private static boolean acquiert(Projet projet) {
        return projet.decompte().types().contient(TypeProjet.ACQUISITION);
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.joindre(List.of(CodePiece.PREUVE_MISE_EN_CONCURRENCE)));
    }
}
