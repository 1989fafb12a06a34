package fr.esmsnumerique.support.web;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * A refusal as the contract publishes it.
 *
 * @param statut HTTP status, 400 to 599
 * @param code stable code, e.g. {@code ae.disponible_insuffisant}
 * @param titre short title in French
 * @param detail what happened and what to do, in French
 * @param erreurs field by field, may be empty
 * @param explication the rule that refuses, when one does
 */
public record Probleme(
        int statut,
        String code,
        String titre,
        String detail,
        List<ErreurChamp> erreurs,
        @Nullable Explication explication) {

    public Probleme(int statut, String code, String titre, String detail, List<ErreurChamp> erreurs) {
        this(statut, code, titre, detail, erreurs, null);
    }

    public static Probleme refus(int statut, String code, String titre, String detail) {
        return new Probleme(statut, code, titre, detail, List.of());
    }

    public static Probleme introuvable(String code, String detail) {
        return refus(404, code, "Introuvable", detail);
    }

    public static Probleme conflit(String code, String titre, String detail) {
        return refus(409, code, titre, detail);
    }

    public static Probleme invalide(String detail, List<ErreurChamp> erreurs) {
        return new Probleme(400, "requete.invalide", "Requête invalide", detail, erreurs);
    }

    /** No operation is meant: what the framework, the firewall or the container refuses before any is reached. */
    static Probleme horsContrat(int statut) {
        return refus(
                statut,
                "requete.refusee",
                "Requête refusée",
                "La requête ne correspond à aucune opération du contrat (chemin, méthode, type ou paramètre).");
    }

    /** The service itself, which stops or has too much to do. */
    static Probleme indisponible() {
        return refus(
                503,
                "service.indisponible",
                "Service momentanément indisponible",
                "Le service ne peut pas répondre. Réessayez dans quelques instants, avec la même clé d'idempotence.");
    }

    static Probleme panne() {
        return refus(
                500,
                "interne.erreur",
                "Erreur interne",
                "L'opération n'a pas abouti. Réessayez avec la même clé d'idempotence.");
    }

    /**
     * A filter on a value that nothing can carry: an empty list would read as "there is nothing".
     *
     * @param detail which value, and which exist or where they are found
     */
    public static Probleme filtreInconnu(String champ, String detail) {
        return new Probleme(
                400,
                "filtre.valeur_inconnue",
                "Filtre inconnu",
                detail,
                List.of(new ErreurChamp(champ, "cette valeur n'existe pas")));
    }

    /** The same, with the rule that refuses and what can be done about it. */
    public Probleme expliquePar(Explication nouvelle) {
        return new Probleme(statut, code, titre, detail, erreurs, nouvelle);
    }

    public ProblemeException exception() {
        return new ProblemeException(this);
    }

    /** RFC 9457 form, with {@code code}, {@code erreurs} and those of the explanation as members of their own. */
    public ProblemDetail enReponse() {
        ProblemDetail reponse = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(statut), detail);
        reponse.setType(URI.create("urn:esms:probleme:" + code));
        reponse.setTitle(titre);
        reponse.setProperty("code", code);
        if (!erreurs.isEmpty()) {
            reponse.setProperty("erreurs", erreurs);
        }
        if (explication != null) {
            explication.decrire(reponse);
        }
        return reponse;
    }

    /**
     * Why a rule refuses, for programs as well as people.
     *
     * @param reference the rule and its text
     * @param manque what is missing, when it is money
     * @param action what can be done, in French; empty when nothing can
     * @param autreLecture what the reading of the text that was not retained would have said, when it has two
     */
    public record Explication(
            ReferenceLegale reference,
            @Nullable Manque manque,
            String action,
            @Nullable String autreLecture) {

        private void decrire(ProblemDetail reponse) {
            reponse.setProperty("regle", reference.regle());
            reponse.setProperty("reference", Citation.de(reference));
            if (manque != null) {
                reponse.setProperty("disponibleCentimes", manque.disponibleCentimes());
                reponse.setProperty("demandeCentimes", manque.demandeCentimes());
            }
            if (!action.isEmpty()) {
                reponse.setProperty("action", action);
            }
            if (autreLecture != null) {
                reponse.setProperty("autreLecture", autreLecture);
            }
        }
    }

    /** What was there, and what was asked, in centimes. */
    public record Manque(long disponibleCentimes, long demandeCentimes) {}

    /** A {@link ReferenceLegale} in the contract's words; the rule's id is a member of its own. */
    record Citation(String texte, String localisation, String statut) {

        static Citation de(ReferenceLegale reference) {
            return new Citation(
                    reference.texte(),
                    reference.localisation(),
                    reference.statut().code());
        }
    }

    /**
     * One field refused.
     *
     * @param champ path of the field
     * @param raison reason in French
     */
    public record ErreurChamp(String champ, String raison) {}
}
