package fr.esmsnumerique.eligibilite;

import static fr.esmsnumerique.eligibilite.FichiersDeTest.galis;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.evaluation.LigneDeTest;
import fr.esmsnumerique.eligibilite.evaluation.ProjetDeTest;
import fr.esmsnumerique.eligibilite.projet.model.CommandeSons;
import fr.esmsnumerique.eligibilite.projet.model.TypeProjet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Funding conflicts of one establishment, and who sees what of them. */
class RadarApiIT extends ApiDeTest {

    private static final String FINANCIER = IDENTITE.agent("ARS_FINANCIER", "27");

    @Test
    void deux_dossiers_de_deux_regions_se_voient_sans_livrer_leur_contenu() {
        ProjetDeTest ailleurs = projet("S", GE, 16)
                .ligne(
                        1,
                        l -> LigneDeTest.avecSons(
                                l,
                                TypeProjet.ACQUISITION,
                                new CommandeSons("DUI-BETA", LocalDate.of(2024, 2, 1), null, null)));
        String numero = ailleurs.projet().lignes().getFirst().declaree().numeroFiness();
        String autre = importer(galis(numeroGalis(), DEPOT, ailleurs.declare()));
        // A project of Bourgogne-Franche-Comté that also takes in this establishment of Grand Est.
        ProjetDeTest ici = projet("R", BFC, 15).ligne(15, l -> LigneDeTest.avecNumero(l, numero));
        String mien = importer(galis(numeroGalis(), DEPOT, ici.declare()));
        JsonNode vu = client.lire(chemin(numero), FINANCIER).json();
        assertThat(vu.path("conflit").asBoolean()).isTrue();
        assertThat(vu.path("elements")
                        .valueStream()
                        .map(e -> e.path("nature").asString() + " "
                                + e.path("region").asString()))
                .containsExactlyInAnyOrder("DOSSIER_EN_COURS 27", "DOSSIER_EN_COURS 44", "COMMANDE_SONS 44");
        assertThat(vu.toString()).contains(mien).doesNotContain(autre).doesNotContain("DUI-BETA");
        assertThat(client.lire(API + "/dossiers/" + autre, FINANCIER).code()).isEqualTo("acces.region");
        assertThat(client.lire(chemin(numero), CNSA).json().toString())
                .contains(mien)
                .contains(autre)
                .contains("DUI-BETA");
    }

    @Test
    void le_dossier_d_une_region_qui_n_y_a_aucun_essms_reste_cache() {
        ProjetDeTest ailleurs = projet("T", GE, 15);
        String numero = ailleurs.projet().lignes().getFirst().declaree().numeroFiness();
        String autre = importer(galis(
                numeroGalis(),
                DEPOT,
                ailleurs.ligne(1, l -> LigneDeTest.dejaFinancee(l, "A21", "DUI-GAMMA"))
                        .declare()));
        assertThat(client.lire(chemin(numero), FINANCIER).code()).isEqualTo("acces.region");
        assertThat(client.lire(chemin(numero), PORTEUR).code()).isEqualTo("acces.role");
        JsonNode chezEux = client.lire(chemin(numero), INSTRUCTEUR_GE).json();
        assertThat(chezEux.path("elements")
                        .valueStream()
                        .map(e -> e.path("nature").asString()))
                .containsExactly("DOSSIER_EN_COURS", "FINANCEMENT_ANTERIEUR", "TELEMEDECINE");
        assertThat(chezEux.toString()).contains(autre).contains("DUI-GAMMA");
    }

    @Test
    void un_essms_sans_dossier_n_a_pas_de_conflit_et_un_inconnu_est_introuvable() {
        String libre = nouveaux(1).getFirst();
        charger(BFC, java.util.List.of(libre));
        JsonNode vu = client.lire(chemin(libre), FINANCIER).json();
        assertThat(vu.path("conflit").asBoolean()).isFalse();
        assertThat(vu.path("elements").size()).isZero();
        assertThat(client.lire(chemin(nouveaux(1).getFirst()), CNSA).code()).isEqualTo("essms.introuvable");
    }

    private static String chemin(String numero) {
        return API + "/essms/" + numero + "/financements";
    }
}
