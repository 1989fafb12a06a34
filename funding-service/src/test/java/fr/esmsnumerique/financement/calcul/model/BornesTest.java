package fr.esmsnumerique.financement.calcul.model;

import static fr.esmsnumerique.financement.calcul.model.ExemplesG25Test.autre;
import static fr.esmsnumerique.financement.calcul.model.ExemplesG25Test.retenus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.kernel.Montant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bornes du barème 2025")
class BornesTest {

    @ParameterizedTest(name = "{0} ESSMS en {1} : {2} centimes, forfaitaire {3}")
    @CsvSource({
        "1,  ACQUISITION,      2100000,  2100000",
        "14, ACQUISITION,     29400000, 29400000",
        "15, ACQUISITION,     31500000, 31500000",
        "49, ACQUISITION,    102900000, 102900000",
        "50, ACQUISITION,    103400000, 25000000",
        "51, ACQUISITION,    103900000, 25500000",
        "49, MONTEE_VERSION,  24500000, 24500000",
        "50, MONTEE_VERSION,  24700000, 10000000",
        "51, MONTEE_VERSION,  24900000, 10200000",
        "49, USAGE_SEUL,      24500000, 24500000",
        "50, USAGE_SEUL,      24700000, 10000000"
    })
    void cinquantieme_essms(int nombre, TypeProjet type, long marginal, long forfaitaire) {
        Calcul calcul = Projets.grandOrganisme().essms(nombre, type, Secteur.PH).calcul();

        assertThat(calcul.total().centimes()).isEqualTo(marginal);
        long autre = marginal == forfaitaire ? marginal : autre(calcul, Ambiguite.AMB_01, Option.FORFAITAIRE);
        assertThat(autre).isEqualTo(forfaitaire);
        assertThat(calcul.lectures().stream().anyMatch(l -> l.ambiguite() == Ambiguite.AMB_01))
                .isEqualTo(marginal != forfaitaire);
    }

    @ParameterizedTest(name = "prix {0} centimes par ESSMS : {1} retenus pour 20")
    @CsvSource({"1399999, 27999980", "1400000, 28000000", "1400001, 28000000", "0, 0"})
    void prix_editeur_autour_du_plafond(long prix, long retenu) {
        Calcul calcul = Projets.grandOrganisme()
                .essms(20, TypeProjet.ACQUISITION, Secteur.PH, prix, null)
                .calcul();

        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(retenu);
    }

    @ParameterizedTest(name = "prix total {0} : {1} retenus pour 20")
    @CsvSource({"27999999, 27999999", "28000000, 28000000", "28000001, 28000000"})
    void prix_total_autour_du_plafond(long prix, long retenu) {
        Calcul calcul =
                Projets.grandOrganisme().acquisitions(20).prixTotal(prix).calcul();

        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(retenu);
    }

    @ParameterizedTest(name = "devis {0} : équipement {1}")
    @CsvSource({"999999, 999999", "1000000, 1000000", "1000001, 1000000"})
    void devis_d_equipement_autour_du_plafond(long devis, long retenu) {
        Calcul calcul = Projets.vide()
                .organisme("OG", 14, false)
                .essms(1, TypeProjet.ACQUISITION, Secteur.PA, null, devis)
                .calcul();

        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(retenu);
    }

    @ParameterizedTest(name = "devis {0} : AMOA {1}")
    @CsvSource({"9999999, 9999999", "10000000, 10000000", "10000001, 10000000"})
    void devis_d_amoa_autour_du_plafond(long devis, long retenu) {
        Calcul calcul = Projets.vide()
                .organisme("OG", 14, false)
                .acquisitions(14)
                .devisAmoa(devis)
                .calcul();

        assertThat(retenus(calcul, Poste.AMOA)).containsExactly(retenu);
    }

    @ParameterizedTest(name = "organisme de {0} ESSMS, Corse ou outre-mer {1} : équipement {2}")
    @CsvSource({"14,false,1000000", "15,false,0", "16,false,0", "7,true,1000000", "8,true,0", "14,true,0"})
    void petit_organisme(int totalEssms, boolean corseOuUltramarin, long equipement) {
        Calcul calcul = Projets.vide()
                .organisme("OG", totalEssms, corseOuUltramarin)
                .essms(1, TypeProjet.ACQUISITION, Secteur.PA, null, 2_000_000L)
                .calcul();

        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(equipement);
        if (corseOuUltramarin && totalEssms > 7) {
            assertThat(autre(calcul, Ambiguite.AMB_36, Option.SEUIL_UNIQUE)).isEqualTo(3_100_000);
        }
    }

