package fr.esmsnumerique.demo;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's Chromium, in front of the played platform; Playwright downloads nothing. */
final class Chromium implements AutoCloseable {

    private static final List<String> DRAPEAUX = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser navigateur;

    Chromium() {
        // Two busy cores may take longer than the usual five seconds; a test that succeeds waits no longer for it.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        navigateur = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Optional.ofNullable(System.getenv("ESMS_CHROMIUM"))
                                .orElse("/usr/bin/chromium")))
                        .setArgs(DRAPEAUX));
    }

    /** A window of its own, without anybody's session, in the language of the people who work there. */
    Page fenetre() {
        return navigateur
                .newContext(new Browser.NewContextOptions().setLocale("fr-FR"))
                .newPage();
    }

    /** From a page of the application to the provider's form and back. */
    static void seConnecter(Page page, String compte, String chemin) {
        allerALaConnexion(page, compte, chemin);
        validerLaConnexion(page);
    }

    /** The provider's form, filled in. */
    static void allerALaConnexion(Page page, String compte, String chemin) {
        page.navigate(PlateformeJouee.ADRESSES.passerelle() + chemin);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        page.getByLabel("Identifiant").fill(compte);
        page.getByLabel("Mot de passe").fill("demo-esms");
    }

    static void validerLaConnexion(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    @Override
    public void close() {
        navigateur.close();
        playwright.close();
    }
}
