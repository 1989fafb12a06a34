package fr.esmsnumerique.usage.indicateur.model;

import static fr.esmsnumerique.usage.Exemples.AUJOURDHUI;
import static fr.esmsnumerique.usage.Exemples.DEUX;
import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.essms;
import static fr.esmsnumerique.usage.Exemples.g25;
import static fr.esmsnumerique.usage.Exemples.projet;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static fr.esmsnumerique.usage.Exemples.septembre;
import static fr.esmsnumerique.usage.declaration.model.Compteur.DMP_ALIMENTES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.MESSAGES_MSS;
import static fr.esmsnumerique.usage.declaration.model.Compteur.PERSONNES_ELIGIBLES_PROJET;
import static fr.esmsnumerique.usage.declaration.model.Compteur.PERSONNES_NON_CONCERNEES;
import static fr.esmsnumerique.usage.declaration.model.Compteur.PERSONNES_SOUS_ANONYMAT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.MotifRefus;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** USE-14: what the annex takes out of one denominator, and nothing else. September 2026 is measured. */
class AnnexeTest {

    private static final Projet PA = projet(essms(UN, Secteur.PA));

    /** 62 of 100 fails; the exact limit is 7/10 of what is left: 62 of 88 passes, 62 of 89 does not. */
    @ParameterizedTest
    @CsvSource({"0, NON_ATTEINT", "11, NON_ATTEINT", "12, ATTEINT", "100, NON_CALCULABLE"})
    void les_personnes_sous_anonymat_sortent_du_denominateur_du_dmp(long anonymes, EtatIndicateur attendu) {
        Saisie saisie = saisie(Map.of(DMP_ALIMENTES, 62L, PERSONNES_SOUS_ANONYMAT, anonymes));
        ResultatIndicateur dmp = resultat(Indicateur.TAUX_DMP, PA, Map.of(UN, saisie), annexe(null, "2026-01", null));

        assertThat(dmp.etat()).isEqualTo(attendu);
        assertThat(dmp.denominateur()).isEqualTo(100 - anonymes);
        assertThat(dmp.denominateurDeclare()).isEqualTo(anonymes == 0 ? null : 100L);
        assertThat(dmp.amenagements()).containsExactly("AME-G25-001");
        assertThat(dmp.faits()).anyMatch(f -> f.contains("réduit de " + anonymes) && f.contains("USE-14"));
    }

    @Test
    void l_anonymat_admis_pour_le_dmp_ne_vaut_pas_pour_la_messagerie() { // AMB-22
        Saisie saisie = saisie(Map.of(MESSAGES_MSS, 62L, PERSONNES_SOUS_ANONYMAT, 12L));
        ResultatIndicateur mss = resultat(Indicateur.TAUX_MSS, PA, Map.of(UN, saisie), annexe(null, "2026-01", null));

        assertThat(mss.etat()).isEqualTo(EtatIndicateur.NON_ATTEINT);
        assertThat(mss.denominateur()).isEqualTo(100);
        assertThat(mss.amenagements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09, , true", // first month
        "2026-10, , false", // a month too late
        "2026-01, 2026-09, true", // last month
        "2026-01, 2026-08, false",
    })
    void une_entree_vaut_pour_sa_periode(String du, @Nullable String au, boolean applique) {
        Saisie saisie = saisie(Map.of(PERSONNES_SOUS_ANONYMAT, 12L));
        assertThat(resultat(Indicateur.TAUX_DMP, PA, Map.of(UN, saisie), annexe(null, du, au))
                        .denominateur())
                .isEqualTo(applique ? 88 : 100);
    }

    @Test
    void une_entree_vaut_pour_son_secteur_et_l_aggregat_ne_deduit_que_la() {
        Projet mixte = projet(essms(UN, Secteur.AHI), essms(DEUX, Secteur.PA));
        Saisie saisie = saisie(Map.of(PERSONNES_SOUS_ANONYMAT, 12L));
        ResultatIndicateur dmp = resultat(
                Indicateur.TAUX_DMP, mixte, Map.of(UN, saisie, DEUX, saisie), annexe(Secteur.AHI, "2026-01", null));

        assertThat(dmp.denominateur()).isEqualTo(188);
        assertThat(dmp.denominateurDeclare()).isEqualTo(200);
    }

