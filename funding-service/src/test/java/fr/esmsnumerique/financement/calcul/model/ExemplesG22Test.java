package fr.esmsnumerique.financement.calcul.model;

import static fr.esmsnumerique.financement.calcul.model.ExemplesG25Test.autre;
import static fr.esmsnumerique.financement.calcul.model.ExemplesG25Test.retenus;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Exemples travaillés de 2022 (recueil de règles, §18)")
class ExemplesG22Test {

    private static final Bareme G22 = BaremesDeTest.g22();

    @ParameterizedTest(name = "{0} : {1} {2} {3}, {4} €")
    @CsvSource({
        "EX-01, 20, ACQUISITION,    REFERENCEE,     430000",
        "EX-02, 20, ACQUISITION,    NON_REFERENCEE, 380000",
        "EX-03, 20, MONTEE_VERSION, REFERENCEE,     100000",
        "EX-04, 15, ACQUISITION,    REFERENCEE,     322500",
        "EX-05, 14, ACQUISITION,    REFERENCEE,     301000",
        "EX-07, 50, ACQUISITION,    REFERENCEE,    1058500",
        "EX-08, 60, ACQUISITION,    NON_REFERENCEE, 964000"
    })
    void total_et_versements(String exemple, int essms, TypeProjet type, StatutSolution statut, long euros) {
        Calcul calcul = Projets.grandOrganisme()
                .essms(essms, type, Secteur.PA)
                .solution(statut)
                .calcul(G22);

        assertThat(calcul.total().centimes()).as(exemple).isEqualTo(euros * 100);
        assertThat(calcul.montant(Tranche.AVANCE).centimes()).isEqualTo(euros * 50);
        assertThat(calcul.montant(Tranche.SOLDE).centimes()).isEqualTo(euros * 50);
    }

    @Test
    @DisplayName(
            "EX-01, EX-02 : usage 140 000 €, éditeur 290 000 € ou 240 000 € selon le référencement (FUN-07, FUN-08)")
    void part_editeur_selon_le_referencement() {
        Projets projet = Projets.grandOrganisme().acquisitions(20);

        assertThat(retenus(projet.calcul(G22), Poste.USAGE)).containsExactly(14_000_000L);
        assertThat(retenus(projet.calcul(G22), Poste.EDITEUR)).containsExactly(29_000_000L);
        Calcul candidate = projet.solution(StatutSolution.CANDIDATE).calcul(G22);
        assertThat(retenus(candidate, Poste.EDITEUR)).containsExactly(24_000_000L);
        assertThat(candidate.lignes().getLast().libelle()).isEqualTo("Éditeur, solution non référencée");
        assertThat(candidate.lignes().getLast().reference().localisation()).isEqualTo("000:L610");
    }

    @Test
    @DisplayName("EX-03 : la ligne éditeur d'une mise en conformité est à 0, l'ASP paie (FUN-09)")
    void mise_en_conformite() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(20, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .calcul(G22);

        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(0L);
        assertThat(calcul.lignes().getLast().motif()).contains("SONS");
    }

    @Test
    @DisplayName("EX-07 : marginal par le texte ; restreint aux déploiements après pilote, 1 075 000 € (AMB-41)")
    void cinquante_essms() {
        Calcul calcul = Projets.grandOrganisme().acquisitions(50).calcul(G22);

        assertThat(calcul.modeBareme()).isEqualTo(ModeBareme.MARGINAL);
        assertThat(retenus(calcul, Poste.USAGE)).containsExactly(34_300_000L, 200_000L);
        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(71_050_000L, 300_000L);
        assertThat(autre(calcul, Ambiguite.AMB_41, Option.DEPLOIEMENT_APRES_PILOTE))
                .isEqualTo(107_500_000);
        assertThat(calcul.lectures()).noneMatch(l -> l.ambiguite() == Ambiguite.AMB_01);
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("FUN-29");
    }

    @Test
    @DisplayName("EX-08 : usage 365 000 €, éditeur non référencé 599 000 €")
    void soixante_non_reference() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(60)
                .solution(StatutSolution.NON_REFERENCEE)
                .calcul(G22);

