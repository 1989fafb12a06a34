package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Échéance du déploiement et renvoi d'une demande, par HTTP")
class EcheanceIT extends ServiceFinancement {

    @Test
    @DisplayName("PAY-08 : les deux dates sont gardées, et l'événement déplace les rappels")
    void une_prolongation_motivee() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0501"));
        String chemin = "/echeances/" + id;
        refuse(409, "echeance.convention_non_signee", get(chemin, CARRIER));
        conventionner(id, 42_000_000);
        JsonNode initiale = lire(chemin, CARRIER);
        assertThat(initiale.at("/initiale").asString()).isEqualTo("2027-04-01");
        assertThat(initiale.at("/reference/regle").asString()).isEqualTo("CAL-19");
        assertThat(initiale.at("/depassee").asBoolean()).isFalse();

        String demande = "{\"jusquAu\":\"2027-10-01\",\"motif\":\"L'éditeur a livré en retard.\"}";
        String prolongations = chemin + "/prolongations";
        refuse(403, "acces.role", commander(prolongations, CARRIER, demande));
        refuse(403, "acces.role", commander(prolongations, INSTRUCTEUR, demande));
        refuse(403, "acces.region", commander(prolongations, IDENTITE.agent("ARS_DECIDEUR", "44"), demande));
        refuse(422, "echeance.date", commander(prolongations, DECIDEUR, demande.replace("2027-10", "2027-04")));
        refuse(422, "echeance.motif_requis", commander(prolongations, DECIDEUR, demande.replaceAll("L'.*d\\.", " ")));
        JsonNode prolongee = accepte(commander(prolongations, DECIDEUR, demande));

        assertThat(prolongee.at("/initiale").asString()).isEqualTo("2027-04-01");
        assertThat(prolongee.at("/enVigueur").asString()).isEqualTo("2027-10-01");
        assertThat(prolongee.at("/prolongations/0/precedente").asString()).isEqualTo("2027-04-01");
        assertThat(prolongee.at("/prolongations/0/reference/regle").asString()).isEqualTo("PAY-08");
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "versement.payable",
                "echeance.prolongee");
    }

    @Test
    void une_demande_renvoyee_dit_son_motif_au_porteur() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0502"));
        conventionner(id, 42_000_000);
        String versement = "/versements/" + id + "-AVANCE";
        accepte(commander(versement + "/demande", CARRIER, ""));
        String motif = "{\"motif\":\"RIB illisible\"}";
        refuse(403, "acces.role", commander(versement + "/renvoi", CARRIER, motif));
        refuse(400, "requete.invalide", commander(versement + "/renvoi", FINANCIER, "{\"motif\":\"\"}"));
        accepte(commander(versement + "/renvoi", FINANCIER, motif));

        JsonNode attendu = lire("/echeanciers/" + id, CARRIER).at("/versements/0");
        assertThat(attendu.at("/etat").asString()).isEqualTo("ATTENDU");
        assertThat(attendu.at("/motifRenvoi").asString()).isEqualTo("RIB illisible");
        accepte(commander(versement + "/demande", CARRIER, ""));
        evenementsConformes(
                id,
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "versement.payable",
                "versement.renvoye");
    }
}
