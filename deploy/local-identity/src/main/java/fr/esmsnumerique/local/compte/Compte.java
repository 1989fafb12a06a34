package fr.esmsnumerique.local.compte;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A person of the demo.
 *
 * @param region INSEE code, absent for a national or a carrier's account
 * @param organisme FINESS juridique of the carrier, absent for an agent
 * @param essms FINESS géographique numbers the account is limited to
 */
public record Compte(
        String identifiant,
        String nom,
        List<String> roles,
        @Nullable String region,
        @Nullable String organisme,
        @DefaultValue List<String> essms) {

    public Habilitation habilitation() {
        return new Habilitation(nom, roles, region, organisme, essms);
    }
}
