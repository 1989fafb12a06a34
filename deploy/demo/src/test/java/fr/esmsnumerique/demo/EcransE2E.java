package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen at the end of the year, read by the CNSA: accessible, inside its width, without a word in the console. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class EcransE2E {

    private static Chromium chromium;
    private static Fenetre fenetre;

    @BeforeAll
    static void ouvrir() {
        PlateformeJouee.ecarts();
        chromium = new Chromium();
        fenetre = Fenetre.de(chromium, "cnsa", "/redeploiement");
        fenetre.titre("Redéploiement des AE non engagées");
    }

    /** The console of the whole visit is judged at the end. */
    @AfterAll
    static void fermer() {
        fenetre.close();
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/redeploiement, Redéploiement des AE non engagées, Projets à risque",
        "/redeploiement/simulateur, Simuler un redéploiement, Ajouter un transfert",
        "/redeploiement/2025-G25-R01, Redéploiement 2025-G25-R01, Historique",
        "/programmation, Programmation et engagement des AE, Exporter les projets",
        "/delegations, Délégations d’AE aux régions, Circulaire FMIS 2025-2",
        "/grand-livre, Grand livre des AE, Mouvements de l’enveloppe",
        "/dossiers, Dossiers, G25-27-0001",
        "/dossiers/G25-52-0002, Dossier G25-52-0002, Le plus petit changement",
        "/, Bonjour Agathe Tilleul, Régions en alerte",
        "/comites?campagne=G25, Comités de sélection, Inscrire un comité national",
        "/financements, Subventions, G25-27-0001",
        "/financements/G25-27-0001, Subvention G25-27-0001, Calcul ligne à ligne",
        "/versements, Versements, 'G25-27-0001, avance'",
        "/lots, Lots de versements et retours de paiement, LOT-27-2025-0001",
        "/paiements-a-venir, Paiements à venir par trimestre, Ce qui fait ces montants",
        "/messages, Messages, Non lus",
        "/traitements, Traitements : consolidations nationales, 'Consolidations, de la plus récente'"
    })
    void un_ecran_est_accessible_sur_un_ordinateur_et_sur_un_telephone_sombre(
            String chemin, String titre, String contenu) {
        ouvrir(chemin, titre, contenu);
        fenetre.regarder("light", 1280);
        fenetre.estAccessible();
        Captures.prendre(fenetre.page(), nom(chemin));
        fenetre.regarder("dark", 320);
        fenetre.estAccessible();
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "/redeploiement, Redéploiement des AE non engagées, Projets à risque",
        "/redeploiement/simulateur, Simuler un redéploiement, Ajouter un transfert",
        "/redeploiement/2025-G25-R01/releves/44, 'Relevé du redéploiement 2025-G25-R01, Grand Est', Crédits",
        "/programmation, Programmation et engagement des AE, Exporter les projets",
        "/grand-livre, Grand livre des AE, Mouvements de l’enveloppe",
        "/dossiers, Dossiers, G25-27-0001",
        "/dossiers/G25-52-0002?onglet=projet, Dossier G25-52-0002, ESSMS du dossier",
        "/dossiers/G25-52-0002?onglet=consultations, Dossier G25-52-0002, Consultations des conseils",
        "/dossiers/G25-52-0002?onglet=pieces, Dossier G25-52-0002, Pièces déclarées",
        "/dossiers/G25-52-0002?onglet=commentaires, Dossier G25-52-0002, Commentaires internes",
        "/dossiers/G25-52-0002?onglet=historique, Dossier G25-52-0002, Florian Saule",
        "/financements/G25-27-0001?onglet=conventions, Subvention G25-27-0001, Exemplaires signés",
        "/financements/G25-27-0001?onglet=documents, Subvention G25-27-0001, Code de vérification",
        "/financements/G25-27-0001?onglet=versements, Subvention G25-27-0001, Fin de déploiement attendue",
        "/lots/LOT-27-2025-0001, Lot LOT-27-2025-0001, Empreinte SHA-256",
        "/financements/simulateur?campagne=G25, Simulateur de subvention, Ajouter un scénario",
        "/versements, Versements, 'G25-27-0001, avance'",
        "/accessibilite, 'Accessibilité : non conforme, faute d’audit', RGAA"
    })
    void un_ecran_est_accessible_dans_l_autre_theme_et_l_autre_largeur(String chemin, String titre, String contenu) {
        ouvrir(chemin, titre, contenu);
        fenetre.regarder("dark", 1280);
        fenetre.estAccessible();
        fenetre.regarder("light", 320);
        fenetre.estAccessible();
    }

    @Test
    void une_consolidation_montre_ses_regions_et_donne_son_tableau() {
        ouvrir("/traitements", "Traitements : consolidations nationales", "Consolidations, de la plus récente");
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

    private static void ouvrir(String chemin, String titre, String contenu) {
        fenetre.aller(chemin);
        fenetre.titre(titre);
        fenetre.voit(contenu);
    }

    /** One picture per screen; those that the year shows better were taken on its day. */
    private static String nom(String chemin) {
        return switch (chemin) {
            case "/" -> "accueil";
            case "/dossiers/G25-52-0002" -> "dossier";
            case "/comites?campagne=G25" -> "comites";
            case "/financements/G25-27-0001" -> "subvention";
            case "/messages" -> "messages-aucun";
            case "/redeploiement" -> "redeploiement-fin-d-annee";
            case "/redeploiement/simulateur" -> "redeploiement-simulateur-vide";
            case "/redeploiement/2025-G25-R01" -> "redeploiement-fiche";
            default -> chemin.substring(1);
        };
    }
}
