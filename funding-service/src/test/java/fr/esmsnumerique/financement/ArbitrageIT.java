package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Décisions motivées de l'ARS, par HTTP")
class ArbitrageIT extends ServiceFinancement {

    @Test
    @DisplayName("FUN-22 : le décideur de la région module avec un motif, le calcul reste à côté, l'échéancier suit")
    void une_modulation_garde_les_deux_montants() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0077"));
        String chemin = "/financements/" + id + "/modulations";
        String corps =
                "{\"motif\":\"Vingt numéros pour dix-neuf structures.\",\"ajustements\":[{\"ligne\":1,\"nature\":\"COMPOSITION_FINESS\",\"nombre\":19}]}";

        refuse(403, "acces.role", commander(chemin, INSTRUCTEUR, corps));
        refuse(403, "acces.region", commander(chemin, IDENTITE.agent("ARS_DECIDEUR", "44"), corps));
        refuse(
                400,
                "requete.invalide",
                commander(chemin, DECIDEUR, corps.replace("Vingt numéros pour dix-neuf structures.", "court")));
        refuse(422, "modulation.ligne", commander(chemin, DECIDEUR, corps.replace(":1,", ":9,")));
        JsonNode module = accepte(commander(chemin, DECIDEUR, corps));
        assertThat(module.at("/calcul/totalCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(module.at("/montantCentimes").asLong()).isEqualTo(41_300_000);
        assertThat(module.at("/modulations/0/ajustements/0/calculeCentimes").asLong())
                .isEqualTo(14_000_000);
        assertThat(module.at("/modulations/0/par").asString()).isNotBlank();

        accepte(valider(id, "Motif de test"));
        refuse(409, "financement.deja_arrete", commander(chemin, DECIDEUR, corps));
        accepte(decider(id));
        assertThat(lire("/echeanciers/" + id, CARRIER).at("/totalCentimes").asLong())
                .isEqualTo(41_300_000);
        String constat =
                "{\"nature\":\"FIN_DEPLOIEMENT\",\"date\":\"2025-10-01\",\"motif\":\"Procès-verbal de fin de déploiement.\"}";
        refuse(403, "acces.role", commander("/echeanciers/" + id + "/constats", CARRIER, constat));
        accepte(commander("/echeanciers/" + id + "/constats", INSTRUCTEUR, constat));
        refuse(409, "constat.existe", commander("/echeanciers/" + id + "/constats", INSTRUCTEUR, constat));
        assertThat(lire("/financements/" + id, CNSA).at("/montantCentimes").asLong())
                .isEqualTo(41_300_000);
    }
}
