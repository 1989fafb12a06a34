package fr.esmsnumerique.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Somebody who leaves their desk: warned before the end, and nothing typed is lost. The page's clock is moved, the gateway's is not. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursSessionE2E {

    private static final String SAISIE = "/usages/G25-27-0001/mois/2027-01";
    private static final String CHAMP = "Messages envoyés par MSSanté";

    private Chromium chromium;
    private Fenetre porteur;

    @BeforeEach
    void commencer_une_saisie() {
        PlateformeJouee.ecarts();
        chromium = new Chromium();
        porteur = Fenetre.de(chromium, "porteur", "/");
        porteur.titre("Mon espace");
        porteur.page().clock().install();
        porteur.ouvre(SAISIE, "Déclarations de janvier 2027", CHAMP);
        porteur.ecrit(CHAMP, "42");
    }

    @AfterEach
    void fermer() {
        try {
            porteur.close();
        } finally {
            chromium.close();
        }
    }

    @Test
    void un_avertissement_precede_la_fin_et_se_prolonge_au_clavier() {
        porteur.page().clock().fastForward("26:00");
        porteur.dansLeDialogue("Votre session va se terminer");
        porteur.estAccessible();
        Captures.prendre(porteur.page(), "session-bientot-terminee");
        Locator prolonger = bouton("Prolonger ma session");
        porteur.tabuleJusqua(prolonger);
        porteur.page().keyboard().press("Enter");
        assertThat(porteur.page().locator("dialog[open]")).hasCount(0);
        assertThat(porteur.page().getByLabel(CHAMP, exact())).hasValue("42");
        porteur.page().clock().fastForward("20:00");
        assertThat(porteur.page().locator("dialog[open]")).hasCount(0);
    }

    @Test
    void une_session_finie_ne_perd_pas_la_saisie() {
        porteur.page().clock().fastForward("31:00");
        porteur.dansLeDialogue("Votre session est terminée");
        porteur.estAccessible();
        Captures.prendre(porteur.page(), "session-terminee");
        // The gateway forgets the session at the same time; the provider too.
        porteur.page().context().clearCookies();
        porteur.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se reconnecter"))
                .click();
        porteur.page().getByLabel("Identifiant").fill("porteur");
        porteur.page().getByLabel("Mot de passe").fill("demo-esms");
        bouton("Se connecter").click();
        porteur.titre("Déclarations de janvier 2027");
        porteur.voit("a été retrouvée");
        assertThat(porteur.page().getByLabel(CHAMP, exact())).hasValue("42");
        porteur.clique("Abandonner cette saisie");
        assertThat(porteur.page().getByLabel(CHAMP, exact())).hasValue("");
    }

    @Test
    void la_deconnexion_n_abandonne_rien_dans_le_navigateur() {
        bouton("Se déconnecter").first().click();
        assertThat(porteur.page().getByText("Connectez-vous pour continuer")).isVisible();
        Object restes = porteur.page()
                .evaluate("() => Object.keys(localStorage).filter(cle => cle.includes('brouillon')).length");
        org.assertj.core.api.Assertions.assertThat(restes).isEqualTo(0);
    }

    private Locator bouton(String nom) {
        return porteur.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
