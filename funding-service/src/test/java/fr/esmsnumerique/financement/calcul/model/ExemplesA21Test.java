package fr.esmsnumerique.financement.calcul.model;

import static fr.esmsnumerique.financement.calcul.model.ExemplesG25Test.autre;
import static fr.esmsnumerique.financement.calcul.model.ExemplesG25Test.retenus;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Exemples travaillés de 2021 (recueil de règles, §18)")
class ExemplesA21Test {

    private static final Bareme A21 = BaremesDeTest.a21();

    @Test
    @DisplayName("EX-32 : 20 structures, 500 000 €, versés 200 000, 200 000 et 100 000 €")
    void acquisition_de_vingt() {
        Calcul calcul = Projets.grandOrganisme().acquisitions(20).calcul(A21);

        assertThat(calcul.modeBareme()).isEqualTo(ModeBareme.UNIQUE);
        assertThat(retenus(calcul, Poste.FORFAIT)).containsExactly(50_000_000L);
        assertThat(retenus(calcul, Poste.EDITEUR)).isEmpty();
        assertThat(versements(calcul)).containsExactly(20_000_000L, 20_000_000L, 10_000_000L);
    }

    @Test
    @DisplayName("EX-35 : trois organismes de 5, acquisition et équipement : 675 000 €")
    void trois_petits_organismes() {
        Calcul calcul = Projets.vide()
                .organisme("A", 5, false)
                .equipes(5, TypeProjet.ACQUISITION)
                .organisme("B", 5, false)
                .equipes(5, TypeProjet.ACQUISITION)
                .organisme("C", 5, false)
                .equipes(5, TypeProjet.ACQUISITION)
                .calcul(A21);

        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(30_000_000L);
        assertThat(calcul.total().centimes()).isEqualTo(67_500_000);
        assertThat(versements(calcul)).containsExactly(27_000_000L, 27_000_000L, 13_500_000L);
    }

    @Test
    @DisplayName("EX-72 : 15 structures d'un seul organisme : pas un petit organisme (AMB-09)")
    void quinze_structures_d_un_organisme() {
        Calcul calcul = Projets.vide()
                .organisme("OG", 15, false)
                .equipes(15, TypeProjet.ACQUISITION)
                .calcul(A21);

        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(0L);
        assertThat(versements(calcul)).containsExactly(15_000_000L, 15_000_000L, 7_500_000L);
    }

    @ParameterizedTest(name = "FUN-04 : {0} structures en {1} : {2} €")
    @CsvSource({
        "29, ACQUISITION, 725000",
        "30, ACQUISITION, 750000",
        "31, ACQUISITION, 750000",
        "30, MONTEE_VERSION, 300000",
        "31, MONTEE_VERSION, 300000"
    })
    void trente_structures_au_plus(int structures, TypeProjet type, long euros) {
        Calcul calcul =
                Projets.grandOrganisme().essms(structures, type, Secteur.PA).calcul(A21);

        assertThat(calcul.total().centimes()).isEqualTo(euros * 100);
        assertThat(calcul.nombreEssms()).isEqualTo(structures);
        assertThat(calcul.nombreFinances()).isEqualTo(Math.min(structures, 30));
        assertThat(calcul.lignes().stream().anyMatch(l -> l.poste() == Poste.EXCLU))
                .isEqualTo(structures > 30);
    }

    @Test
    @DisplayName("AMB-28 : 31 structures de petits organismes : le plafond limite aussi l'équipement, ou non")
    void portee_du_plafond() {
        Projets projet = Projets.vide();
        for (int i = 1; i <= 31; i++) {
            projet.organisme("OG" + i, 1, false).equipes(1, TypeProjet.ACQUISITION);
        }
        Calcul calcul = projet.calcul(A21);

        assertThat(calcul.total().centimes()).isEqualTo(30L * (2_500_000 + 2_000_000));
        assertThat(autre(calcul, Ambiguite.AMB_28, Option.FORFAITS_SEULS)).isEqualTo(30L * 2_500_000 + 31L * 2_000_000);
    }

    @Test
    @DisplayName("AMB-27 : 20 mises en conformité puis 20 acquisitions : les 30 financées dépendent de l'ordre")
    void projet_mixte_au_dela_du_plafond() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(20, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .acquisitions(20)
                .calcul(A21);

        assertThat(calcul.total().centimes()).isEqualTo(20L * 2_500_000 + 10L * 1_000_000);
        assertThat(autre(calcul, Ambiguite.AMB_27, Option.ORDRE_DU_DOSSIER))
                .isEqualTo(20L * 1_000_000 + 10L * 2_500_000);
    }

    @Test
    @DisplayName("FUN-01 : l'AMOA n'a pas de montant écrit : ligne à 0, l'ARS le fixe")
    void amoa_sans_montant() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(20)
                .amoa(true, false, false)
                .calcul(A21);

        assertThat(retenus(calcul, Poste.AMOA)).containsExactly(0L);
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("FUN-01");
    }

    @Test
    @DisplayName("L'usage seul n'est pas un projet de 2021 : 0, et la raison")
    void usage_seul() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(2, TypeProjet.USAGE_SEUL, Secteur.PH)
                .calcul(A21);

        assertThat(calcul.total().centimes()).isZero();
        assertThat(calcul.lignes())
                .singleElement()
                .satisfies(l -> assertThat(l.motif())
                        .isEqualTo("Les textes de la campagne A21 ne donnent aucun montant pour ce type de projet."));
    }

    @Test
    @DisplayName("La ligne sans montant cite le premier montant du texte, dans quelque ordre que le barème les reçoive")
    void usage_seul_cite_toujours_le_meme_texte() {
        Map<TypeProjet, Paliers> endroit = new LinkedHashMap<>();
        Map<TypeProjet, Paliers> envers = new LinkedHashMap<>();
        for (TypeProjet type : List.of(TypeProjet.ACQUISITION, TypeProjet.MONTEE_VERSION)) {
            endroit.put(type, A21.forfaits().get(type));
        }
        for (TypeProjet type : List.of(TypeProjet.MONTEE_VERSION, TypeProjet.ACQUISITION)) {
            envers.put(type, A21.forfaits().get(type));
        }

        assertThat(List.of(endroit, envers)).allSatisfy(forfaits -> {
            Bareme bareme = new Bareme(
                    A21.campagne(),
                    A21.date(),
                    A21.empreinte(),
                    A21.seuils(),
                    forfaits,
                    A21.editeur(),
                    A21.specifique(),
                    A21.lectures(),
                    A21.versements(),
                    A21.modulation());
            Calcul calcul = Projets.grandOrganisme()
                    .essms(2, TypeProjet.USAGE_SEUL, Secteur.PH)
                    .calcul(bareme);
            assertThat(bareme.forfaits().keySet()).containsExactly(TypeProjet.ACQUISITION, TypeProjet.MONTEE_VERSION);
            assertThat(calcul.lignes().getFirst().reference().localisation()).isEqualTo("001:L305");
        });
    }

    private static List<Long> versements(Calcul calcul) {
        return calcul.tranches().stream().map(t -> t.montant().centimes()).toList();
    }
}
