package fr.esmsnumerique.usage.vraisemblance.model;

import static fr.esmsnumerique.usage.Exemples.UN;
import static fr.esmsnumerique.usage.Exemples.reference;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectionTest {

    private static final YearMonth AOUT = YearMonth.of(2026, 8);
    private static final Seuils SEUILS =
            new Seuils(EnumSet.allOf(RegleVraisemblance.class), Taux.pourCent(50), 50, 5, reference("USE-20"));

    @ParameterizedTest
    @CsvSource({
        "100, 150, false",
        "100, 151, true",
        "100, 50, false",
        "100, 49, true",
        "10, 49, false",
        "10, 50, true",
        "0, 49, false",
        "0, 50, true",
        "49, 0, false",
        "50, 0, true"
    })
    void un_saut_depasse_strictement_le_seuil_et_un_petit_nombre_n_en_fait_pas(long avant, long apres, boolean saut) {
        assertThat(detecter(messages(avant), messages(apres)))
                .extracting(Anomalie::regle)
                .isEqualTo(saut ? List.of(RegleVraisemblance.SAUT) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "DMP_ALIMENTES, DOSSIERS_ACTIFS, DMP_SUPERIEURS_AUX_DOSSIERS",
        "DOSSIERS_ACTIFS, PERSONNES_ACCOMPAGNEES, DOSSIERS_SUPERIEURS_AUX_PERSONNES",
        "PERSONNES_ELIGIBLES_PROJET, PERSONNES_ACCOMPAGNEES, ELIGIBLES_SUPERIEURES_AUX_PERSONNES",
        "DMP_ALIMENTES, PERSONNES_ACCOMPAGNEES, DMP_SUPERIEURS_AUX_PERSONNES"
    })
    void une_partie_depasse_son_tout_des_la_premiere_unite(Compteur partie, Compteur tout, RegleVraisemblance regle) {
        assertThat(seul(Map.of(partie, 40L, tout, 40L))).isEmpty();
        assertThat(seul(Map.of(partie, 41L, tout, 40L))).singleElement().satisfies(a -> {
            assertThat(a.regle()).isEqualTo(regle);
            assertThat(a.observe()).isEqualTo(41);
            assertThat(a.repere()).isEqualTo(40);
            assertThat(a.raison()).contains("41", "40");
        });
        assertThat(seul(Map.of(partie, 41L))).as("rien à comparer").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"104, false", "105, true", "106, true", "0, true"})
    void des_personnes_accompagnees_que_la_file_active_ne_donne_pas_sont_signalees(long accompagnees, boolean signale) {
        List<Anomalie> anomalies = seul(Map.of(
                Compteur.PERSONNES_ACCOMPAGNEES, accompagnees,
                Compteur.PRESENTES_FIN_ANNEE, 95L,
                Compteur.SORTIES_DEFINITIVES, 10L,
                Compteur.SORTIES_REVENUES, 1L));
        assertThat(anomalies).hasSize(signale ? 1 : 0).allSatisfy(a -> {
            assertThat(a.regle()).isEqualTo(RegleVraisemblance.FILE_ACTIVE_DIFFERENTE);
            assertThat(a.valeurs()).isEqualTo(accompagnees + "/104");
            assertThat(a.raison()).contains("une fois", "104");
        });
        assertThat(seul(Map.of(Compteur.PERSONNES_ACCOMPAGNEES, accompagnees, Compteur.PRESENTES_FIN_ANNEE, 95L)))
                .as("sans les sorties, rien ne se déduit")
                .isEmpty();
    }

    @Test
    void un_compteur_de_l_annee_ne_fait_ni_saut_ni_mois_recopie() {
        assertThat(detecter(
                        new Saisie(Map.of(Compteur.PRESENTES_FIN_ANNEE, 100L), Map.of()),
                        new Saisie(Map.of(Compteur.PRESENTES_FIN_ANNEE, 900L), Map.of())))
                .isEmpty();
        Map<Compteur, Long> aout = avec(compteurs(4), Compteur.PRESENTES_FIN_ANNEE, 95L);
        aout.put(Compteur.SORTIES_DEFINITIVES, 10L);
        assertThat(detecter(new Saisie(aout, Map.of()), new Saisie(aout, Map.of())))
                .isEmpty();
        assertThat(detecter(compteurs(5), new Saisie(avec(compteurs(5), Compteur.SORTIES_DEFINITIVES, 10L), Map.of())))
                .extracting(Anomalie::regle)
                .as("les cinq compteurs du mois sont les mêmes")
                .containsExactly(RegleVraisemblance.MOIS_COPIE);
    }

    @Test
    void un_mois_recopie_est_signale_a_partir_de_cinq_compteurs_non_nuls() {
        assertThat(detecter(compteurs(5), compteurs(5)))
                .extracting(Anomalie::regle)
                .containsExactly(RegleVraisemblance.MOIS_COPIE);
        assertThat(detecter(compteurs(4), compteurs(4))).isEmpty();
        assertThat(detecter(Exemples.conforme(), Exemples.saisie(Map.of(Compteur.E_PARCOURS, 1L))))
                .isEmpty();
    }

    @Test
    void la_premiere_mesure_de_trois_mois_ne_se_compare_pas_au_mois_suivant() {
        assertThat(Detection.executer(SEUILS, declares(messages(300), messages(100)), AOUT))
                .isEmpty();
    }

    @Test
    void une_regle_que_la_campagne_ne_nomme_pas_ne_signale_rien() {
        Seuils aucun = new Seuils(java.util.Set.of(), Taux.pourCent(50), 50, 5, reference("USE-20"));
        assertThat(Detection.executer(aucun, declares(messages(100), messages(1_000)), YearMonth.of(2026, 1)))
                .isEmpty();
    }

    @Test
    void ce_qui_est_dit_d_une_anomalie_ne_vaut_que_pour_ses_valeurs() {
        Anomalie avant = detecter(messages(100), messages(200)).getFirst();
        Anomalie apres = detecter(messages(100), messages(201)).getFirst();
        assertThat(avant.id()).isEqualTo(apres.id()).isEqualTo("210000014_2026-09_SAUT_MESSAGES_MSS");
        assertThat(avant.valeurs()).isNotEqualTo(apres.valeurs());
    }

    private static List<Anomalie> detecter(Saisie aout, Saisie septembre) {
        return Detection.executer(SEUILS, declares(aout, septembre), YearMonth.of(2026, 1));
    }

    private static List<Anomalie> seul(Map<Compteur, Long> nombres) {
        SortedMap<YearMonth, Map<NumeroFiness, Saisie>> mois = new TreeMap<>();
        mois.put(AOUT, Map.of(UN, new Saisie(nombres, Map.of())));
        return Detection.executer(SEUILS, mois, YearMonth.of(2026, 1));
    }

    private static SortedMap<YearMonth, Map<NumeroFiness, Saisie>> declares(Saisie aout, Saisie septembre) {
        SortedMap<YearMonth, Map<NumeroFiness, Saisie>> mois = new TreeMap<>();
        mois.put(AOUT, Map.of(UN, aout));
        mois.put(AOUT.plusMonths(1), Map.of(UN, septembre));
        return mois;
    }

    private static Map<Compteur, Long> avec(Saisie saisie, Compteur compteur, long nombre) {
        Map<Compteur, Long> nombres = new java.util.EnumMap<>(saisie.nombres());
        nombres.put(compteur, nombre);
        return nombres;
    }

    private static Saisie messages(long nombre) {
        return new Saisie(Map.of(Compteur.MESSAGES_MSS, nombre), Map.of());
    }

    private static Saisie compteurs(int nombre) {
        Map<Compteur, Long> nombres = new java.util.EnumMap<>(Compteur.class);
        List.of(
                        Compteur.MESSAGES_MSS,
                        Compteur.E_PRESCRIPTIONS,
                        Compteur.E_PARCOURS,
                        Compteur.DOSSIERS_ACTIFS_AVEC_PROJET,
                        Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT)
                .subList(0, nombre)
                .forEach(c -> nombres.put(c, 7L));
        nombres.put(Compteur.PERSONNES_SOUS_ANONYMAT, 0L);
        return new Saisie(nombres, Map.of());
    }
}
