package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The lists behind the programming table: filters, orders, pages that later writes do not move, and what is refused. */
class ListesDuTableauIT extends TableauRempli {

    @Test
    void les_projets_se_filtrent_se_trient_et_se_lisent_page_par_page() {
        assertThat(dossiers(PROJETS + "&region=27&tri=MONTANT", CNSA))
                .containsExactly("G25-27-0005", "G25-27-0004", "G25-27-0003", "G25-27-0002", "G25-27-0001");
        assertThat(dossiers(PROJETS + "&etat=ENGAGE", CNSA)).containsExactly("G25-27-0001", "G25-27-0005");
        assertThat(dossiers(PROJETS + "&tri=DEPUIS", BFC)).startsWith("G25-27-0005", "G25-27-0001");
        assertThat(dossiers(PROJETS + "&region=27&origine=FMIS%202025-2", CNSA)).containsExactly("G25-27-0005");
        assertThat(json(PROJETS + "&region=27&origine=FMIS%202025-2", CNSA)
                        .path("engageCentimes")
                        .asLong())
                .as("ce qui vient de cette circulaire seulement")
                .isEqualTo(15);

        assertThat(pageParPage(PROJETS + "&limite=2", CNSA).stream()
                        .map(p -> p.path("dossierId").asString()))
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    /** Whether a circular, or a redeployment, gave credits to others is theirs to know. */
    @Test
    void le_filtre_d_origine_ne_dit_rien_des_credits_d_une_autre_region() {
        String origine = "&origine=FMIS%202025-2";
        assertThat(lire(PROJETS + origine, BFC).statut()).isEqualTo(200);
        assertThat(lire(PROJETS + origine, GRAND_EST).code()).isEqualTo("filtre.valeur_inconnue");
        assertThat(lire(EXPORT + origine, GRAND_EST).code()).isEqualTo("filtre.valeur_inconnue");
        assertThat(lire(PROJETS + origine + "&region=44", CNSA).code()).isEqualTo("filtre.valeur_inconnue");
    }

    @Test
    void les_pages_suivantes_ne_voient_pas_ce_qui_s_ecrit_apres_la_premiere() {
        notifierAe("53", 300_000, "FMIS 2025-1", "2025-05-12");
        String bretagne = IDENTITE.agent("ARS_FINANCIER", "53");
        programmer("G25-53-0002", 100_000, bretagne);
        programmer("G25-53-0003", 100_000, bretagne);
        JsonNode premiere = json(PROJETS + "&limite=1", bretagne);
        programmer("G25-53-0001", 100_000, bretagne);

        JsonNode seconde = json(
                PROJETS + "&limite=5&curseur=" + premiere.path("curseurSuivant").asString(), bretagne);

        assertThat(seconde.path("elements")
                        .valueStream()
                        .map(p -> p.path("dossierId").asString()))
                .containsExactly("G25-53-0003");
        assertThat(seconde.path("nombre").asInt()).isEqualTo(2);
        client.poster(API + "/deprogrammations", bretagne, "{\"dossierId\":\"G25-53-0001\",\"motif\":\"Essai\"}");
        client.poster(API + "/deprogrammations", bretagne, "{\"dossierId\":\"G25-53-0002\",\"motif\":\"Essai\"}");
        client.poster(API + "/deprogrammations", bretagne, "{\"dossierId\":\"G25-53-0003\",\"motif\":\"Essai\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&au=hier",
                "&au=2025-02-30",
                "&connu-le=2025",
                "&region=99",
                "&limite=0",
                "&limite=201",
                "&limite=x",
                "&curseur=%25%25",
                "&curseur=LTE",
                "&curseur=OTk5OTk5OTk5OTk5OTk5OTk5OTk5"
            })
    void un_parametre_malforme_est_refuse(String parametre) {
        List<String> listes = List.of(PROJETS, MOUVEMENTS);
        assertThat(listes)
                .allSatisfy(chemin -> assertThat(lire(chemin + parametre, CNSA).statut())
                        .as(chemin)
                        .isEqualTo(400));
        assertThat(lire(PROJETS + "&etat=PERDU", CNSA).statut()).isEqualTo(400);
        assertThat(lire(PROJETS + "&tri=AGE", CNSA).statut()).isEqualTo(400);
        assertThat(lire(MOUVEMENTS + "&type=VIREMENT", CNSA).statut()).isEqualTo(400);
        assertThat(lire(MOUVEMENTS + "&sens=ALEATOIRE", CNSA).statut()).isEqualTo(400);
        assertThat(lire(PROJETS.replace("2025-G25", "2031-G25"), CNSA).code()).isEqualTo("enveloppe.introuvable");
    }

    @Test
    void le_journal_se_filtre_et_se_lit_dans_les_deux_sens() {
        assertThat(typesDes(MOUVEMENTS + "&region=44")).containsExactly("NOTIFICATION_AE", "PROGRAMMATION");
        assertThat(typesDes(MOUVEMENTS + "&type=ENGAGEMENT")).containsExactly("ENGAGEMENT", "ENGAGEMENT");
        assertThat(typesDes(MOUVEMENTS + "&au=2025-05-12"))
                .startsWith("OUVERTURE", "NOTIFICATION_AE", "NOTIFICATION_AE")
                .containsOnly("OUVERTURE", "NOTIFICATION_AE");
        assertThat(typesDes(MOUVEMENTS + "&depuis=2025-09-01&au=2025-09-30")).containsExactly("NOTIFICATION_AE");
        assertThat(json(MOUVEMENTS + "&type=CLOTURE", CNSA).has("note"))
                .as("aucun de ce type, mais le journal n'est pas vide")
                .isFalse();
        List<Long> croissant = sequences("");
        assertThat(croissant).isSorted().startsWith(1L);
        assertThat(sequences("&sens=DECROISSANT")).isEqualTo(croissant.reversed());
    }

    private List<Long> sequences(String sens) {
        return pageParPage(MOUVEMENTS + "&limite=3" + sens, CNSA).stream()
                .map(m -> m.path("sequence").asLong())
                .toList();
    }

    private List<String> dossiers(String chemin, String jeton) {
        return json(chemin, jeton)
                .path("elements")
                .valueStream()
                .map(p -> p.path("dossierId").asString())
                .toList();
    }
}
