package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Lots remis au gestionnaire du fonds, par HTTP")
class LotsIT extends ServiceFinancement {

    private static final String IBAN = "FR7630006000011234567890189";

    @Test
    void un_lot_transmet_les_versements_valides_et_son_fichier_ne_change_plus() throws Exception {
        String un = valide("G25-53-0101");
        String deux = valide("G25-53-0102");
        refuse(409, "lot.vide", former("53", "{\"versements\":[\"G25-53-0101-SOLDE\"]}"));
        compte(un);

        JsonNode lot = accepte(former("53", "{}"));

        String numero = lot.at("/numero").asString();
        assertThat(numero).isEqualTo("LOT-53-2025-0001");
        assertThat(lot.at("/etat").asString()).isEqualTo("TRANSMIS");
        assertThat(lot.at("/nombre").asInt()).isEqualTo(2);
        assertThat(lot.at("/totalCentimes").asLong()).isEqualTo(42_000_000);
        assertThat(lot.at("/lignes/0/reference").asString()).isEqualTo(un + "-AVANCE-1");
        assertThat(lot.at("/lignes/0/ibanMasque").asString()).isEqualTo("FR76 •••• 0189");
        assertThat(lot.at("/lignes/1/reference").asString()).isEqualTo(deux + "-AVANCE-1");
        assertThat(lot.at("/lignes/0/etat").asString()).isEqualTo("TRANSMIS");
        assertThat(lot.toString()).doesNotContain(IBAN);
        refuse(409, "lot.vide", former("53", "{}"));

        String financier = IDENTITE.agent("ARS_FINANCIER", "53");
        HttpResponse<String> fichier = get("/lots-de-versements/" + numero + "/fichier", financier);
        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.headers().firstValue("Cache-Control")).contains("no-store");
        List<String> lignes = fichier.body().lines().toList();
        assertThat(lignes.getFirst()).startsWith("\uFEFFRéférence;Lot;Date;");
        assertThat(lignes.get(1))
                .startsWith(un + "-AVANCE-1;" + numero + ";2025-10-01;53;G25;")
                .endsWith(";210000,00");
        assertThat(lignes.get(1)).contains(";" + IBAN + ";");
        assertThat(lignes.get(2)).doesNotContain(IBAN);
        assertThat(sha256(fichier.body())).isEqualTo(lot.at("/empreinte").asString());

