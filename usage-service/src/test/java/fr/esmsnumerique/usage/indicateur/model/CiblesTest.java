package fr.esmsnumerique.usage.indicateur.model;

import static fr.esmsnumerique.usage.Exemples.DEUX;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.calculer;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g22;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static fr.esmsnumerique.usage.Exemples.sans;
import static fr.esmsnumerique.usage.Exemples.sansObjet;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DMP_ALIMENTES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DOSSIERS_ACTIFS;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DOSSIERS_ACTIFS_AVEC_PROJET;
import static fr.esmsnumerique.usage.declaration.model.Compteur.E_PARCOURS;
import static fr.esmsnumerique.usage.declaration.model.Compteur.MESSAGES_MSS;
import static fr.esmsnumerique.usage.declaration.model.Compteur.PERSONNES_ACCOMPAGNEES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.PERSONNES_ELIGIBLES_PROJET;
import static fr.esmsnumerique.usage.indicateur.model.EtatIndicateur.A_INSTRUIRE;
import static fr.esmsnumerique.usage.indicateur.model.EtatIndicateur.INFORMATIF;
import static fr.esmsnumerique.usage.indicateur.model.EtatIndicateur.MANQUANT;
import static fr.esmsnumerique.usage.indicateur.model.EtatIndicateur.NON_ATTEINT;
import static fr.esmsnumerique.usage.indicateur.model.EtatIndicateur.NON_CALCULABLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundary tables of the five targets, and the three ways of having no rate. */
class CiblesTest {

    @ParameterizedTest
    @CsvSource({
        "69, 100, NON_ATTEINT, '69,00 %'",
        "70, 100, ATTEINT, '70,00 %'",
        "71, 100, ATTEINT, '71,00 %'",
        "699, 1000, NON_ATTEINT, '69,90 %'",
        "700, 1000, ATTEINT, '70,00 %'",
        "69999, 100000, NON_ATTEINT, '69,99 %'",
        "0, 100, NON_ATTEINT, '0,00 %'",
        "250, 100, ATTEINT, '250,00 %'",
    })
    void la_messagerie_et_le_dmp_sont_compares_a_70_exactement(
            long numerateur, long denominateur, EtatIndicateur attendu, String affiche) {
        CalculUsage calcul = seul(saisie(
                Map.of(MESSAGES_MSS, numerateur, DMP_ALIMENTES, numerateur, PERSONNES_ELIGIBLES_PROJET, denominateur)));
        assertThat(List.of(etat(calcul, Indicateur.TAUX_MSS), etat(calcul, Indicateur.TAUX_DMP)))
                .containsOnly(attendu);
        assertThat(resultat(calcul, Indicateur.TAUX_DMP).explication()).contains(affiche);
    }

    @ParameterizedTest
    @CsvSource({
        "89, 100, NON_ATTEINT",
        "90, 100, ATTEINT",
        "161, 180, NON_ATTEINT",
        "162, 180, ATTEINT",
        "899, 1000, NON_ATTEINT"
    })
    void les_taux_du_dui_sont_compares_a_90_exactement(long numerateur, long denominateur, EtatIndicateur attendu) {
        CalculUsage actifs = seul(saisie(Map.of(
                DOSSIERS_ACTIFS, numerateur,
                PERSONNES_ACCOMPAGNEES, denominateur,
                DOSSIERS_ACTIFS_AVEC_PROJET, numerateur,
                DOSSIERS_ACTIFS_AVEC_EVENEMENT, numerateur)));
        assertThat(etat(actifs, Indicateur.TAUX_DOSSIERS_ACTIFS)).isEqualTo(attendu);
        CalculUsage contenu = seul(saisie(Map.of(
                DOSSIERS_ACTIFS, denominateur,
                PERSONNES_ACCOMPAGNEES, denominateur,
                DOSSIERS_ACTIFS_AVEC_PROJET, numerateur,
                DOSSIERS_ACTIFS_AVEC_EVENEMENT, numerateur)));
        assertThat(etat(contenu, Indicateur.TAUX_PROJET_PERSONNALISE)).isEqualTo(attendu);
        assertThat(etat(contenu, Indicateur.TAUX_EVENEMENT)).isEqualTo(attendu);
    }

