package fr.esmsnumerique.demo;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/** Pictures of the screens for the documentation, taken on the way when {@code ESMS_CAPTURES} names their folder. */
final class Captures {

    private Captures() {}

    static void prendre(Page page, String nom) {
        Optional.ofNullable(System.getenv("ESMS_CAPTURES"))
                .map(Path::of)
                .ifPresent(dossier -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(dossier.resolve(nom + ".png"))
                        .setFullPage(page.locator("dialog[open]").count() == 0)));
    }
}
