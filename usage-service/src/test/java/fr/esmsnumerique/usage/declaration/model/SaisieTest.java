package fr.esmsnumerique.usage.declaration.model;

import static fr.esmsnumerique.usage.Exemples.conforme;
import static fr.esmsnumerique.usage.Exemples.saisie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void refuse_un_nombre_negatif() {
        assertThatThrownBy(() -> saisie(Map.of(Compteur.E_PARCOURS, -1L))).isInstanceOf(IllegalArgumentException.class);
    }
}