    @Test
    void une_cible_manquee_dit_le_plus_petit_effort_qui_suffirait() {
        ResultatIndicateur dmp = resultat(
                seul(saisie(Map.of(DMP_ALIMENTES, 699L, PERSONNES_ELIGIBLES_PROJET, 1000L))), Indicateur.TAUX_DMP);
        assertThat(dmp.explication()).contains("il manque 1 (DMP alimentés)");
        assertThat(dmp.reference()).isNotNull().extracting(r -> r.regle()).isEqualTo("USE-02");
        assertThat(dmp.numerateur()).isEqualTo(699);
        assertThat(dmp.denominateur()).isEqualTo(1000);
    }

    @Test
    void denominateur_nul_n_est_ni_atteint_ni_manque() {
        CalculUsage calcul = seul(saisie(Map.of(MESSAGES_MSS, 0L, DMP_ALIMENTES, 0L, PERSONNES_ELIGIBLES_PROJET, 0L)));
        assertThat(etat(calcul, Indicateur.TAUX_MSS)).isEqualTo(NON_CALCULABLE);
        assertThat(etat(calcul, Indicateur.TAUX_DMP)).isEqualTo(NON_CALCULABLE);
        assertThat(calcul.lecture(Lecture.AGREGEE).ciblesAtteintes()).isFalse();
        assertThat(resultat(calcul, Indicateur.TAUX_MSS).explication()).contains("AMB-21");
    }

    @Test
    void sans_dossier_actif_les_taux_de_projet_et_d_evenement_ne_se_calculent_pas() {
        CalculUsage calcul = seul(saisie(
                Map.of(DOSSIERS_ACTIFS, 0L, DOSSIERS_ACTIFS_AVEC_PROJET, 0L, DOSSIERS_ACTIFS_AVEC_EVENEMENT, 0L)));
        assertThat(etat(calcul, Indicateur.TAUX_DOSSIERS_ACTIFS)).isEqualTo(NON_ATTEINT);
        assertThat(etat(calcul, Indicateur.TAUX_PROJET_PERSONNALISE)).isEqualTo(NON_CALCULABLE);
        assertThat(etat(calcul, Indicateur.TAUX_EVENEMENT)).isEqualTo(NON_CALCULABLE);
    }

    @Test
    void manquant_zero_et_sans_objet_concluent_differemment() {
        assertThat(etat(seul(sans(conforme(), DMP_ALIMENTES)), Indicateur.TAUX_DMP))
                .isEqualTo(MANQUANT);
        assertThat(etat(seul(saisie(Map.of(DMP_ALIMENTES, 0L))), Indicateur.TAUX_DMP))
                .isEqualTo(NON_ATTEINT);
        assertThat(etat(seul(sansObjet(conforme(), DMP_ALIMENTES)), Indicateur.TAUX_DMP))
                .isEqualTo(A_INSTRUIRE);
    }

    @Test
    void un_essms_qui_n_a_rien_declare_est_nomme() {
        CalculUsage calcul =
                calculer(projet(essms(UN, Secteur.PH), essms(DEUX, Secteur.PH)), g25(), Map.of(UN, conforme()));
        assertThat(etat(calcul, Indicateur.TAUX_MSS)).isEqualTo(MANQUANT);
        assertThat(resultat(calcul, Indicateur.TAUX_MSS).faits())
                .anyMatch(f -> f.contains(DEUX.valeur()) && f.contains("non déclaré"));
    }

