package fr.esmsnumerique.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule, checked together: an operator learns all that is missing at the first start. */
final class ReglesDeProduction {

    static final String PROFIL = "production";

    private static final String SECRET_PUBLIC = "secret-de-demonstration";
    private static final int SECRET_MINIMUM = 16;
    private static final String CLIENT_DE_LA_PASSERELLE = "esms.identite.client";
    private static final List<String> SERVICES =
            List.of("eligibilite", "financement", "budget", "usage", "notification");

    private static final List<Regle> REGLES = List.of(
            new Regle(
                    "esms.demo",
                    valeur -> valeur.isEmpty() || valeur.equalsIgnoreCase("false"),
                    "Une plateforme de production n'est pas une démonstration : retirez ESMS_DEMO."),
            new Regle(
                    "esms.horloge",
                    String::isEmpty,
                    "L'horloge de démonstration est interdite en production : retirez ESMS_HORLOGE."),
            new Regle(
                    "spring.security.oauth2.authorizationserver.issuer",
                    String::isEmpty,
                    "L'identité de démonstration ne se lance pas en production : donnez aux services un fournisseur OIDC par ESMS_IDENTITE_URL."),
            new Regle(
                    "esms.identite.url",
                    Adresses::estChiffreeEtAilleurs,
                    "Le fournisseur d'identité doit être une adresse https:// d'une autre machine : donnez ESMS_IDENTITE_URL."),
            new Regle(
                    "esms.identite.jwk-set-uri",
                    Adresses::estChiffreeEtAilleurs,
                    "L'adresse des clés du fournisseur (jwks_uri de son document de découverte) doit être en https:// : donnez ESMS_IDENTITE_CLES."),
            new Regle(
                    "esms.identite.jeton-uri",
                    Adresses::estChiffreeEtAilleurs,
                    "L'adresse des jetons du fournisseur (token_endpoint de son document de découverte) doit être en https:// : donnez ESMS_IDENTITE_JETONS."),
            new Regle(
                    "esms.mongodb.uri",
                    Adresses::mongoAilleursAvecCompte,
                    "La base doit être un MongoDB d'une autre machine, ouvert avec un compte : donnez ESMS_MONGODB_URI."),
            new Regle(
                    "esms.url-publique",
                    Adresses::estChiffreeEtAilleurs,
                    "L'adresse que les navigateurs connaissent doit commencer par https:// : donnez ESMS_URL_PUBLIQUE."),
            new Regle(
                    "spring.mail.host",
                    hote -> !Adresses.estDeCetteMachine(hote),
                    "Le serveur de courriel doit être celui de l'organisme : donnez ESMS_SMTP_HOTE."),
            new Regle(
                    "spring.mail.properties.mail.smtp.starttls.required",
                    Boolean::parseBoolean,
                    "Les courriels ne partent pas en clair : donnez ESMS_SMTP_CHIFFRE=true."),
            new Regle(
                    "esms.courriel.expediteur",
                    adresse -> adresse.contains("@") && !adresse.endsWith(".test"),
                    "L'expéditeur des courriels doit être une adresse de l'organisme : donnez ESMS_SMTP_EXPEDITEUR."),
            new Regle(
                    "spring.datasource.url",
                    url -> url.startsWith("jdbc:h2:file:/"),
                    "L'avancement des traitements doit être dans un dossier absolu : donnez ESMS_DOSSIER_BATCH."));

    private ReglesDeProduction() {}

    /** @return sentences, in a stable order; empty when the settings are those of a real platform */
    static List<String> refus(Reglages reglages) {
        List<String> refus = new ArrayList<>();
        Stream.concat(
                        REGLES.stream(),
                        Stream.concat(secret(reglages), SERVICES.stream().map(ReglesDeProduction::adresse)))
                .map(regle -> regle.refus(reglages))
                .flatMap(Optional::stream)
                .forEach(refus::add);
        return refus;
    }

    /** The gateway logs people in as a client of its own; a service calls its neighbours with its own secret. */
    private static Stream<Regle> secret(Reglages reglages) {
        String variable =
                reglages.lire(CLIENT_DE_LA_PASSERELLE) == null ? "ESMS_SECRET_SERVICE" : "ESMS_SECRET_PASSERELLE";
        return Stream.of(new Regle(
                "esms.identite.secret",
                valeur -> valeur.length() >= SECRET_MINIMUM && !Objects.equals(valeur, SECRET_PUBLIC),
                "Le secret de cette application doit être le sien, de " + SECRET_MINIMUM
                        + " caractères au moins : donnez " + variable + "."));
    }

    private static Regle adresse(String service) {
        return new Regle(
                "esms.services." + service,
                Adresses::designeAilleurs,
                "L'adresse du service « " + service + " » est celle d'un poste de démonstration : donnez ESMS_URL_"
                        + service.toUpperCase(Locale.ROOT) + ".");
    }
}
