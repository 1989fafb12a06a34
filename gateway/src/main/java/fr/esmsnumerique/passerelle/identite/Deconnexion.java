package fr.esmsnumerique.passerelle.identite;

import fr.esmsnumerique.passerelle.PasserelleProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * End of {@code POST /deconnexion}: the session is already gone; the answer names the provider's page that ends its own. As JSON and not as a redirection,
 * because the application's script could not follow one to another origin.
 */
@Component
public class Deconnexion implements LogoutSuccessHandler {

    public static final String CHEMIN = "/deconnexion";

    private final Fournisseur fournisseur;
    private final String accueil;

    Deconnexion(Fournisseur fournisseur, PasserelleProperties proprietes) {
        this.fournisseur = fournisseur;
        this.accueil = proprietes.urlPublique().resolve("/").toString();
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication personne)
            throws IOException {
        String suite = personne != null && personne.getPrincipal() instanceof OidcUser connu ? sortie(connu) : "/";
        reponse.setContentType(MediaType.APPLICATION_JSON_VALUE);
        reponse.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(Map.of("redirection", suite)));
    }

    private String sortie(OidcUser personne) {
        Object page = fournisseur
                .enregistrement()
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("end_session_endpoint");
        return page == null
                ? "/"
                : UriComponentsBuilder.fromUri(URI.create(page.toString()))
                        .queryParam("id_token_hint", personne.getIdToken().getTokenValue())
                        .queryParam("post_logout_redirect_uri", accueil)
                        .encode(StandardCharsets.UTF_8)
                        .build()
                        .toUriString();
    }
}
