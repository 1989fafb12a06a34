package fr.esmsnumerique.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import fr.esmsnumerique.budget.ClientHttp.Reponse;
import fr.esmsnumerique.budget.VerificateurHorsLigne.Verdict;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The proof and the integrity of a ledger, from the API to the offline verifier. */
class PreuveIT extends LivreEnLigne {

    private static final MongoCollection<Document> MOUVEMENTS = BASE.getCollection("mouvements");

    PreuveIT() {
        super("53");
    }

    @Test
    void la_preuve_exportee_se_verifie_hors_ligne_et_une_ligne_retouchee_dans_le_magasin_est_nommee() {
        notifier(ars, 1_000_000);
        String dossier = ars.financer(1, 210_000);
        programmer(ars, dossier);
        JsonNode engagement = engager(ars, dossier).json();

        Reponse preuve = lire("/integrite/preuve?enveloppe=" + ENVELOPPE, CNSA);
        List<String> lignes = preuve.corps().lines().toList();
        Verdict verdict = VerificateurHorsLigne.verifier(
                lignes, engagement.path("empreinte").asString());
        assertThat(verdict.phrase())
                .startsWith("Preuve exacte")
                .contains("séquence " + engagement.path("sequence").asLong());
        assertThat(verdict.code()).isZero();

        Document id = new Document("_id", engagement.path("id").asString());
        retoucher(id, "Un autre");
        try {
            List<String> retouchee = lire("/integrite/preuve?enveloppe=" + ENVELOPPE, IDENTITE.national("DNS_PILOTE"))
                    .corps()
                    .lines()
                    .toList();
            assertThat(VerificateurHorsLigne.verifier(retouchee).phrase())
                    .contains("à la séquence " + engagement.path("sequence").asLong() + " ", "empreinte");
            JsonNode integrite = lire("/integrite?enveloppe=" + ENVELOPPE, CNSA).json();
            assertThat(integrite.path("conforme").asBoolean()).isFalse();
            assertThat(integrite.path("premiereSequenceFautive").asLong())
                    .isEqualTo(engagement.path("sequence").asLong());
            assertThat(lire("/integrite/derniere?enveloppe=" + ENVELOPPE, CNSA).json())
                    .isEqualTo(integrite);
        } finally {
            retoucher(id, engagement.path("auteur").path("nom").asString());
        }
        assertThat(lire("/integrite?enveloppe=" + ENVELOPPE, CNSA)
                        .json()
                        .path("conforme")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void seuls_les_pilotes_nationaux_exportent_et_seul_le_niveau_national_verifie() {
        for (String chemin : List.of("/integrite", "/integrite/derniere", "/integrite/preuve")) {
            for (String jeton : List.of(ars.financier(), ars.decideur(), IDENTITE.porteur("210000006"))) {
                assertThat(lire(chemin + "?enveloppe=" + ENVELOPPE, jeton).code())
                        .as(chemin)
                        .isEqualTo("acces.role");
            }
        }
        assertThat(lire("/integrite/preuve?enveloppe=" + ENVELOPPE, IDENTITE.service())
                        .code())
                .isEqualTo("acces.role");
    }

    @Test
    void une_enveloppe_inconnue_se_dit() {
        assertThat(lire("/integrite/preuve?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
        assertThat(lire("/integrite?enveloppe=2031-G25", CNSA).code()).isEqualTo("enveloppe.introuvable");
        assertThat(lire("/integrite/derniere?enveloppe=2031-G25", CNSA).code()).isEqualTo("integrite.jamais_verifiee");
    }

    private static void retoucher(Document id, String nom) {
        MOUVEMENTS.updateOne(id, new Document("$set", new Document("auteur.nom", nom)));
    }
}
