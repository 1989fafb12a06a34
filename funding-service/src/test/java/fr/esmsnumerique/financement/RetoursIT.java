package fr.esmsnumerique.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.support.exports.Colonne;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.exports.TableauExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Retours du gestionnaire du fonds, ligne à ligne, par HTTP")
class RetoursIT extends ServiceFinancement {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CHEMIN = "/retours-de-paiement";
    private static final String ENTETE = "Référence;Issue;Date;Montant;Motif\n";

    @Test
    void les_bonnes_lignes_sont_gardees_et_les_autres_disent_pourquoi() throws Exception {
        String financier = IDENTITE.agent("ARS_FINANCIER", "93");
        String paye = transmis("G25-93-0601");
        String rejete = transmis("G25-93-0602");
        String autreMontant = transmis("G25-93-0603");
        String ailleurs = transmis("G25-02-0604");
        String fichier = ENTETE
                + paye + ";PAYE;2025-10-01;210 000,00 €;\n"
                + rejete + ";REJETE;01/10/2025;210000;Compte clos\n"
                + autreMontant + ";PAYE;2025-10-01;210000,01;\n"
                + ailleurs + ";PAYE;2025-10-01;210000,00;\n"
                + "G25-93-9999-AVANCE-1;PAYE;2025-10-01;210000,00;\n"
                + paye + ";PAYE;2025-10-02;210000,00;\n"
                + "n'importe quoi;PEUT-ETRE;31/02/2025;1,234;\n"
                + autreMontant + ";REJETE;2025-10-01;210000,00;\n"
                + autreMontant.replace("-1", "-2") + ";PAYE;2025-10-01;210000,00;\n";

        JsonNode rapport = accepte(importer(financier, fichier));

        assertThat(rapport.at("/lignesLues").asInt()).isEqualTo(9);
        assertThat(rapport.at("/payees").asInt()).isEqualTo(1);
        assertThat(rapport.at("/rejets").asInt()).isEqualTo(1);
        assertThat(rapport.at("/refusees").asInt()).isEqualTo(7);
        assertThat(rapport.at("/payeCentimes").asLong()).isEqualTo(21_000_000);
        assertThat(erreurs(rapport))
                .containsExactly(
                        "4 Montant retour.montant",
                        "5 Référence retour.reference",
                        "6 Référence retour.reference",
                        "7 Issue versement.etat",
                        "8 Référence retour.reference",
                        "8 Issue retour.issue",
                        "8 Date retour.date",
                        "8 Montant retour.montant",
                        "9 Motif retour.motif",
                        "10 Référence retour.reference");
        // The neighbour's payment has not moved, and nothing says that it exists.
        assertThat(etat("G25-02-0604")).isEqualTo("TRANSMIS");
        assertThat(etat("G25-93-0601")).isEqualTo("PAYE");
        assertThat(etat("G25-93-0602")).isEqualTo("REJETE");
        assertThat(etat("G25-93-0603")).isEqualTo("TRANSMIS");

        JsonNode deuxieme = accepte(importer(financier, fichier));
        assertThat(deuxieme.at("/inchangees").asInt()).isEqualTo(2);
        assertThat(deuxieme.at("/payees").asInt() + deuxieme.at("/rejets").asInt())
                .isZero();
        evenementsConformes(
                "G25-93-0601",
                "financement.arrete",
                "decision-attributive.prise",
                "convention.signee",
                "versement.payable",
                "versement.transmis",
                "versement.paye");

        // Sent again, the payment has another reference: the old answer stays without effect.
        accepte(commander("/versements/G25-93-0602-AVANCE/validation", financier, ""));
        transmettre("G25-93-0602-AVANCE");
        assertThat(accepte(importer(financier, fichier)).at("/inchangees").asInt())
                .isEqualTo(2);
        String suite = ENTETE + rejete.replace("-1", "-2") + ";PAYE;2025-10-01;210000,00;\n";
        assertThat(accepte(importer(financier, suite)).at("/payees").asInt()).isEqualTo(1);
        historique(rapport.at("/id").asString());
    }

