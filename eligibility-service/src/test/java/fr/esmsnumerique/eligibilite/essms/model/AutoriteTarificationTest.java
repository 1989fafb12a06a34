package fr.esmsnumerique.eligibilite.essms.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutoriteTarificationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARS / Non DG, Tarif Libre | ARS",
                "DGS ARS & hébergement PCD - sous CPOM | CONJOINTE",
                "ARS/PCD, Tarif global, habilité aide sociale, recours PUI | CONJOINTE",
                "Président du Conseil Départemental | CONSEIL_DEPARTEMENTAL",
                "Préfet de région établissements et services sociaux | ETAT",
                "Préfet et PCD | CONJOINTE",
                "Etablissement Tarif Libre | INCONNUE",
                "'' | INCONNUE"
            })
    void propose_l_autorite_depuis_le_libelle(String libelle, AutoriteTarification attendue) {
        assertThat(AutoriteTarification.proposee(libelle)).isEqualTo(attendue);
        assertThat(attendue.associeUnDepartement())
                .isEqualTo(attendue == AutoriteTarification.CONJOINTE
                        || attendue == AutoriteTarification.CONSEIL_DEPARTEMENTAL);
    }
}
