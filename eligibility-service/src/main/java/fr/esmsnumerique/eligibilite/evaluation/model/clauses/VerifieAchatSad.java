package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.Solution;
import fr.esmsnumerique.eligibilite.projet.model.StatutSolution;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import fr.esmsnumerique.eligibilite.projet.model.VoieAchat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SOL-11, SOL-12, SOL-14: an acquisition goes through the dynamic purchasing system, but for a running public market whose solution is listed or referenced, and for solutions of other sectors, which are then referenced. */
public final class VerifieAchatSad implements Clause.DeProjet {

    private static final String EXIGE = "eligibilite.achat.sad_exige";
    private static final String SECTEURS = "eligibilite.solution.secteurs_non_referencee";
    private static final String PASSER_PAR_LE_SAD = "Acheter par le SAD une solution qui y figure, et le déclarer.";
    private static final String REFERENCER = "Choisir une solution référencée Ségur.";

    @Override
    public String id() {
        return "SOL-11";
    }

    @Override
    public String libelle() {
        return "Recours au système d'acquisition dynamique";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGE, SECTEURS);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(EXIGE);
        Solution solution = projet.declare().solution();
        VoieAchat voie = projet.declare().declarations().voieAchat();
        boolean referencee = solution.statutReferencement() == StatutSolution.REFERENCEE;
        Constat constat = Constat.de(this, exige)
                .fait("voie d'achat", voie == null ? "non déclarée" : voie)
                .fait("situation de la solution", solution.statutReferencement());
        if (!exige.valeur() || aucuneAcquisition(projet)) {
            return constat.sansObjet("Une mise en conformité n'impose pas le système d'acquisition dynamique.");
        }
        if (horsChamp(projet, regles)) {
            return referencee
                    ? constat.satisfait(
                            "Solution hors champs PA, PH et domicile, référencée Ségur : le SAD n'est pas imposé.")
                    : constat.manquement(
                            exige,
                            "Hors champs PA, PH et domicile, la solution doit être référencée Ségur.",
                            REFERENCER);
        }
        if (voie == null) {
            return constat.aInstruire("Le porteur ne déclare pas la voie d'achat.", PASSER_PAR_LE_SAD);
        }
        return switch (voie) {
            case SAD -> sad(constat, exige, solution.declarees().referenceeSad());
            case MARCHE_EN_COURS -> marche(constat, exige, projet, referencee);
            case AUTRE ->
                constat.manquement(
                        exige, "L'acquisition ne passe pas par le système d'acquisition dynamique.", PASSER_PAR_LE_SAD);
        };
    }

    private static Conclusion sad(Constat constat, ValeurCitee<Boolean> exige, @Nullable Boolean listee) {
        if (listee == null) {
            return constat.aInstruire("Le porteur ne déclare pas si la solution figure au SAD.", PASSER_PAR_LE_SAD);
        }
        return listee
                ? constat.satisfait("La solution est achetée par le SAD et y figure.")
                : constat.manquement(exige, "La solution ne figure pas au SAD.", PASSER_PAR_LE_SAD);
    }

    private static Conclusion marche(Constat constat, ValeurCitee<Boolean> exige, Projet projet, boolean referencee) {
        boolean soumis = projet.declare().organismes().stream().anyMatch(Organisme::soumisCodeCommandePublique);
        boolean admise = referencee
                || Boolean.TRUE.equals(projet.declare().solution().declarees().referenceeSad());
        return soumis && admise
                ? constat.satisfait(
                        "Un marché public en cours couvre le besoin, avec une solution du SAD ou référencée.")
                : constat.manquement(
                        exige,
                        soumis
                                ? "La solution du marché en cours n'est ni au SAD ni référencée Ségur."
                                : "Un marché en cours ne dispense du SAD qu'un organisme soumis au code de la commande publique.",
                        PASSER_PAR_LE_SAD);
    }

    private static boolean aucuneAcquisition(Projet projet) {
        return !projet.decompte().types().contient(TypeProjet.ACQUISITION);
    }

    /** The texts speak of a solution dedicated to those sectors; the sectors of the establishments stand for it. */
    private static boolean horsChamp(Projet projet, Regles regles) {
        List<String> secteurs = regles.liste(SECTEURS).valeur();
        return projet.lignesRetenues().stream()
                .noneMatch(l -> secteurs.contains(l.declaree().secteur().name()));
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(
                Changement.statut(StatutSolution.REFERENCEE, REFERENCER), Changement.de(PASSER_PAR_LE_SAD, 1, r -> {
                    r.declarations(r.declare().declarations().avecVoie(VoieAchat.SAD));
                    Solution solution = r.declare().solution();
                    r.solution(solution.avecCapacites(solution.declarees().auSad()));
                }));
    }
}
