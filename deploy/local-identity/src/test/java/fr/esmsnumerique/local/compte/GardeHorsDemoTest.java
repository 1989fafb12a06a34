package fr.esmsnumerique.local.compte;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GardeHorsDemoTest {

    @Test
    void refuse_les_valeurs_publiques_et_nomme_ce_qu_il_faut_definir() {
        var proprietes = new IdentiteProperties(
                "", "", Map.of("passerelle", "secret-de-demonstration", "service", "k7W…", "systeme", ""));

        assertThatThrownBy(() -> GardeHorsDemo.verifier(proprietes))
                .isInstanceOf(ReglageRefuse.class)
                .hasMessageContaining("ESMS_COMPTES, ESMS_SECRET_PASSERELLE, ESMS_SECRET_SYSTEME")
                .hasMessageNotContaining("ESMS_SECRET_SERVICE");
    }

    @Test
    void accepte_des_secrets_propres_et_un_fichier_de_comptes() {
        var proprietes = new IdentiteProperties("/etc/esms/comptes.yaml", "", Map.of("service", "k7W"));

        assertThatCode(() -> GardeHorsDemo.verifier(proprietes)).doesNotThrowAnyException();
    }
}
