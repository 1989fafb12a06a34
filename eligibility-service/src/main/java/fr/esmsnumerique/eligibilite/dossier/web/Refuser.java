package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.support.web.Probleme;

/** Turns a refusal into the problem the contract names, with what to do next. */
final class Refuser {

    private Refuser() {}

    static Dossier siRefusee(Suite suite) {
        return switch (suite) {
            case Suite.Faite(Dossier dossier) -> dossier;
            case Suite.Refusee(Refus refus) -> throw probleme(refus).exception();
        };
    }

    static Probleme probleme(Refus refus) {
        return switch (refus) {
            case Refus.EtatIncompatible(var operation, var etat) ->
                Probleme.conflit(
                        "dossier.etat",
                        "État incompatible",
                        "Le dossier est à l'état " + etat + " : impossible de le traiter (" + operation.verbe() + "). "
                                + etat.suite());
            case Refus.ClauseNonAttendue(var clause, var attendues) ->
                Probleme.conflit(
                        "verdict.clause_non_attendue",
                        "Clause non attendue",
                        "La clause " + clause + " n'attend pas de verdict. Clauses en attente : "
                                + String.join(", ", attendues) + ".");
            case Refus.ConsultationManquante(var departements) ->
                Probleme.conflit(
                        "decision.consultation_manquante",
                        "Consultation manquante",
                        "Tracez d'abord la consultation du conseil départemental : " + String.join(", ", departements)
                                + " (PIL-03).");
            case Refus.DepartementHorsDossier(var departement, var attendus) ->
                Probleme.refus(
                        422,
                        "consultation.departement_hors_dossier",
                        "Département hors dossier",
                        "Aucun ESSMS du dossier ne relève de la tarification du département " + departement
                                + ". Départements à consulter : " + String.join(", ", attendus) + ".");
            case Refus.HorsDelai() ->
                Probleme.conflit(
                        "dossier.hors_delai",
                        "Dossier tardif",
                        "Le dossier a été déposé après la clôture : le dialogue ne peut pas le régulariser (CAL-11).");
            case Refus.VersionDepassee(var actuelle) ->
                Probleme.conflit(
                        "dossier.version",
                        "Dossier modifié entre-temps",
                        "Relisez le dossier (version " + actuelle + ") avant de le modifier.");
        };
    }

    static Probleme reglesNonVersees(String campagne) {
        return Probleme.refus(
                422,
                "campagne.regles_non_versees",
                "Règles non versées",
                "Aucune règle n'est versée pour la campagne " + campagne + " : la plateforme refuse d'évaluer.");
    }
}