    @Test
    void e_prescription_et_e_parcours_ne_bloquent_jamais() {
        for (Saisie saisie : List.of(conforme(), sans(conforme(), E_PARCOURS), sansObjet(conforme(), E_PARCOURS))) {
            CalculUsage calcul = seul(saisie);
            assertThat(etat(calcul, Indicateur.E_PARCOURS)).isEqualTo(INFORMATIF);
            assertThat(calcul.preferee().exiges()).isEqualTo(5);
            assertThat(calcul.preferee().ciblesAtteintes()).isTrue();
            assertThat(calcul.obstacles(Lecture.AGREGEE)).isEmpty();
        }
    }

    @Test
    void pjm_2025_est_dispensee_du_socle_mais_garde_le_dui() {
        Saisie sansSocle = saisie(Map.of(MESSAGES_MSS, 0L, DMP_ALIMENTES, 0L));
        CalculUsage calcul = calculer(projet(essms(UN, Secteur.PJM)), g25(), Map.of(UN, sansSocle));
        assertThat(etat(calcul, Indicateur.TAUX_MSS)).isEqualTo(INFORMATIF);
        assertThat(etat(calcul, Indicateur.TAUX_DMP)).isEqualTo(INFORMATIF);
        assertThat(calcul.preferee().exiges()).isEqualTo(3);
        assertThat(calcul.preferee().ciblesAtteintes()).isTrue();
        assertThat(calcul.avertissements()).anyMatch(a -> a.contains("AMB-23"));

        Saisie duiA89 = saisie(Map.of(
                DOSSIERS_ACTIFS, 89L,
                PERSONNES_ACCOMPAGNEES, 100L,
                DOSSIERS_ACTIFS_AVEC_PROJET, 89L,
                DOSSIERS_ACTIFS_AVEC_EVENEMENT, 89L));
        assertThat(calculer(projet(essms(UN, Secteur.PJM)), g25(), Map.of(UN, duiA89))
                        .preferee()
                        .ciblesAtteintes())
                .isFalse();
        assertThat(calculer(projet(essms(UN, Secteur.PJM)), g22(), Map.of(UN, sansSocle))
                        .preferee()
                        .ciblesAtteintes())
                .as("en 2022, aucune dispense dans les textes")
                .isFalse();
    }

    @Test
    void un_essms_dispense_n_entre_pas_dans_la_somme_des_autres() {
        CalculUsage calcul = calculer(
                projet(essms(UN, Secteur.PJM), essms(DEUX, Secteur.PH)),
                g25(),
                Map.of(UN, saisie(Map.of(DMP_ALIMENTES, 100L)), DEUX, saisie(Map.of(DMP_ALIMENTES, 69L))));
        assertThat(etat(calcul, Indicateur.TAUX_DMP)).isEqualTo(NON_ATTEINT);
        assertThat(resultat(calcul, Indicateur.TAUX_DMP).denominateur()).isEqualTo(100);
    }

    @Test
    void chaque_indicateur_porte_sa_regle_et_sa_citation() {
        CalculUsage calcul = seul(conforme());
        assertThat(calcul.indicateurs()).hasSize(Indicateur.values().length).allSatisfy(r -> {
            assertThat(r.reference()).isNotNull();
            assertThat(r.explication()).isNotBlank();
            assertThat(r.faits()).isNotEmpty();
        });
        assertThat(Arrays.stream(Indicateur.values()).map(Indicateur::regle)).doesNotHaveDuplicates();
    }

    private static CalculUsage seul(Saisie saisie) {
        return calculer(projet(essms(UN, Secteur.PH)), g25(), Map.of(UN, saisie));
    }

    private static EtatIndicateur etat(CalculUsage calcul, Indicateur indicateur) {
        return resultat(calcul, indicateur).etat();
    }

    private static ResultatIndicateur resultat(CalculUsage calcul, Indicateur indicateur) {
        return calcul.indicateurs().stream()
                .filter(r -> r.indicateur() == indicateur)
                .findFirst()
                .orElseThrow();
    }
}
