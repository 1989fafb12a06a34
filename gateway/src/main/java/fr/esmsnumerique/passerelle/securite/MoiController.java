package fr.esmsnumerique.passerelle.securite;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, for the back-office. Asking extends the session, like any other request. */
@RestController
class MoiController {

    private final InstantSource temps;

    MoiController(InstantSource temps) {
        this.temps = temps;
    }

    @GetMapping("/moi")
    Moi moi(@AuthenticationPrincipal OidcUser personne, HttpSession session) {
        List<String> roles = personne.getClaimAsStringList("roles");
        return new Moi(
                personne.getName(),
                Objects.requireNonNullElse(personne.getClaimAsString("nom"), personne.getName()),
                roles == null ? List.of() : roles,
                personne.getClaimAsString("region"),
                personne.getClaimAsString("organisme"),
                temps.instant().plusSeconds(session.getMaxInactiveInterval()));
    }

    /**
     * @param region INSEE code, absent for a national agent or a carrier
     * @param organisme FINESS juridique, absent for an agent
     * @param expireLe end of the session if nothing more is asked before
     */
    record Moi(
            String sujet,
            String nom,
            List<String> roles,
            @Nullable String region,
            @Nullable String organisme,
            Instant expireLe) {}
}
