package fr.esmsnumerique.demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of the screens for the documentation, taken on the way when {@code ESMS_CAPTURES} names their folder. */
final class Captures {

    private static final double HAUTEUR_MAXIMALE = 1_800;

    private Captures() {}

    static void prendre(Page page, String nom) {
        Optional.ofNullable(System.getenv("ESMS_CAPTURES"))
                .map(Path::of)
                .ifPresent(dossier -> page.screenshot(cadrage(page).setPath(dossier.resolve(nom + ".png"))));
    }

    /** The window when a dialog is open; else the page, whose long lists are cut: a picture shows a screen, not its data. */
    private static Page.ScreenshotOptions cadrage(Page page) {
        if (page.locator("dialog[open]").count() > 0) {
            return new Page.ScreenshotOptions();
        }
        double hauteur = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).doubleValue();
        double largeur = page.viewportSize().width;
        return new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(new Clip(0, 0, largeur, Math.min(hauteur, HAUTEUR_MAXIMALE)));
    }
}