    @Test
    void deux_entrees_du_meme_compteur_ne_deduisent_qu_une_fois() {
        Reduction une = new Reduction(
                "AME-G25-001", Indicateur.TAUX_DMP, Secteur.PA, PERSONNES_SOUS_ANONYMAT, YearMonth.of(2026, 1), null);
        Reduction autre = new Reduction(
                "AME-G25-002", Indicateur.TAUX_DMP, null, PERSONNES_SOUS_ANONYMAT, YearMonth.of(2026, 9), null);
        Reduction activite = new Reduction(
                "AME-G25-003", Indicateur.TAUX_DMP, null, PERSONNES_NON_CONCERNEES, YearMonth.of(2026, 9), null);
        Saisie saisie = saisie(Map.of(PERSONNES_SOUS_ANONYMAT, 12L, PERSONNES_NON_CONCERNEES, 3L));
        ResultatIndicateur dmp =
                resultat(Indicateur.TAUX_DMP, PA, Map.of(UN, saisie), new Annexe(List.of(une, autre, activite)));

        assertThat(dmp.denominateur()).isEqualTo(100 - 12 - 3);
        assertThat(dmp.amenagements()).containsExactly("AME-G25-001", "AME-G25-002", "AME-G25-003");
    }

    @Test
    void ce_qui_n_est_pas_declare_n_est_pas_deduit_et_se_dit_sans_etre_un_manque() {
        ResultatIndicateur dmp =
                resultat(Indicateur.TAUX_DMP, PA, Map.of(UN, conforme()), annexe(null, "2026-01", null));

        assertThat(dmp.etat()).isEqualTo(EtatIndicateur.ATTEINT);
        assertThat(dmp.denominateurDeclare()).isNull();
        assertThat(dmp.faits()).anyMatch(f -> f.contains("rien n'est déduit"));
        assertThat(conforme().manquants()).isEmpty();
    }

    @Test
    void sans_l_entree_la_mesure_est_celle_d_avant() {
        Saisie saisie = saisie(Map.of(PERSONNES_SOUS_ANONYMAT, 12L));
        Annexe annexe = annexe(null, "2026-01", null);
        assertThat(resultat(Indicateur.TAUX_DMP, PA, Map.of(UN, saisie), annexe.sans("AME-G25-001"))
                        .denominateur())
                .isEqualTo(100);
        assertThat(annexe.sans("AME-G25-002")).isEqualTo(annexe);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, true", "60, 40, true", "60, 41, false", "101, 0, false"})
    void on_ne_deduit_pas_plus_de_personnes_qu_on_n_en_compte(long anonymes, long nonConcernees, boolean admis) {
        Map<Compteur, Long> nombres = Map.of(
                PERSONNES_SOUS_ANONYMAT,
                anonymes,
                PERSONNES_NON_CONCERNEES,
                nonConcernees,
                PERSONNES_ELIGIBLES_PROJET,
                100L);
        assertThat(saisie(nombres).contradiction().isEmpty()).isEqualTo(admis);
        if (!admis) {
            assertThat(saisie(nombres).contradiction()).contains(MotifRefus.DEDUCTION_EXCESSIVE);
        }
    }

    private static Annexe annexe(@Nullable Secteur secteur, String du, @Nullable String au) {
        return new Annexe(List.of(new Reduction(
                "AME-G25-001",
                Indicateur.TAUX_DMP,
                secteur,
                PERSONNES_SOUS_ANONYMAT,
                YearMonth.parse(du),
                au == null ? null : YearMonth.parse(au))));
    }

    private static ResultatIndicateur resultat(
            Indicateur indicateur, Projet projet, Map<NumeroFiness, Saisie> saisies, Annexe annexe) {
        return CalculMois.calculer(projet, septembre(), g25(), saisies, annexe, AUJOURDHUI).indicateurs().stream()
                .filter(r -> r.indicateur() == indicateur)
                .findFirst()
                .orElseThrow();
    }
}
