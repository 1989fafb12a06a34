package fr.esmsnumerique.local.compte;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A program that asks for tokens: on behalf of a person when it has redirections, for itself otherwise.
 *
 * @param secret name of the secret in the environment; absent for a public client
 * @param redirections addresses that may receive a code; {@code {passerelle}} stands for the gateway's public address
 */
public record Client(
        String identifiant,
        String nom,
        @Nullable String secret,
        @DefaultValue List<String> redirections,
        @DefaultValue List<String> retoursDeconnexion,
        @DefaultValue List<String> roles,
        @Nullable String region,
        @Nullable String organisme,
        @DefaultValue List<String> essms) {

    public boolean agitPourUnePersonne() {
        return !redirections.isEmpty();
    }

    public Habilitation habilitation() {
        return new Habilitation(nom, roles, region, organisme, essms);
    }
}
