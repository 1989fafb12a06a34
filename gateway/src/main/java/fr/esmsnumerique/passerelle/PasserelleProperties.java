package fr.esmsnumerique.passerelle;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the gateway.
 *
 * @param demo demonstration: default secrets are accepted
 * @param urlPublique address browsers know the gateway by; never deduced from a request's headers, which a caller can forge
 * @param services base address of each service, by its name in paths
 */
@ConfigurationProperties("esms")
public record PasserelleProperties(
        boolean demo,
        URI urlPublique,
        Identite identite,
        Map<String, URI> services,
        Limites limites,
        Delais delais,
        Disjoncteur disjoncteur,
        SessionDuNavigateur session,
        @DefaultValue Csp csp) {

    /**
     * @param url issuer of the tokens
     * @param client client of the provider used to log people in
     * @param audience audience a token must name to be accepted
     */
    public record Identite(URI url, String client, String secret, String audience) {}

    /**
     * @param corps largest body of an ordinary request
     * @param corpsImport largest body of an import
     * @param debit requests per second each caller may sustain
     * @param rafale requests a caller may send at once after a pause
     */
    public record Limites(DataSize corps, DataSize corpsImport, int debit, int rafale) {}

    /**
     * @param connexion to open a connection to a service
     * @param reponse whole answer of an ordinary call
     * @param reponseLongue whole answer of an import or an extract
     * @param identite answer of the identity provider
     */
    public record Delais(Duration connexion, Duration reponse, Duration reponseLongue, Duration identite) {}

    /**
     * @param fenetre number of calls over which failures are counted
     * @param attente time a service is left alone once its circuit is open
     */
    public record Disjoncteur(int fenetre, Duration attente) {}

    /**
     * Its duration is the container's ({@code server.servlet.session.timeout}).
     *
     * @param avertissement how long before the end of their session people are warned
     */
    public record SessionDuNavigateur(Duration avertissement) {}

    /** @param styleHashes hashes of the inline styles of the back-office, as {@code sha256-…} */
    public record Csp(@DefaultValue List<String> styleHashes) {}
}
