package fr.esmsnumerique.passerelle.securite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import fr.esmsnumerique.passerelle.identite.JetonsDeSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in and for how long, for the back-office. Asking extends the session, like any other request. */
@RestController
class MoiController {

    private final InstantSource temps;
    private final JetonsDeSession jetons;
    private final Duration avertissement;

    MoiController(InstantSource temps, JetonsDeSession jetons, PasserelleProperties proprietes) {
        this.temps = temps;
        this.jetons = jetons;
        this.avertissement = proprietes.session().avertissement();
    }

    @GetMapping("/moi")
    Moi moi(OAuth2AuthenticationToken personne, HttpSession session) {
        return decrire((OidcUser) personne.getPrincipal(), Duration.ofSeconds(session.getMaxInactiveInterval()));
    }

    /** Extends only what the provider still accepts: half an hour more on a token that cannot be refreshed would be a false promise. */
    @PostMapping("/moi/prolongation")
    Moi prolonger(OAuth2AuthenticationToken personne, HttpServletRequest requete, HttpSession session) {
        jetons.valeur(personne, requete);
        return moi(personne, session);
    }

    private Moi decrire(OidcUser personne, Duration duree) {
        List<String> roles = personne.getClaimAsStringList("roles");
        return new Moi(
                personne.getName(),
                Objects.requireNonNullElse(personne.getClaimAsString("nom"), personne.getName()),
                roles == null ? List.of() : roles,
                personne.getClaimAsString("region"),
                personne.getClaimAsString("organisme"),
                temps.instant().plus(duree),
                duree.toSeconds(),
                avertirAvant(duree).toSeconds());
    }

    /** A warning longer than half the session would be on the screen all the time. */
    private Duration avertirAvant(Duration duree) {
        Duration moitie = duree.dividedBy(2);
        return avertissement.compareTo(moitie) < 0 ? avertissement : moitie;
    }

    /**
     * @param region INSEE code, absent for a national agent or a carrier
     * @param organisme FINESS juridique, absent for an agent
     * @param expireLe end of the session if nothing more is asked before
     * @param resteSecondes the same as a delay: the clock of the person's computer may be wrong
     * @param avertirSecondes how long before the end the person is warned
     */
    record Moi(
            String sujet,
            String nom,
            List<String> roles,
            @Nullable String region,
            @Nullable String organisme,
            Instant expireLe,
            long resteSecondes,
            long avertirSecondes) {}
}