    @Test
    @DisplayName("AMB-12 et AMB-13 : un grand organisme dans le groupement (EX-16 au barème 2025)")
    void grand_et_petit_organismes() {
        Calcul calcul = Projets.vide()
                .organisme("GRAND", 18, false)
                .essms(18, TypeProjet.ACQUISITION, Secteur.PH, null, 1_000_000L)
                .organisme("PETIT", 4, false)
                .essms(4, TypeProjet.ACQUISITION, Secteur.PH, null, 1_000_000L)
                .devisAmoa(8_000_000)
                .calcul();

        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(4_000_000L, 0L);
        assertThat(retenus(calcul, Poste.AMOA)).containsExactly(0L);
        assertThat(calcul.total().centimes()).isEqualTo(22 * 2_100_000 + 4_000_000);
        assertThat(autre(calcul, Ambiguite.AMB_13, Option.TOUS_LES_ESSMS))
                .isEqualTo(calcul.total().centimes() + 18_000_000);
        assertThat(autre(calcul, Ambiguite.AMB_12, Option.UN_PETIT_ORGANISME))
                .isEqualTo(calcul.total().centimes() + 8_000_000);
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("AMB-12");
    }

    @Test
    @DisplayName("AMB-26 : prix détaillés, un cher et un bas : par ESSMS le bas ne compense pas le cher")
    void prix_detailles_contre_total() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(1, TypeProjet.ACQUISITION, Secteur.PH, 1_000_000L, null)
                .essms(1, TypeProjet.ACQUISITION, Secteur.PH, 1_600_000L, null)
                .calcul();

        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(1_000_000L, 1_400_000L);
        assertThat(autre(calcul, Ambiguite.AMB_26, Option.AU_TOTAL)).isEqualTo(1_400_000 + 2_600_000);
    }

    @Test
    @DisplayName("AMB-26 : prix total de 50 ESSMS, réparti à parts égales dans l'autre lecture")
    void prix_total_de_cinquante() {
        Calcul calcul =
                Projets.grandOrganisme().acquisitions(50).prixTotal(50_000_000).calcul();

        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(50_000_000L, 0L);
        // 49 × 10 000 € + 1 × 3 000 €, plus 345 000 € of usage.
        assertThat(autre(calcul, Ambiguite.AMB_26, Option.PAR_ESSMS)).isEqualTo(49_300_000 + 34_500_000);
    }

    @Test
    void prix_total_couvrant_un_exclu_a_verifier() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(19)
                .exclu(TypeProjet.ACQUISITION, "En double.", "ELI-28")
                .prixTotal(20_000_001)
                .calcul();

        assertThat(calcul.points()).extracting(PointAInstruire::code).contains("AMB-26");
        // The odd centime goes to the first establishment: 10 000,01 € + 18 × 10 000,00 €.
        assertThat(autre(calcul, Ambiguite.AMB_26, Option.PAR_ESSMS)).isEqualTo(19_000_001 + 13_300_000);
    }

    @Test
    void doublon_au_cinquantieme_rang_reste_sous_le_seuil() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(49)
                .exclu(TypeProjet.ACQUISITION, "En double.", "ELI-28")
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(102_900_000);
    }

    @Test
    @DisplayName("Un prix d'éditeur sur un projet sans acquisition ne finance rien et ne bloque pas le calcul")
    void prix_d_editeur_sans_acquisition() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(20, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .prixTotal(10_000_000)
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(10_000_000);
        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(0L);
    }

    @Test
    void equipement_et_amoa_sans_devis_ne_donnent_rien_en_2025() {
        Calcul calcul = Projets.vide()
                .organisme("OG", 14, false)
                .equipes(14, TypeProjet.ACQUISITION)
                .amoa(true, true, true)
                .calcul();

        assertThat(calcul.total().centimes()).isEqualTo(14 * 2_100_000);
        assertThat(calcul.lignes())
                .filteredOn(l -> l.poste() == Poste.EQUIPEMENT || l.poste() == Poste.AMOA)
                .extracting(Ligne::motif)
                .containsExactly(
                        "Le financement est accordé sur présentation d'un devis : aucun n'est joint.",
                        "Le financement est accordé sur présentation d'un devis : aucun n'est joint.",
                        "La campagne ne finance pas cette assistance.");
    }

    @Test
    void tous_exclus_donne_zero_et_les_raisons() {
        Calcul calcul = Projets.grandOrganisme()
                .exclu(TypeProjet.ACQUISITION, "Déjà financé.", "ELI-28")
                .calcul();

        assertThat(calcul.total()).isEqualTo(Montant.ZERO);
        assertThat(calcul.lignes()).extracting(Ligne::motif).containsExactly("Déjà financé.");
    }

    @ParameterizedTest(name = "{0} centimes à {1} points de base : {2} puis {3}")
    @CsvSource({"1,5000,1,0", "3,5000,2,1", "100,5000,50,50", "101,3333,34,67", "0,5000,0,0", "7,0,0,7", "7,10000,7,0"})
    void les_tranches_font_le_total_au_centime(long total, int part, long avance, long solde) {
        ReglesVersement regles = BaremesDeTest.versements(part, 10_000 - part);

        assertThat(regles.repartir(new Montant(total)))
                .extracting(t -> t.montant().centimes())
                .containsExactly(avance, solde);
    }

    @Test
    void un_projet_sans_essms_est_refuse() {
        assertThatThrownBy(() -> Projets.grandOrganisme().projet())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("au moins un ESSMS");
    }
}