        JsonNode liste = lire("/lots-de-versements?region=53", CNSA);
        assertThat(liste.at("/elements/0/numero").asString()).isEqualTo(numero);
        assertThat(liste.at("/elements/0/lignes")).isEmpty();
        assertThat(lire("/echeanciers/" + un, CARRIER).at("/versements/0/lot").asString())
                .isEqualTo(numero);
    }

    @Test
    void chaque_lot_a_son_numero_et_la_liste_se_parcourt_du_plus_recent_au_plus_ancien() throws Exception {
        for (int i = 1; i <= 3; i++) {
            transmettre(valide("G25-75-020" + i) + "-AVANCE");
        }
        List<String> numeros = List.of("LOT-75-2025-0003", "LOT-75-2025-0002", "LOT-75-2025-0001");
        for (int limite = 1; limite <= 4; limite++) {
            assertThat(parcourir("/lots-de-versements?region=75&limite=" + limite, "/numero"))
                    .as("limite %d", limite)
                    .isEqualTo(numeros);
        }
    }

    @Test
    void seuls_les_financiers_de_la_region_transmettent_et_lisent_le_fichier() throws Exception {
        String id = valide("G25-76-0301");
        String chemin = "/lots-de-versements";
        for (String jeton : List.of(CARRIER, CNSA, IDENTITE.agent("ARS_DECIDEUR", "76"))) {
            refuse(403, "acces.role", commander(chemin, jeton, "{}"));
        }
        // The neighbour's officer sends nothing of this region, even by name.
        refuse(
                409,
                "lot.vide",
                commander(chemin, IDENTITE.agent("ARS_FINANCIER", "93"), "{\"versements\":[\"" + id + "-AVANCE\"]}"));
        String lot = chemin + "/" + transmettre(id + "-AVANCE").at("/numero").asString();

        refuse(403, "acces.region", get(lot, IDENTITE.agent("ARS_FINANCIER", "93")));
        refuse(403, "acces.region", get(lot + "/fichier", IDENTITE.agent("ARS_FINANCIER", "93")));
        refuse(403, "acces.region", get(chemin + "?region=76", IDENTITE.agent("ARS_FINANCIER", "93")));
        refuse(403, "acces.role", get(lot, CARRIER));
        assertThat(get(lot, CNSA).statusCode()).isEqualTo(200);
        for (String jeton : List.of(CNSA, IDENTITE.agent("ARS_INSTRUCTEUR", "76"))) {
            refuse(403, "acces.role", get(lot + "/fichier", jeton));
        }
        refuse(404, "lot.introuvable", get(chemin + "/LOT-76-2025-0099", CNSA));
    }

    @Test
    void un_compte_se_saisit_puis_une_autre_personne_le_verifie() throws Exception {
        String id = retenir(DossiersDeTest.simple("G25-27-0401"));
        String chemin = "/coordonnees-bancaires/" + id;
        refuse(404, "coordonnees.absentes", get(chemin, CARRIER));
        refuse(422, "coordonnees.iban", commander(chemin, CARRIER, saisie(IBAN.replace("0189", "0188"))));
        refuse(404, "coordonnees.absentes", get(chemin, FINANCIER));
        refuse(403, "acces.role", commander(chemin, INSTRUCTEUR, saisie(IBAN)));
        refuse(403, "acces.organisme", commander(chemin, IDENTITE.porteur(DossiersDeTest.MEMBRE), saisie(IBAN)));

        HttpResponse<String> saisi = commander(chemin, FINANCIER, saisie("fr76 3000 6000 0112 3456 7890 189"));
        assertThat(accepte(saisi).at("/verifiees").asBoolean()).isFalse();
        assertThat(saisi.body()).doesNotContain("3000");
        refuse(409, "coordonnees.meme_personne", commander(chemin + "/verification", FINANCIER, fin("0189")));
        accepte(commander(chemin, CARRIER, saisie(IBAN)));
        refuse(422, "coordonnees.fin_iban", commander(chemin + "/verification", FINANCIER, fin("1234")));
        assertThat(accepte(commander(chemin + "/verification", FINANCIER, fin("0189")))
                        .at("/verifiees")
                        .asBoolean())
                .isTrue();
        // Replaced, it must be checked again.
        assertThat(accepte(commander(chemin, CARRIER, saisie("DE89370400440532013000")))
                        .at("/verifiees")
                        .asBoolean())
                .isFalse();
        refuse(403, "acces.role", get(chemin, CNSA));
    }

    private String valide(String dossierId) throws Exception {
        String id = retenir(DossiersDeTest.simple(dossierId));
        conventionner(id, 42_000_000);
        accepte(commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
        accepte(commander("/versements/" + id + "-AVANCE/validation", agent("ARS_FINANCIER", id), ""));
        return id;
    }

    private void compte(String id) throws Exception {
        accepte(commander("/coordonnees-bancaires/" + id, CARRIER, saisie(IBAN)));
        accepte(commander("/coordonnees-bancaires/" + id + "/verification", agent("ARS_FINANCIER", id), fin("0189")));
    }

    private HttpResponse<String> former(String region, String corps) throws Exception {
        return commander("/lots-de-versements", IDENTITE.agent("ARS_FINANCIER", region), corps);
    }

    private static String saisie(String iban) {
        return "{\"titulaire\":\"Association Les Tilleuls\",\"iban\":\"" + iban + "\"}";
    }

    private static String fin(String caracteres) {
        return "{\"finIban\":\"" + caracteres + "\"}";
    }

    private static String sha256(String texte) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
    }
}
