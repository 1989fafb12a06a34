package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The table that the administration screen shows is what the services enforce: each act is asked for by an account of each role, on something that does not exist, so that
 * nothing is done. An account without the right is told so by the code {@code acces.role}; any other answer means that its role may ask.
 */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class DroitsE2E {

    /** From the root, where the launcher runs these tests. */
    private static final Path TABLE = Path.of("gateway/back-office/src/ecrans/administration/droits.json");

    private static final Map<String, String> COMPTES = Map.of(
            "CNSA_PILOTE", "cnsa",
            "DNS_PILOTE", "dns",
            "ARS_INSTRUCTEUR", "bfc-instructeur",
            "ARS_FINANCIER", "bfc-financier",
            "ARS_DECIDEUR", "bfc-decideur",
            "GRADES_LECTURE", "grades-ge",
            "PORTEUR", "porteur");

    private static final String DEMANDER = """
            async actes => {
              const jeton = decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '')
              const codes = {}
              for (const { acte, service, methode, chemin, corps } of JSON.parse(actes)) {
                const reponse = await fetch(`/api/${service}/v1${chemin}`, {
                  method: methode,
                  headers: {
                    'Content-Type': 'application/json',
                    'X-XSRF-TOKEN': jeton,
                    'Idempotency-Key': crypto.randomUUID(),
                  },
                  ...(corps === undefined ? {} : { body: JSON.stringify(corps) }),
                })
                codes[acte] = reponse.ok ? '' : ((await reponse.json()).code ?? `${reponse.status}`)
              }
              return codes
            }""";

    /** What each row says, read by the browser that reads the table too. */
    private static final String DECLARES =
            "actes => Object.fromEntries(JSON.parse(actes).map(({ acte, roles }) => [acte, roles]))";

    private static String table;

    @BeforeAll
    static void lire() throws IOException {
        PlateformeJouee.ecarts();
        table = Files.readString(TABLE);
    }

    @Test
    @SuppressWarnings("unchecked") // What a page evaluates has no type.
    void la_table_des_droits_est_ce_que_les_services_appliquent() {
        Map<String, TreeSet<String>> appliques = new LinkedHashMap<>();
        Map<String, TreeSet<String>> declares = new LinkedHashMap<>();
        try (Chromium chromium = new Chromium()) {
            COMPTES.forEach((role, compte) -> {
                try (Fenetre fenetre = Fenetre.de(chromium, compte, "/accessibilite")) {
                    fenetre.titre("Accessibilité : non conforme, faute d’audit");
                    ((Map<String, List<String>>) fenetre.page().evaluate(DECLARES, table))
                            .forEach((acte, roles) -> declares.put(acte, new TreeSet<>(roles)));
                    Map<String, String> codes =
                            (Map<String, String>) fenetre.page().evaluate(DEMANDER, table);
                    assertThat(codes)
                            .as("asked as the contract wants")
                            .noneSatisfy((acte, code) -> assertThat(code).startsWith("requete."));
                    codes.forEach((acte, code) -> {
                        var roles = appliques.computeIfAbsent(acte, cle -> new TreeSet<>());
                        if (!code.equals("acces.role")) {
                            roles.add(role);
                        }
                    });
                }
            });
        }
        assertThat(appliques).hasSizeGreaterThan(25);
        assertThat(appliques).isEqualTo(declares);
    }
}
