package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What a person waits for: the first page after login, and a list far longer than the demo's. Times are printed, not judged: the machine is shared (docs/reference/bancs.md). */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ListesLonguesE2E {

    private static final int PROJETS = 3000;
    private static final int PAR_PAGE = 200;
    private static final Pattern CURSEUR = Pattern.compile("[?&]curseur=(\\d+)");

    @Test
    void trois_mille_projets_se_trient_se_filtrent_se_pagent_et_s_exportent() throws IOException {
        PlateformeJouee.ecarts();
        try (Chromium chromium = new Chromium();
                Fenetre agent = Fenetre.de(chromium, "cnsa", "/accessibilite")) {
            agent.titre("Accessibilité : non conforme, faute d’audit");
            agent.page().route(Pattern.compile(".*/api/usage/v1/projets\\?.*"), ListesLonguesE2E::repondre);
            agent.page()
                    .route(
                            Pattern.compile(".*/api/usage/v1/trajectoires\\?.*"),
                            route -> json(route, "{\"elements\":[]}"));
            chronometrer("3 000 projets : ouverture", () -> {
                agent.aller("/usages");
                agent.voit("3 000 projets");
            });
            chronometrer("3 000 projets : tri", () -> {
                agent.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Porteur")))
                        .click();
                assertThat(agent.page().locator("#projets-suivis tbody tr").first())
                        .containsText("Association 0001");
            });
            chronometrer("3 000 projets : filtre", () -> {
                agent.ecrit("Dossier ou porteur", "association 29");
                agent.voit("100 projets");
            });
            assertThat(agent.page().locator("#projets-suivis tbody tr")).hasCount(50);
            agent.clique("Page suivante");
            agent.voit("Page 2 sur 2");
            agent.clique("Effacer les filtres");
            agent.voit("3 000 projets");
            agent.estAccessible();
            Download fichier = agent.page().waitForDownload(() -> agent.clique("Exporter la liste (CSV)"));
            assertThat(Files.readAllLines(fichier.path())).hasSize(PROJETS + 1);
        }
    }

    @Test
    void la_premiere_page_est_utilisable_apres_la_connexion() {
        PlateformeJouee.ecarts();
        try (Chromium chromium = new Chromium();
                Fenetre agent = Fenetre.versLaConnexion(chromium, "cnsa", "/")) {
            chronometrer("De la connexion à la première page utilisable", () -> {
                agent.validerLaConnexion();
                agent.voit("Régions en alerte");
                assertThat(agent.page().getByText("Lecture :")).hasCount(0);
            });
        }
    }

    private static void chronometrer(String quoi, Runnable geste) {
        long debut = System.nanoTime();
        geste.run();
        System.out.printf(Locale.FRENCH, "MESURE %s : %d ms%n", quoi, (System.nanoTime() - debut) / 1_000_000);
    }

    private static void repondre(Route route) {
        Matcher curseur = CURSEUR.matcher(route.request().url());
        int debut = curseur.find() ? Integer.parseInt(curseur.group(1)) : 0;
        int fin = Math.min(PROJETS, debut + PAR_PAGE);
        String elements =
                IntStream.range(debut, fin).mapToObj(ListesLonguesE2E::projet).collect(Collectors.joining(","));
        json(
                route,
                "{\"elements\":[%s]%s}"
                        .formatted(elements, fin == PROJETS ? "" : ",\"curseurSuivant\":\"" + fin + "\""));
    }

    private static String projet(int rang) {
        return """
                {"dossierId":"G25-27-%04d","campagne":"G25","region":"27","porteur":"210600011","raisonSociale":"Association %04d","dateConvention":"2025-10-09","nombreEssms":12,"attestee":false}
                """.formatted(rang + 1, rang + 1);
    }

    private static void json(Route route, String corps) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("application/json")
                .setBody(corps));
    }
}
