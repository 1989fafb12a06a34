package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A screen fed by three services while one of them is dead: the two others answer, the third says so and comes back. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ServiceArreteE2E {

    @Test
    void un_service_arrete_ne_ferme_que_son_bloc_et_revient() {
        PlateformeJouee.ecarts();
        Processus usage = Processus.depuis(System.getenv(), "usage");
        try (Chromium chromium = new Chromium();
                Fenetre porteur = Fenetre.avecUnServiceArrete(chromium, "porteur", "/")) {
            porteur.titre("Mon espace");
            porteur.voit("Projet G25-27-0001");
            usage.tuer();
            try {
                porteur.aller("/porteur");
                porteur.voit("Service momentanément indisponible");
                assertThat(porteur.page().locator("#mes-dossiers")).containsText("G25-27-0001");
                porteur.voit("Avance du projet G25-27-0001");
                porteur.estAccessible();
                Captures.prendre(porteur.page(), "service-arrete");
            } finally {
                usage.relancer();
            }
            porteur.clique("Réessayer");
            porteur.voit("Projet G25-27-0001");
        }
    }
}
