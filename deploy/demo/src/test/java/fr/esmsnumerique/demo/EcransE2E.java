package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every screen at the end of the year, by the person who works there: accessible, inside its width, without a word in the console. EcransRecensesTest forgets no route. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class EcransE2E {

    private static final Map<String, Fenetre> FENETRES = new TreeMap<>();

    private static Chromium chromium;

    @BeforeAll
    static void ouvrir() {
        PlateformeJouee.ecarts();
        chromium = new Chromium();
    }

    /** The consoles of the whole visit are judged at the end. */
    @AfterAll
    static void fermer() {
        try {
            FENETRES.values().forEach(Fenetre::close);
        } finally {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/ecrans/principaux.csv", delimiter = '|')
    void un_ecran_principal_est_accessible_sur_un_ordinateur_et_sur_un_telephone_sombre(
            String compte, String route, String adresse, @Nullable String titre, String contenu, String image) {
        Fenetre fenetre = ouvrir(compte, adresse, titre, contenu);
        fenetre.regarder("light", 1280);
        fenetre.estAccessible();
        Captures.prendre(fenetre.page(), image);
        fenetre.regarder("dark", 320);
        fenetre.estAccessible();
    }

    @Tag("long")
    @ParameterizedTest
    @CsvFileSource(
            resources = {"/ecrans/principaux.csv", "/ecrans/autres.csv"},
            delimiter = '|')
    void un_ecran_est_accessible_dans_les_deux_themes_et_les_deux_largeurs(
            String compte, String route, String adresse, @Nullable String titre, String contenu, String image) {
        Fenetre fenetre = ouvrir(compte, adresse, titre, contenu);
        for (int largeur : List.of(1280, 320)) {
            for (String theme : List.of("dark", "light")) {
                fenetre.regarder(theme, largeur);
                fenetre.estAccessible();
            }
            Captures.prendre(fenetre.page(), largeur == 1280 ? image : "telephone/" + image);
        }
    }

    @Test
    void une_consolidation_montre_ses_regions_et_donne_son_tableau() {
        Fenetre fenetre =
                ouvrir("cnsa", "/traitements", "Traitements : consolidations nationales", "Exporter la liste");
        Locator premiere = fenetre.page().locator("#consolidations tbody th a").first();
        String id = premiere.textContent();
        premiere.click();
        fenetre.titre("Consolidation " + id);
        fenetre.voit("18 régions lues sur 18");
        fenetre.regarder("light", 1280);
        fenetre.estAccessible();
        Captures.prendre(fenetre.page(), "traitement");
        Download fichier = fenetre.page().waitForDownload(() -> fenetre.suit("Tableau national, Excel (XLSX)"));
        assertThat(fichier.suggestedFilename()).startsWith("pilotage-2025-G25-").endsWith(".xlsx");
        assertThat(fichier.failure()).isNull();
    }

    /** As the QR code of a printed agreement opens it; the console tells a style or a picture that the policy refused. */
    @Test
    void la_preuve_d_un_document_se_lit() {
        Fenetre fenetre = fenetreDe("cnsa");
        fenetre.aller("/dossiers");
        Object code = fenetre.page().evaluate("""
                async () => {
                  const reponse = await fetch('/api/financement/v1/documents/G25-27-0001')
                  return (await reponse.json()).elements.find(({ nature }) => nature === 'CONVENTION').code
                }""");
        fenetre.aller("/api/financement/v1/verifications/" + code + "/page");
        fenetre.titre("Document émis par la plateforme");
        fenetre.voit("Convention ARS–porteur");
        fenetre.estAccessible();
        Captures.prendre(fenetre.page(), "verification");
    }

    /** « /liste » selector »: the first screen that the list leads to, whatever its number; no title when only the year knows it. */
    private static Fenetre ouvrir(String compte, String adresse, @Nullable String titre, String contenu) {
        Fenetre fenetre = fenetreDe(compte);
        String[] chemin = adresse.split(" » ", 2);
        fenetre.aller(chemin[0]);
        if (chemin.length == 2) {
            fenetre.page().locator(chemin[1]).first().click();
        }
        fenetre.voit(contenu);
        assertThat(fenetre.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(Objects.requireNonNullElse(titre, ""));
        return fenetre;
    }

    private static Fenetre fenetreDe(String compte) {
        return FENETRES.computeIfAbsent(compte, nom -> {
            Fenetre fenetre = Fenetre.de(chromium, nom, "/accessibilite");
            fenetre.titre("Accessibilité : non conforme, faute d’audit");
            return fenetre;
        });
    }
}
