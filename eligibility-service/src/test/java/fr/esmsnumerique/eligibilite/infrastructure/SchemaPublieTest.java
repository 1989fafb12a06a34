package fr.esmsnumerique.eligibilite.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.eligibilite.infrastructure.SchemaPublie.Ecart;
import org.junit.jupiter.api.Test;

class SchemaPublieTest {

    @Test
    void un_motif_du_schema_se_dit_en_francais_avec_un_exemple() {
        var ecarts = SchemaPublie.definition("galis-dossiers.schema.json", "DossierGalis")
                .ecarts("{\"campagne\":\"2025\",\"porteur\":{\"numeroFinessJuridique\":\"21\"}}");
        assertThat(ecarts)
                .contains(
                        new Ecart(
                                "/campagne",
                                "doit être un code de campagne, une lettre et deux chiffres, par exemple G25"),
                        new Ecart(
                                "/porteur/numeroFinessJuridique",
                                "doit être un numéro FINESS de neuf caractères, par exemple 210000014"));
        assertThat(ecarts)
                .allSatisfy(e -> assertThat(e.raison()).doesNotContain("^").doesNotContain("$"));
    }
}
