package fr.esmsnumerique.usage.declaration.model;

import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaisieTest {

    @Test
    void absent_zero_et_sans_objet_sont_trois_choses() {
        Saisie saisie =
                new Saisie(Map.of(Compteur.E_PARCOURS, 0L), Map.of(Compteur.E_PRESCRIPTIONS, "aucun prescripteur"));
        assertThat(saisie.valeur(Compteur.E_PARCOURS)).isEqualTo(new ValeurDeclaree.Nombre(0));
        assertThat(saisie.valeur(Compteur.E_PRESCRIPTIONS))
                .isEqualTo(new ValeurDeclaree.SansObjet("aucun prescripteur"));
        assertThat(saisie.valeur(Compteur.MESSAGES_MSS)).isEqualTo(new ValeurDeclaree.Manquante());
        assertThat(saisie.manquants()).hasSize(7).doesNotContain(Compteur.E_PARCOURS, Compteur.E_PRESCRIPTIONS);
    }

    @Test
    void refuse_plus_de_dossiers_avec_projet_que_de_dossiers_actifs() {
        assertThat(saisie(Map.of(Compteur.DOSSIERS_ACTIFS_AVEC_PROJET, 100L)).contradiction())
                .isEmpty();
        assertThat(saisie(Map.of(Compteur.DOSSIERS_ACTIFS_AVEC_PROJET, 101L)).contradiction())
                .contains(MotifRefus.SOUS_ENSEMBLE);
        assertThat(saisie(Map.of(Compteur.DOSSIERS_ACTIFS_AVEC_EVENEMENT, 101L)).contradiction())
                .contains(MotifRefus.SOUS_ENSEMBLE);
    }

    @Test
    void refuse_un_compteur_a_la_fois_value_et_sans_objet() {
        assertThat(new Saisie(conforme().nombres(), Map.of(Compteur.E_PARCOURS, "non connecté")).contradiction())
                .contains(MotifRefus.SANS_OBJET_ET_VALEUR);
    }

    /** 95 at the end of the year and 10 exits are 105 files, less those counted twice. */
    @ParameterizedTest
    @CsvSource({
        "95, 10, , 105",
        "95, 10, 0, 105",
        "95, 10, 5, 100",
        "95, 10, 10, 95",
        "0, 0, 0, 0",
        "95, , , ",
        ", 10, , "
    })
    void la_file_active_compte_une_fois_qui_est_sorti_puis_revenu(
            @Nullable Long presentes, @Nullable Long sorties, @Nullable Long revenues, @Nullable Long attendue) {
        Saisie saisie = annuelle(presentes, sorties, revenues);
        assertThat(saisie.fileActive()).isEqualTo(attendue == null ? OptionalLong.empty() : OptionalLong.of(attendue));
        assertThat(saisie.contradiction()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"95, 10, 11", "9, 10, 10", ", 10, 11", "9, , 10"})
    void refuse_plus_de_personnes_revenues_que_de_sorties_ou_de_presentes(
            @Nullable Long presentes, @Nullable Long sorties, Long revenues) {
        assertThat(annuelle(presentes, sorties, revenues).contradiction()).contains(MotifRefus.SOUS_ENSEMBLE);
    }

    @Test
    void refuse_un_nombre_negatif() {
        assertThatThrownBy(() -> saisie(Map.of(Compteur.E_PARCOURS, -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Saisie annuelle(@Nullable Long presentes, @Nullable Long sorties, @Nullable Long revenues) {
        Map<Compteur, Long> nombres = new EnumMap<>(Compteur.class);
        nombres.put(Compteur.PRESENTES_FIN_ANNEE, presentes);
        nombres.put(Compteur.SORTIES_DEFINITIVES, sorties);
        nombres.put(Compteur.SORTIES_REVENUES, revenues);
        nombres.values().removeIf(Objects::isNull);
        return new Saisie(nombres, Map.of());
    }
}
