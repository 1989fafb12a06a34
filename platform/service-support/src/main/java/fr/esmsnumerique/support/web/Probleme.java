package fr.esmsnumerique.support.web;

import java.net.URI;
import java.util.List;
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
 */
public record Probleme(int statut, String code, String titre, String detail, List<ErreurChamp> erreurs) {

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

    public ProblemeException exception() {
        return new ProblemeException(this);
    }

    /** RFC 9457 form, with {@code code} and {@code erreurs} as members of their own. */
    public ProblemDetail enReponse() {
        ProblemDetail reponse = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(statut), detail);
        reponse.setType(URI.create("urn:esms:probleme:" + code));
        reponse.setTitle(titre);
        reponse.setProperty("code", code);
        if (!erreurs.isEmpty()) {
            reponse.setProperty("erreurs", erreurs);
        }
        return reponse;
    }

    /**
     * One field refused.
     *
     * @param champ path of the field
     * @param raison reason in French
     */
    public record ErreurChamp(String champ, String raison) {}
}
