package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at the back-office: what is clicked and read by its name, as a screen reader would, and the console, which must stay silent. */
final class Fenetre implements AutoCloseable {

    // A refused request shows in the console too; what the page does about it is tested on the page.
    private static final Pattern REPONSE_REFUSEE = Pattern.compile("Failed to load resource.*(40[1349]|422).*");

    private static final Pattern SERVICE_ARRETE = Pattern.compile("Failed to load resource.*503.*");

    private final Page page;
    private final List<String> erreurs = new ArrayList<>();
    private boolean serviceArrete;

    private Fenetre(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !REPONSE_REFUSEE.matcher(message.text()).matches()) {
                erreurs.add(message.text());
            }
        });
        page.onPageError(erreurs::add);
    }

    static Fenetre de(Chromium chromium, String compte, String chemin) {
        Fenetre fenetre = new Fenetre(chromium.fenetre());
        Chromium.seConnecter(fenetre.page, compte, chemin);
        return fenetre;
    }

    /** Before the last click of the login, for what is counted from there. */
    static Fenetre versLaConnexion(Chromium chromium, String compte, String chemin) {
        Fenetre fenetre = new Fenetre(chromium.fenetre());
        Chromium.allerALaConnexion(fenetre.page, compte, chemin);
        return fenetre;
    }

    void validerLaConnexion() {
        Chromium.validerLaConnexion(page);
    }

    /** For a journey that stops a service on purpose: its 503 are expected in the console, anything else is not. */
    static Fenetre avecUnServiceArrete(Chromium chromium, String compte, String chemin) {
        Fenetre fenetre = de(chromium, compte, chemin);
        fenetre.serviceArrete = true;
        return fenetre;
    }

    Page page() {
        return page;
    }

    /** A test that cuts the network says so: the browser reports each request that got no answer. */
    void oublierLesCoupures() {
        erreurs.removeIf(erreur -> erreur.contains("net::ERR_FAILED"));
    }

    void aller(String chemin) {
        page.navigate(PlateformeJouee.ADRESSES.passerelle() + chemin);
    }

    void titre(String texte) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(texte);
    }

    void voit(String texte) {
        assertThat(page.locator("main").getByText(texte).first()).isVisible();
    }

    /** In the window that is open, else in the page. */
    void clique(String bouton) {
        devant().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(bouton).setExact(true))
                .click();
    }

    void suit(String lien) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(lien).setExact(true))
                .click();
    }

    void ecrit(String champ, String valeur) {
        champ(champ).fill(valeur);
    }

    /** The only text of the window, whatever hint its label carries. */
    void ecritDansLaFenetre(String valeur) {
        page.locator("dialog[open] input[type=text], dialog[open] textarea").fill(valeur);
    }

    /** In the window, the button whose name starts so: the rest is an amount. */
    void confirme(String debut) {
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + debut)))
                .click();
    }

    void choisit(String champ, String valeur) {
        champ(champ).selectOption(valeur);
    }

    /** A field that already holds this. */
    void aSaisi(String champ, String valeur) {
        assertThat(champ(champ)).hasValue(valeur);
    }

    /** The label, as a person does: the box itself is drawn by the style sheet. */
    void coche(String texte) {
        devant().locator("label")
                .filter(new Locator.FilterOptions().setHasText(texte))
                .click();
    }

    void onglet(String nom) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(nom).setExact(true))
                .click();
    }

    private Locator champ(String nom) {
        return devant().getByLabel(nom, new Locator.GetByLabelOptions().setExact(true));
    }

    private Locator devant() {
        Locator dialogue = page.locator("dialog[open]");
        return dialogue.count() > 0 ? dialogue : page.locator("main");
    }

    void dansLeDialogue(String texte) {
        assertThat(page.locator("dialog[open]")).containsText(texte);
    }

    /** No violation, and nothing wider than the screen; the mouse is set aside, in the margin: what it lies over changes its colours. */
    void estAccessible() {
        page.mouse().move(1, 450);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        Object debordement =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(debordement).as("pixels that overflow").isEqualTo(0);
    }

    /** A screen that shows what it must. */
    void ouvre(String chemin, String titre, String contenu) {
        aller(chemin);
        titre(titre);
        voit(contenu);
    }

    /** Accessible on a computer, where its picture is taken, and on a dark telephone. */
    void visite(String chemin, String titre, String contenu, String image) {
        ouvre(chemin, titre, contenu);
        regarder("light", 1280);
        estAccessible();
        Captures.prendre(page, image);
        regarder("dark", 320);
        estAccessible();
        regarder("light", 1280);
    }

    /** What is there now, an open window included: accessible and pictured on a computer, then on a dark telephone. */
    void montre(String image) {
        regarder("light", 1280);
        estAccessible();
        Captures.prendre(page, image);
        regarder("dark", 320);
        estAccessible();
        Captures.prendre(page, "telephone/" + image);
        regarder("light", 1280);
    }

    /** With the Tab key alone, as somebody without a mouse; fails when the keyboard never gets there. */
    void tabuleJusqua(Locator but) {
        for (int pas = 0; pas < 150; pas++) {
            page.keyboard().press("Tab");
            if ((boolean) but.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Le clavier n'atteint pas " + but);
    }

    void regarder(String theme, int largeur) {
        page.setViewportSize(largeur, 900);
        page.evaluate("theme => document.documentElement.setAttribute('data-fr-scheme', theme)", theme);
        assertThat(page.locator("html")).hasAttribute("data-fr-theme", theme);
    }

    /** Reports what the page said in the console too, where the content security policy names what it blocks. */
    @Override
    public void close() {
        page.context().close();
        assertThat(erreurs)
                .as("console")
                .allMatch(erreur ->
                        serviceArrete && SERVICE_ARRETE.matcher(erreur).matches());
    }
}
