package fr.esmsnumerique.local.identite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Spring's in-memory store never forgets and searches by scanning: a bench that logs in would fill the heap and slow every login. The oldest
 * authorizations are dropped; their access tokens stay valid (services check signatures), only their refresh ends.
 */
final class AutorisationsBornees implements OAuth2AuthorizationService {

    private final OAuth2AuthorizationService memoire = new InMemoryOAuth2AuthorizationService();
    private final Map<String, OAuth2Authorization> parAnciennete;

    AutorisationsBornees(int maximum) {
        this.parAnciennete = Collections.synchronizedMap(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> plusAncienne) {
                boolean deTrop = size() > maximum;
                if (deTrop) {
                    memoire.remove(plusAncienne.getValue());
                }
                return deTrop;
            }
        });
    }

    @Override
    public void save(OAuth2Authorization autorisation) {
        // A program's token has neither refresh nor logout: nobody will ever look for it.
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(autorisation.getAuthorizationGrantType())) {
            return;
        }
        memoire.save(autorisation);
        parAnciennete.put(autorisation.getId(), autorisation);
    }

    @Override
    public void remove(OAuth2Authorization autorisation) {
        parAnciennete.remove(autorisation.getId());
        memoire.remove(autorisation);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return memoire.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String jeton, @Nullable OAuth2TokenType type) {
        return memoire.findByToken(jeton, type);
    }
}
