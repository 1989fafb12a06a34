package fr.esmsnumerique.local.compte;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param fichierComptes path of the accounts file, empty for the packaged demo accounts
 * @param dossier folder of the signing key, empty for a key that lives with the process
 * @param secrets secrets of the confidential clients by name
 */
@ConfigurationProperties("esms.identite")
public record IdentiteProperties(String fichierComptes, String dossier, Map<String, String> secrets) {

    /** @throws ReglageRefuse when the accounts file names a secret nobody configured */
    public String secret(String nom) {
        String secret = secrets.get(nom);
        if (secret == null || secret.isBlank()) {
            throw new ReglageRefuse("Aucun secret nommé « " + nom + " »");
        }
        return secret;
    }
}
