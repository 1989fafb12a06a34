package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Ambiguite;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.CommandeSons;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-30, SON-07, SON-08: after a SONS order, only the usage of the same software is fundable, and the order can no longer be cancelled from the earlier of the VA date and the lock day, that day included (AMB-19). */
public final class VerifieCommandeSons implements Clause.DeLigne {

    private static final String COMPLEMENT = "eligibilite.sons.complement_usage_meme_logiciel";
    private static final String VERROU = "calendrier.sons.verrou";
    private static final Ambiguite AMB_19 = Ambiguite.de(
            "AMB-19",
            "eligibilite.lecture.amb_19",
            "JOUR_COMPRIS",
            "Le jour du verrou est compris : l'annulation est refusée ce jour-là.",
            "JOUR_ADMIS",
            "L'annulation serait encore admise le jour du verrou.");
    private static final Ambiguite AMB_37 = Ambiguite.de(
            "AMB-37",
            "eligibilite.lecture.amb_37",
            "COMPLEMENT_ADMIS",
            "Une commande SONS n'est pas un financement ESMS numérique : le complément d'usage est admis.",
            "COMMANDE_EXCLUT",
            "Une commande SONS épuiserait le droit à un financement unique.");

    @Override
    public String id() {
        return "ELI-30";
    }

    @Override
    public String libelle() {
        return "Articulation avec un bon de commande SONS";
    }

    @Override
    public Set<String> cles() {
        return Set.of(COMPLEMENT, VERROU);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> complement = regles.booleen(COMPLEMENT);
        ValeurCitee<LocalDate> verrou = regles.date(VERROU);
        Constat constat = Constat.de(this, complement, verrou).fait("verrou SONS", verrou.valeur());
        List<CommandeSons> commandes = projet.lignes().stream()
                .flatMap(l -> Stream.ofNullable(l.declaree().commandeSons()))
                .toList();
        if (commandes.isEmpty() || !complement.valeur()) {
            return constat.sansObjet("Aucun ESSMS n'a signé de bon de commande SONS.");
        }
        return constat.ligneParLigne(
                projet,
                complement.rejette(),
                "Les ESSMS ayant commandé SONS demandent l'usage du même logiciel, ou ont annulé à temps.",
                ligne -> motif(projet, ligne, verrou.valeur(), regles));
    }

    private static Optional<String> motif(Projet projet, Ligne ligne, LocalDate verrou, Regles regles) {
        CommandeSons commande = ligne.declaree().commandeSons();
        if (commande == null || annuleeATemps(commande, verrou, regles)) {
            return Optional.empty();
        }
        if (AMB_37.retient(regles, "COMMANDE_EXCLUT")) {
            return Optional.of("commande SONS : tout financement ESMS numérique serait exclu");
        }
        if (!commande.codeSolution().equals(ligne.codeSolution(projet.declare()))) {
            return Optional.of("commande SONS pour " + commande.codeSolution() + ", autre logiciel demandé");
        }
        return ligne.declaree().typeProjet() == TypeProjet.ACQUISITION
                ? Optional.of("commande SONS : seul un complément à l'usage du même logiciel est finançable")
                : Optional.empty();
    }

    private static boolean annuleeATemps(CommandeSons commande, LocalDate verrou, Regles regles) {
        LocalDate annulation = commande.annuleLe();
        LocalDate validation = commande.verificationAptitudeLe();
        LocalDate limite = validation != null && validation.isBefore(verrou) ? validation : verrou;
        boolean jourMeme = AMB_19.retient(regles, "JOUR_ADMIS") && limite.equals(annulation);
        return annulation != null && (annulation.isBefore(limite) || jourMeme);
    }

    @Override
    public List<Ambiguite> ambiguites() {
        return List.of(AMB_19, AMB_37);
    }
}
