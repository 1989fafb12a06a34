package fr.esmsnumerique.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.notification.ClientHttp.Reponse;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Every operation of the contract, called straight at the service by those who have nothing to read there. */
class MatriceDesAccesIT extends NotificationsDeTest {

    private static final Map<String, String> ETRANGERS = new TreeMap<>(Map.of(
            "porteur d'un autre organisme", IDENTITE.porteur("440000016"),
            "porteur sans organisme", IDENTITE.jeton("p", Map.of("roles", List.of("PORTEUR"))),
            "porteur dont l'organisme est vide",
                    IDENTITE.jeton("p", Map.of("roles", List.of("PORTEUR"), "organisme", "")),
            "porteur qui dit une région", IDENTITE.jeton("p", Map.of("roles", List.of("PORTEUR"), "region", "27")),
            "financier d'une autre région", IDENTITE.agent("ARS_FINANCIER", "52"),
            "financier sans région", IDENTITE.jeton("f", Map.of("roles", List.of("ARS_FINANCIER"))),
            "agent qui dit un organisme",
                    IDENTITE.jeton(
                            "a", Map.of("roles", List.of("ARS_FINANCIER"), "region", "52", "organisme", ORGANISME)),
            "lecteur GRADeS de la région", IDENTITE.agent("GRADES_LECTURE", "27"),
            "logiciel", IDENTITE.jeton("e", Map.of("roles", List.of("SYSTEME_EXTERNE"), "region", "27")),
            "personne sans rôle", IDENTITE.jeton("x", Map.of("region", "27", "organisme", ORGANISME))));

    private static final Map<String, String> MAUVAIS_JETONS = Map.of(
            "jeton d'identité", IDENTITE.jeton("cnsa", Map.of("roles", List.of("CNSA_PILOTE"), "aud", "passerelle")),
            "autre émetteur", IDENTITE.jeton("cnsa", Map.of("roles", List.of("CNSA_PILOTE"), "iss", "http://x.test")),
            "expiré", IDENTITE.jeton("cnsa", Map.of("roles", List.of("CNSA_PILOTE"), "exp", 1)));

    private String message;

    @BeforeEach
    void un_message_du_financier_et_un_du_porteur() {
        attribuer();
        message = messagesDuDossier(IDENTITE.agent("ARS_FINANCIER", "27"))
                .getFirst()
                .path("id")
                .asString();
    }

    @Test
    void un_etranger_ne_lit_ni_ne_marque_rien() {
        ETRANGERS.forEach((qui, jeton) -> operations().forEach((chemin, methode) -> {
            Reponse reponse = appeler(methode, chemin, jeton);
            if (chemin.endsWith("/contrat")) {
                assertThat(reponse.corps()).doesNotContain(dossier);
            } else if (chemin.endsWith("/messages")) {
                assertThat(reponse.corps()).as(qui + " " + chemin).doesNotContain(dossier, message);
            } else {
                assertThat(reponse.statut()).as(qui + " " + chemin).isIn(403, 404);
            }
        }));
        assertThat(client.lire(API + "/" + message, IDENTITE.agent("ARS_FINANCIER", "27"))
                        .json()
                        .path("lu")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void un_jeton_fait_pour_autre_chose_n_ouvre_rien() {
        MAUVAIS_JETONS.forEach((quoi, jeton) -> operations()
                .forEach((chemin, methode) -> assertThat(
                                appeler(methode, chemin, jeton).statut())
                        .as(quoi + " " + chemin)
                        .isEqualTo(401)));
    }

    @Test
    void l_interne_n_est_ouvert_a_aucune_personne() {
        for (String role : List.of("CNSA_PILOTE", "DNS_PILOTE", "ARS_DECIDEUR", "SYSTEME_EXTERNE", "PORTEUR")) {
            String jeton = IDENTITE.jeton("x", Map.of("roles", List.of(role), "region", "27"));
            for (String chemin : List.of("/interne/evenements", "/interne/horloge", "/interne/boite-envoi")) {
                assertThat(client.poster(chemin, jeton, "{}").statut())
                        .as(role + " " + chemin)
                        .isEqualTo(403);
            }
        }
    }

    private Reponse appeler(String methode, String chemin, String jeton) {
        String rempli = chemin.replace("{messageId}", message);
        return methode.equals("get") ? client.lire(rempli, jeton) : client.poster(rempli, jeton, "");
    }

    /** Method by path; this contract has one method for each. */
    private static Map<String, String> operations() {
        InputStream yaml =
                Objects.requireNonNull(MatriceDesAccesIT.class.getResourceAsStream("/contrats/notification.yaml"));
        Map<String, Map<String, Map<String, Object>>> contrat = new Yaml().load(yaml);
        Map<String, String> operations = new TreeMap<>();
        Objects.requireNonNull(contrat.get("paths"))
                .forEach((chemin, methodes) -> methodes.keySet().stream()
                        .filter(m ->
                                List.of("get", "post", "put", "delete", "patch").contains(m))
                        .forEach(m -> assertThat(operations.put("/api/notification/v1" + chemin, m))
                                .isNull()));
        assertThat(operations).hasSizeGreaterThanOrEqualTo(4);
        return operations;
    }
}