    private void historique(String id) throws Exception {
        assertThat(lire(CHEMIN + "?region=93", CNSA).at("/elements").size()).isEqualTo(4);
        assertThat(parcourir(CHEMIN + "?region=93&limite=3", "/id")).hasSize(4).doesNotHaveDuplicates();
        assertThat(lire(CHEMIN + "/" + id, CNSA).at("/erreurs").size()).isEqualTo(10);
        HttpResponse<String> refus = get(CHEMIN + "/" + id + "/refus", IDENTITE.agent("ARS_FINANCIER", "93"));
        assertThat(refus.body().lines().toList())
                .hasSize(11)
                .first()
                .isEqualTo("\uFEFFLigne;Identifiant;Champ;Code;Raison");
        refuse(403, "acces.region", get(CHEMIN + "/" + id, FINANCIER));
        refuse(403, "acces.region", get(CHEMIN + "/" + id + "/refus", FINANCIER));
        refuse(403, "acces.region", get(CHEMIN + "?region=93", FINANCIER));
        refuse(404, "import.introuvable", get(CHEMIN + "/inconnu", CNSA));
    }

    @Test
    void un_classeur_se_lit_comme_un_csv() throws Exception {
        String financier = IDENTITE.agent("ARS_FINANCIER", "28");
        String paye = transmis("G25-28-0611");
        LocalDate jour = LocalDate.of(2025, 10, 1);
        byte[] classeur = classeur(List.of(
                Arrays.<@Nullable Object>asList(paye, "PAYE", jour, 21_000_000L, null),
                Arrays.<@Nullable Object>asList("n'importe quoi", "PAYE", jour, 100L, null)));

        JsonNode rapport = accepte(importer(financier, classeur, XLSX));

        assertThat(rapport.at("/lignesLues").asInt()).isEqualTo(2);
        assertThat(rapport.at("/payees").asInt()).isEqualTo(1);
        assertThat(rapport.at("/payeCentimes").asLong()).isEqualTo(21_000_000);
        assertThat(erreurs(rapport)).containsExactly("3 Référence retour.reference");
        assertThat(etat("G25-28-0611")).isEqualTo("PAYE");
        assertThat(accepte(importer(financier, classeur, XLSX))
                        .at("/inchangees")
                        .asInt())
                .isEqualTo(1);
        refuse(422, "import.classeur", importer(financier, new byte[] {'P', 'K', 3, 4, 0, 0}, XLSX));
    }

    private static byte[] classeur(List<List<@Nullable Object>> rangs) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        FormatExport.XLSX.ecrire(
                new TableauExport(
                        "retours",
                        "Retours",
                        List.of(
                                Colonne.texte("Référence"),
                                Colonne.texte("Issue"),
                                Colonne.date("Date"),
                                Colonne.euros("Montant"),
                                Colonne.texte("Motif")),
                        rangs.stream()),
                sortie);
        return sortie.toByteArray();
    }

    @Test
    void un_fichier_qui_n_est_pas_le_bon_est_refuse_en_entier() throws Exception {
        refuse(
                422,
                "import.entete",
                importer(FINANCIER, "Référence;Issue;Date\nG25-27-0001-AVANCE-1;PAYE;2025-10-01\n"));
        assertThat(importer(FINANCIER, "PK\u0003\u0004archive").statusCode()).isEqualTo(422);
        for (String jeton : List.of(CARRIER, CNSA, DECIDEUR, INSTRUCTEUR)) {
            refuse(403, "acces.role", importer(jeton, ENTETE));
        }
        refuse(403, "acces.role", get(CHEMIN, CARRIER));
        assertThat(lire(CHEMIN, FINANCIER).at("/elements")).isEmpty();
    }

    /** @return the reference of the advance, sent */
    private String transmis(String dossierId) throws Exception {
        String id = retenir(DossiersDeTest.simple(dossierId));
        conventionner(id, 42_000_000);
        accepte(commander("/versements/" + id + "-AVANCE/demande", CARRIER, ""));
        accepte(commander("/versements/" + id + "-AVANCE/validation", agent("ARS_FINANCIER", id), ""));
        return transmettre(id + "-AVANCE").at("/lignes/0/reference").asString();
    }

    private String etat(String dossierId) throws Exception {
        return lire("/echeanciers/" + dossierId, CNSA).at("/versements/0/etat").asString();
    }

    private HttpResponse<String> importer(String jeton, String fichier) throws Exception {
        return importer(jeton, fichier.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private HttpResponse<String> importer(String jeton, byte[] fichier, String type) throws Exception {
        return HTTP.send(
                requete(CHEMIN, jeton)
                        .setHeader("Content-Type", type)
                        .header("Idempotency-Key", cle())
                        .POST(BodyPublishers.ofByteArray(fichier))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> erreurs(JsonNode rapport) {
        return rapport.at("/erreurs")
                .valueStream()
                .map(e -> e.at("/ligne").asInt() + " " + e.at("/champ").asString() + " "
                        + e.at("/code").asString())
                .toList();
    }
}