        assertThat(retenus(calcul, Poste.USAGE)).containsExactly(34_300_000L, 2_200_000L);
        assertThat(retenus(calcul, Poste.EDITEUR)).containsExactly(58_800_000L, 1_100_000L);
    }

    @Test
    @DisplayName("EX-11 : un prix sous le plafond remplace le plafond")
    void prix_sous_le_plafond() {
        Calcul calcul =
                Projets.grandOrganisme().acquisitions(20).prixTotal(22_000_000).calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(36_000_000);
        assertThat(calcul.montant(Tranche.AVANCE).centimes()).isEqualTo(18_000_000);
    }

    @Test
    @DisplayName("EX-12 : grappe mixte de 12 acquisitions et 8 mises en conformité")
    void grappe_mixte() {
        Calcul calcul = Projets.grandOrganisme()
                .acquisitions(12)
                .essms(8, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(29_800_000);
    }

    @Test
    @DisplayName("EX-14 : grappe de petits organismes 6 + 5 + 4, achat par le SAD : équipement et les deux AMOA")
    void grappe_de_petits_organismes() {
        Calcul calcul = petits().amoa(true, true, true).calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(73_750_000);
        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(30_000_000L);
        assertThat(retenus(calcul, Poste.AMOA)).containsExactly(10_000_000L, 1_500_000L);
        assertThat(calcul.montant(Tranche.AVANCE).centimes()).isEqualTo(36_875_000);
        assertThat(calcul.montant(Tranche.SOLDE).centimes()).isEqualTo(36_875_000);
    }

    @Test
    @DisplayName("FUN-14 : sans le SAD, pas d'assistance à la procédure de marché")
    void marche_hors_sad() {
        Calcul calcul = petits().amoa(false, true, false).calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(73_750_000 - 10_000_000 - 1_500_000);
        assertThat(calcul.lignes().getLast().motif()).contains("système d'acquisition dynamique");
    }

    @Test
    @DisplayName("FUN-14 : sans aucun petit organisme, rien non plus")
    void marche_sans_petit_organisme() {
        Calcul calcul =
                Projets.grandOrganisme().acquisitions(20).amoa(true, true, true).calcul(G22);

        assertThat(retenus(calcul, Poste.AMOA)).containsExactly(0L, 0L);
        assertThat(calcul.lignes().getLast().motif()).isEqualTo("Aucun organisme du projet n'est un petit organisme.");
    }

    @Test
    @DisplayName("EX-16 : un grand et un petit organismes : équipement du petit seul (AMB-13), AMOA refusée (AMB-12)")
    void grand_et_petit_organismes() {
        Calcul calcul = Projets.vide()
                .organisme("GRAND", 18, false)
                .equipes(18, TypeProjet.ACQUISITION)
                .organisme("PETIT", 4, false)
                .equipes(4, TypeProjet.ACQUISITION)
                .amoa(true, false, true)
                .calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(55_300_000);
        assertThat(autre(calcul, Ambiguite.AMB_13, Option.TOUS_LES_ESSMS)).isEqualTo(91_300_000);
        assertThat(autre(calcul, Ambiguite.AMB_12, Option.UN_PETIT_ORGANISME)).isEqualTo(65_300_000);
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("AMB-12");
    }

    @ParameterizedTest(name = "EX-18 : organisme de {0}, Corse {1} : équipement {2}")
    @CsvSource({"7,true,14000000", "8,true,0", "10,false,14000000", "14,false,14000000", "15,false,0"})
    void petit_selon_le_territoire(int total, boolean corse, long equipement) {
        Calcul calcul = Projets.vide()
                .organisme("OG", total, corse)
                .equipes(7, TypeProjet.ACQUISITION)
                .calcul(G22);

        assertThat(retenus(calcul, Poste.EQUIPEMENT)).containsExactly(equipement);
        assertThat(calcul.lectures()).noneMatch(l -> l.ambiguite() == Ambiguite.AMB_36);
    }

    @Test
    @DisplayName(
            "EX-21 : service aux 60 % d'heures médico-sociales : forfait de 5 000 € calculé, 3 000 € proposés, l'ARS décide")
    void confort() {
        Calcul calcul = Projets.grandOrganisme()
                .confort(TypeProjet.MONTEE_VERSION, new Confort(6_000, 10_000))
                .calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(500_000);
        assertThat(calcul.points()).singleElement().satisfies(point -> {
            assertThat(point.code()).isEqualTo("FUN-31");
            assertThat(point.libelle()).contains("3\u202F000,00\u00A0€ proposés");
        });
    }

    @Test
    @DisplayName("EX-22 : un ESSMS écarté du projet n'a pas d'équipement non plus")
    void pas_d_equipement_sans_dui() {
        Calcul calcul = Projets.vide()
                .organisme("OG", 15, false)
                .exclu(TypeProjet.ACQUISITION, "Pas de projet de DUI.", "ELI-33")
                .calcul(G22);

        assertThat(calcul.total().centimes()).isZero();
    }

    @Test
    @DisplayName("EX-48 : un ESSMS déjà financé : 19 × 5 000 €")
    void essms_deja_finance() {
        Calcul calcul = Projets.grandOrganisme()
                .essms(19, TypeProjet.MONTEE_VERSION, Secteur.PH)
                .exclu(TypeProjet.MONTEE_VERSION, "Déjà financé en 2021 pour la même solution.", "ELI-28")
                .calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(9_500_000);
    }

    @Test
    @DisplayName("AMB-30, AMB-42 : 40 ESSMS déployés après un pilote de 20 : 29 au taux plein, 11 au taux réduit")
    void deploiement_apres_un_pilote() {
        Calcul calcul =
                Projets.grandOrganisme().acquisitions(40).apresPilote(20).calcul(G22);

        assertThat(calcul.total().centimes()).isEqualTo(29 * 2_150_000 + 11 * 500_000);
        assertThat(autre(calcul, Ambiguite.AMB_42, Option.RANGS_RECOMMENCES)).isEqualTo(40 * 2_150_000);
        assertThat(calcul.points()).extracting(PointAInstruire::code).containsExactly("AMB-42", "FUN-29");
    }

    private static Projets petits() {
        return Projets.vide()
                .organisme("A", 6, false)
                .equipes(6, TypeProjet.ACQUISITION)
                .organisme("B", 5, false)
                .equipes(5, TypeProjet.ACQUISITION)
                .organisme("C", 4, false)
                .equipes(4, TypeProjet.ACQUISITION);
    }
}
