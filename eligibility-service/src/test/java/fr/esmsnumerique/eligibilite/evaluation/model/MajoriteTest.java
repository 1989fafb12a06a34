package fr.esmsnumerique.eligibilite.evaluation.model;

import static fr.esmsnumerique.eligibilite.projet.model.Secteur.AHI;
import static fr.esmsnumerique.eligibilite.projet.model.Secteur.PA;
import static fr.esmsnumerique.eligibilite.projet.model.Secteur.PH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajoriteTest {

    /** AMB-17: parity is no majority. */
    @ParameterizedTest
    @CsvSource({"3,2,PA", "2,2,", "2,3,PH", "0,1,PH", "0,0,"})
    void plus_de_la_moitie_et_pas_la_moitie(int pa, int ph, Secteur attendu) {
        Majorite<Secteur> majorite = comptee(pa, ph, 0);
        assertThat(majorite.absolue().orElse(null)).isEqualTo(attendu);
        assertThat(majorite.nombre(PA)).isEqualTo(pa);
        assertThat(majorite.contient(PH)).isEqualTo(ph > 0);
        assertThat(majorite.distinctes()).isEqualTo((pa > 0 ? 1 : 0) + (ph > 0 ? 1 : 0));
    }

    @Test
    void trois_valeurs_dont_aucune_ne_passe_la_moitie_n_ont_que_des_premieres() {
        Majorite<Secteur> partagee = comptee(2, 2, 1);
        assertThat(partagee.absolue()).isEmpty();
        assertThat(partagee.premieres()).containsExactlyInAnyOrder(PA, PH);
        assertThat(comptee(2, 2, 3).premieres()).isEqualTo(List.of(AHI));
    }

    @Test
    void elle_se_lit_dans_l_ordre_des_valeurs_sans_celles_que_rien_ne_porte() {
        Majorite<Secteur> aucune = comptee(0, 0, 0);
        assertThat(aucune.toString()).isEmpty();
        assertThat(aucune.premieres()).isEmpty();
        Majorite<Secteur> majorite = comptee(12, 1, 0);
        assertThat(majorite.parValeur()).isEqualTo(Map.of(PA, 12, PH, 1));
        String premiere = PA.ordinal() < PH.ordinal() ? "PA : 12, PH : 1" : "PH : 1, PA : 12";
        assertThat(majorite).hasToString(premiere);
    }

    private static Majorite<Secteur> comptee(int pa, int ph, int ahi) {
        int[] nombres = new int[Secteur.values().length];
        nombres[PA.ordinal()] = pa;
        nombres[PH.ordinal()] = ph;
        nombres[AHI.ordinal()] = ahi;
        return new Majorite<>(Secteur.values(), nombres);
    }
}
