package fr.esmsnumerique.support.securite;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The caller of the current request, and the two questions every operation asks of him. */
public class ActeurCourant {

    /** @throws fr.esmsnumerique.support.web.ProblemeException 401 when nobody is authenticated */
    public Acteur acteur() {
        Authentication authentification = SecurityContextHolder.getContext().getAuthentication();
        if (authentification instanceof JwtAuthenticationToken jeton) {
            return jeton.getToken() instanceof JetonLu lu ? lu.acteur() : lire(jeton.getToken());
        }
        throw Probleme.refus(
                        401,
                        "acces.non_authentifie",
                        "Authentification requise",
                        "Connectez-vous ou présentez un jeton d'accès valide.")
                .exception();
    }

    private static String libelles(Role... roles) {
        return Arrays.stream(roles).map(Role::libelle).collect(Collectors.joining(" ou "));
    }

    /** @throws fr.esmsnumerique.support.web.ProblemeException 403 {@code acces.role} when the caller has none of these roles */
    public Acteur exiger(Role... unDe) {
        Acteur acteur = acteur();
        if (!acteur.aRole(unDe)) {
            throw Probleme.refus(
                            403,
                            "acces.role",
                            "Accès refusé",
                            "Votre compte n'a pas le rôle que cette opération demande : " + libelles(unDe)
                                    + ". Adressez-vous à une personne qui l'a.")
                    .exception();
        }
        return acteur;
    }

    /** @throws fr.esmsnumerique.support.web.ProblemeException 403 {@code acces.region} when the data belongs to another region */
    public void exigerRegion(Region region) {
        if (!acteur().voit(region)) {
            throw Probleme.refus(
                            403,
                            "acces.region",
                            "Accès refusé",
                            "Ces données relèvent d'une autre région. Adressez-vous à l'ARS concernée.")
                    .exception();
        }
    }

    static Acteur lire(Jwt jeton) {
        String sujet = texte(jeton, "sub", "inconnu");
        return new Acteur(
                sujet,
                texte(jeton, "nom", sujet),
                roles(jeton),
                region(jeton),
                jeton.getClaimAsString("organisme"),
                Set.copyOf(liste(jeton, "essms")));
    }

    private static Set<Role> roles(Jwt jeton) {
        List<String> noms = liste(jeton, "roles");
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values()).filter(r -> noms.contains(r.name())).forEach(roles::add);
        return roles;
    }

    private static @Nullable Region region(Jwt jeton) {
        return Region.deCode(texte(jeton, "region", "")).orElse(null);
    }

    private static String texte(Jwt jeton, String nom, String defaut) {
        String valeur = jeton.getClaimAsString(nom);
        return valeur == null ? defaut : valeur;
    }

    private static List<String> liste(Jwt jeton, String nom) {
        List<String> valeurs = jeton.getClaimAsStringList(nom);
        return valeurs == null ? List.of() : valeurs;
    }
}
