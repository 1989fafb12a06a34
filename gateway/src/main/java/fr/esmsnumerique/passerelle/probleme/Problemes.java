package fr.esmsnumerique.passerelle.probleme;

import java.time.Duration;

/** Refusals of the gateway itself; the services' own go through untouched. */
public final class Problemes {

    private Problemes() {}

    public static Probleme nonAuthentifie() {
        return Probleme.refus(
                401,
                "acces.non_authentifie",
                "Authentification requise",
                "Connectez-vous, ou présentez un jeton d'accès valide, destiné à cette plateforme et non expiré.");
    }

    public static Probleme sessionExpiree() {
        return Probleme.refus(
                401,
                "session.expiree",
                "Session terminée",
                "Votre session est terminée. Reconnectez-vous pour continuer.");
    }

    public static Probleme connexionRefusee() {
        return Probleme.refus(
                401,
                "connexion.refusee",
                "Connexion refusée",
                "La connexion n'a pas abouti : elle a été interrompue, ou sa page est restée ouverte trop longtemps. Recommencez.");
    }

    public static Probleme interdit() {
        return Probleme.refus(403, "acces.interdit", "Accès refusé", "Vos droits ne permettent pas cette opération.");
    }

    public static Probleme jetonCsrf() {
        return Probleme.refus(
                403,
                "csrf.jeton_refuse",
                "Requête refusée",
                "La page a expiré ou la requête ne vient pas de l'application : rechargez la page, puis recommencez. "
                        + "L'en-tête X-XSRF-TOKEN doit répéter le cookie XSRF-TOKEN.");
    }

    public static Probleme routeInconnue() {
        return Probleme.refus(404, "route.inconnue", "Introuvable", "Cette adresse n'existe pas sur la plateforme.");
    }

    public static Probleme requeteInvalide() {
        return Probleme.refus(
                400,
                "requete.invalide",
                "Requête invalide",
                "La requête est malformée : vérifiez son adresse et ses en-têtes.");
    }

    public static Probleme corpsInterrompu() {
        return Probleme.refus(
                408,
                "requete.corps_interrompu",
                "Envoi interrompu",
                "Le corps de la requête n'est pas arrivé en entier.");
    }

    public static Probleme corpsTropVolumineux(long maximumMio) {
        return Probleme.refus(
                413,
                "requete.trop_volumineuse",
                "Corps trop volumineux",
                "Le corps de la requête dépasse " + maximumMio + " Mio.");
    }

    public static Probleme formulaireRefuse() {
        return Probleme.refus(
                415,
                "requete.type_refuse",
                "Type de contenu refusé",
                "L'API n'accepte pas les formulaires : envoyez du JSON.");
    }

    public static Probleme typeRefuse() {
        return Probleme.refus(
                415,
                "requete.type_refuse",
                "Type de contenu refusé",
                "Dites quel est le type du corps : JSON le plus souvent.");
    }

    public static Probleme tropDeRequetes(Duration attente) {
        return Probleme.refus(
                        429,
                        "debit.depasse",
                        "Trop de requêtes",
                        "Vous envoyez trop de requêtes : ralentissez, puis recommencez.")
                .apres(attente);
    }

    public static Probleme serviceIndisponible(String service, Duration attente) {
        return Probleme.refus(
                        503,
                        "service.indisponible",
                        "Service momentanément indisponible",
                        "Le service « " + service
                                + " » ne répond pas. Réessayez dans quelques instants, avec la même clé d'idempotence si vous en aviez envoyé une.")
                .apres(attente);
    }

    public static Probleme reponseInterrompue() {
        return Probleme.refus(
                502,
                "service.reponse_interrompue",
                "Réponse interrompue",
                "Le service s'est interrompu pendant sa réponse : son effet est inconnu. Réessayez avec la même clé d'idempotence.");
    }

    public static Probleme identiteIndisponible() {
        return Probleme.refus(
                        503,
                        "identite.indisponible",
                        "Service d'identité indisponible",
                        "Le service d'identité ne répond pas. Réessayez dans quelques instants.")
                .apres(Duration.ofSeconds(5));
    }

    public static Probleme erreurInterne() {
        return Probleme.refus(
                500,
                "erreur.interne",
                "Erreur interne",
                "Une erreur inattendue s'est produite. Réessayez, puis signalez-la.");
    }
}
