package fr.esmsnumerique.support.audit;

import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A refusal, as it was answered.
 *
 * @param region INSEE code of the caller's region, if he has one
 * @param cle idempotency key of the command, if it had one
 */
record RefusAudite(
        Instant instant,
        String sujet,
        String nom,
        List<String> roles,
        @Nullable String region,
        String methode,
        String chemin,
        int statut,
        String code,
        String detail,
        @Nullable String cle) {

    private static final Set<String> LECTURES = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> REFUS_DE_COMMANDE = Set.of(403, 404, 409, 422);
    private static final int INTERDIT = 403;
    private static final int CHEMIN_MAX = 300;

    /** A command refused, or a read that is not allowed; a malformed request asks nothing, a failure refuses nothing. */
    static boolean concerne(HttpServletRequest requete, Probleme probleme) {
        return probleme.statut() == INTERDIT
                || (!LECTURES.contains(requete.getMethod()) && REFUS_DE_COMMANDE.contains(probleme.statut()));
    }

    static RefusAudite de(HttpServletRequest requete, Probleme probleme, Acteur acteur, Instant instant) {
        String chemin = requete.getRequestURI();
        return new RefusAudite(
                instant,
                acteur.sujet(),
                acteur.nom(),
                acteur.roles().stream().map(Role::name).sorted().toList(),
                acteur.region() == null ? null : acteur.region().code(),
                requete.getMethod(),
                chemin.substring(0, Math.min(chemin.length(), CHEMIN_MAX)),
                probleme.statut(),
                probleme.code(),
                probleme.detail(),
                requete.getHeader("Idempotency-Key"));
    }

    Document enDocument(String id) {
        return new Document("_id", id)
                .append("instant", Date.from(instant))
                .append("sujet", sujet)
                .append("nom", nom)
                .append("roles", roles)
                .append("region", region)
                .append("methode", methode)
                .append("chemin", chemin)
                .append("statut", statut)
                .append("code", code)
                .append("detail", detail)
                .append("cle", cle);
    }
}
