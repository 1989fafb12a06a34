package fr.esmsnumerique.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real gateway between a provider and services started by the tests; one context for all the classes that extend this. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "esms.url-publique=http://passerelle.exemple.test",
            "esms.identite.secret=" + FournisseurDeTest.SECRET,
            "esms.delais.reponse=2s",
            "esms.delais.identite=20s",
            "esms.disjoncteur.fenetre=4",
            "esms.disjoncteur.attente=1s",
            "esms.limites.corps-import=4MB",
            "esms.limites.debit=1",
            "esms.limites.rafale=200",
            "esms.csp.style-hashes=sha256-aaa=,sha256-bbb="
        })
public abstract class AvecPasserelle {

    protected static final FournisseurDeTest FOURNISSEUR = new FournisseurDeTest();
    protected static final ServiceDeTest SERVICE = new ServiceDeTest();
    protected static final ServiceInterrompu INTERROMPU = new ServiceInterrompu();
    protected static final ServiceDeTest FRAGILE = new ServiceDeTest();

    private static boolean chaude;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void adresses(DynamicPropertyRegistry registre) {
        registre.add("esms.identite.url", FOURNISSEUR::url);
        registre.add("esms.services.eligibilite", SERVICE::url);
        registre.add("esms.services.budget", SERVICE::url);
        registre.add("esms.services.usage", FRAGILE::url);
        registre.add("esms.services.notification", INTERROMPU::url);
        // Port 1 of the loopback address: nothing listens there.
        registre.add("esms.services.financement", () -> "http://127.0.0.1:1");
    }

    /** The first calls of a process load classes: on a busy machine they can outlast the delays that some tests are about. */
    @BeforeEach
    void echauffer() {
        for (int essai = 0; essai < 10 && !chaude; essai++) {
            chaude = appeler(FOURNISSEUR.jeton("echauffement"), "/api/budget/v1/soldes")
                            .statusCode()
                    == 200;
        }
        assertThat(chaude).as("la passerelle répond").isTrue();
    }

    protected Navigateur navigateur() {
        return new Navigateur(racine());
    }

    /** A program's call: neither session nor cookie. */
    protected HttpResponse<String> appeler(String jeton, String chemin) {
        return navigateur().lire(chemin, "Authorization", "Bearer " + jeton);
    }

    protected URI racine() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
