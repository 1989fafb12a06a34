package fr.esmsnumerique.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The campaign year, its key days worked in the back-office by instructor, financial officer, decision-maker and the two national pilots. */
@EnabledIfEnvironmentVariable(named = "ESMS_E2E", matches = "true")
class ParcoursAnneeE2E {

    @Test
    void l_annee_de_campagne_se_joue_au_back_office_et_donne_les_chiffres_des_regles() {
        assertThat(PlateformeJouee.ecarts()).isEmpty();
        PlateformeJouee.parcours().exigerTousReussis();
    }
}
