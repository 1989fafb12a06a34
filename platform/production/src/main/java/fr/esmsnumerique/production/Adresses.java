package fr.esmsnumerique.production;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an address says of itself; nothing is resolved nor called. */
final class Adresses {

    private Adresses() {}

    /** An address of this machine is the default of every setting: in production it means that nobody gave one. */
    static boolean estDeCetteMachine(String hote) {
        String nu = hote.toLowerCase(Locale.ROOT);
        return nu.isBlank()
                || nu.equals("localhost")
                || nu.endsWith(".localhost")
                || nu.startsWith("127.")
                || List.of("0.0.0.0", "::1", "[::1]", "[::]").contains(nu);
    }

    static boolean designeAilleurs(String adresse) {
        return hote(adresse).filter(hote -> !estDeCetteMachine(hote)).isPresent();
    }

    static boolean estChiffreeEtAilleurs(String adresse) {
        return adresse.toLowerCase(Locale.ROOT).startsWith("https://") && designeAilleurs(adresse);
    }

    /** {@code mongodb://user:password@host1:27017,host2/…}: several hosts, which {@link URI} does not read. */
    static boolean mongoAilleursAvecCompte(String uri) {
        int debut = uri.indexOf("://");
        if (debut < 0 || !uri.startsWith("mongodb")) {
            return false;
        }
        String reste = uri.substring(debut + 3);
        String autorite = reste.split("[/?]", 2)[0];
        int compte = autorite.lastIndexOf('@');
        boolean authentifie = compte > 0 || reste.contains("authMechanism=MONGODB-X509");
        return authentifie
                && Stream.of(autorite.substring(compte + 1).split(","))
                        .map(hote -> hote.replaceFirst(":[0-9]+$", ""))
                        .noneMatch(Adresses::estDeCetteMachine);
    }

    private static Optional<String> hote(String adresse) {
        try {
            return Optional.ofNullable(new URI(adresse).getHost());
        } catch (URISyntaxException illisible) {
            return Optional.empty();
        }
    }
}
