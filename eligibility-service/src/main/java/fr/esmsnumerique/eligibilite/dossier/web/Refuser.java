package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.EntreeHistorique;
import fr.esmsnumerique.eligibilite.dossier.model.Refus;
import fr.esmsnumerique.eligibilite.dossier.model.RegleOpposee;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.projet.model.ChangementDeChamp;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import fr.esmsnumerique.support.web.Probleme.Explication;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns a refusal into the problem the contract names, with what to do next. */
public final class Refuser {

    private Refuser() {}

    public static Dossier siRefusee(Suite suite) {
        return switch (suite) {
            case Suite.Faite(Dossier dossier) -> dossier;
            case Suite.Refusee(Refus refus) -> throw probleme(refus).exception();
        };
    }

    public static Probleme probleme(Refus refus) {
        RegleOpposee regle = refus.regle();
        Probleme probleme = enClair(refus);
        return regle == null ? probleme : probleme.expliquePar(new Explication(regle.reference(), null, "", null));
    }

    /** A campaign whose texts are not on file takes no draft, no filing and no evaluation. */
    public static Probleme reglesNonVersees(String campagne) {
        return probleme(new Refus.ReglesNonVersees(campagne));
    }

    private static Probleme enClair(Refus refus) {
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
            case Refus.ClausesEnAttente(var clauses) ->
                Probleme.conflit(
                        "decision.clauses_en_attente",
                        "Clauses en attente",
                        "Une personne de l'ARS doit d'abord trancher : " + String.join(", ", clauses) + ".");
            case Refus.FinanceurNational(var campagne) ->
                Probleme.refus(
                        422,
                        "decision.financeur_national",
                        "Financeur non désigné",
                        "Les textes versés ne disent pas quelle ARS signe et finance un projet retenu à l'appel national. Publiez d'abord "
                                + "`eligibilite.routage.financeur_national` dans la campagne " + campagne
                                + ", avec sa référence.");
            case Refus.HorsDelai() ->
                Probleme.conflit(
                        "dossier.hors_delai",
                        "Dossier tardif",
                        "Le dossier a été déposé après la clôture : le dialogue ne peut pas le régulariser (CAL-11).");
            case Refus.VersionDepassee(var actuelle, var depuis) -> versionDepassee(actuelle, depuis);
            case Refus.ComplementAttendu(var jusquau) ->
                Probleme.conflit(
                        "dossier.complement_attendu",
                        "Complément attendu",
                        "Le porteur peut joindre les pièces manquantes jusqu'au " + Paris.enLettres(jusquau)
                                + " inclus (CAL-12). Vérifiez de nouveau ses pièces, ou évaluez le dossier après ce jour.");
            case Refus.MotifAffectation(var actuelle) ->
                Probleme.conflit(
                        "affectation.motif",
                        "Motif attendu",
                        "Le dossier est suivi par " + actuelle.nom()
                                + ". Dites pourquoi il change de mains (`motif`), ou laissez-le-lui.");
            case Refus.DateDeNotification(var auPlusTot, var auPlusTard) ->
                Probleme.refus(
                        422,
                        "notification.date",
                        "Date de notification impossible",
                        "La notification a lieu entre le " + Paris.enLettres(auPlusTot)
                                + ", jour de la conclusion, et le "
                                + Paris.enLettres(auPlusTard)
                                + ", aujourd'hui.");
            case Refus.ComiteAVenir(var le) ->
                Probleme.conflit(
                        "decision.comite_a_venir",
                        "Comité à venir",
                        "Le dossier est inscrit au comité du " + Paris.enLettres(le)
                                + " : décidez après ce jour, ou retirez-le d'abord du comité.");
            case Refus.ReglesNonVersees(var campagne) ->
                Probleme.refus(
                        422,
                        "campagne.regles_non_versees",
                        "Règles non versées",
                        "Aucune règle n'est versée pour la campagne " + campagne
                                + " : la plateforme n'y reçoit ni n'évalue aucun dossier. Choisissez une campagne publiée, ou demandez à la CNSA de publier celle-ci.");
            case Refus.DejaReprise(var dossierId) ->
                Probleme.conflit(
                        "reprise.deja_faite",
                        "Dossier déjà repris",
                        "Ce dossier est repris par le dossier " + dossierId + " : poursuivez sur celui-ci (ELI-35).");
            case Refus.RepriseNonAdmise(var campagne, var origine) ->
                Probleme.refus(
                        422,
                        "reprise.campagne",
                        "Reprise non admise",
                        "La campagne " + campagne + " ne reprend pas les dossiers de la campagne " + origine
                                + ". Le porteur dépose un nouveau dossier (ELI-35).");
        };
    }

    private static Probleme versionDepassee(long actuelle, List<EntreeHistorique> depuis) {
        List<ErreurChamp> changements = depuis.stream()
                .flatMap(e -> e.changements().isEmpty()
                        ? Stream.of(new ErreurChamp("etat", acte(e) + " : " + e.etatApres()))
                        : e.changements().stream().map(c -> new ErreurChamp(c.champ(), acte(e) + " : " + valeurs(c))))
                .toList();
        return new Probleme(
                409,
                "dossier.version",
                "Dossier modifié entre-temps",
                "Relisez le dossier (version " + actuelle + ") avant de le modifier.",
                changements);
    }

    private static String acte(EntreeHistorique entree) {
        return entree.action() + " par " + entree.par();
    }

    private static String valeurs(ChangementDeChamp changement) {
        return Objects.requireNonNullElse(changement.avant(), "(vide)") + " → "
                + Objects.requireNonNullElse(changement.apres(), "(vide)");
    }
}
