package fr.esmsnumerique.usage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.usage.ClientHttp.Reponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Declarations by file: good lines kept, the others reported, nothing added twice. */
class ImportApiIT extends ApiUsageDeTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ENTETE =
            "FINESS;Mois;Messages MSS;dmp_alimentes;dossiers_actifs;dossiers_actifs_avec_projet;e_prescriptions;motif\n";

    @Test
    void garde_les_bonnes_lignes_rapporte_les_autres_et_ne_rajoute_rien() throws IOException {
        String fichier = ENTETE + ligne(UN, "2026-09", "70") + ligne(DEUX, "10/2026", "12") + ligne(UN, "2026-08", "7")
                + ligne(ECARTE, "2026-09", "1") + ligne(UN, "2026-09", "71") + ligne(UN, "2026-11", "1")
                + UN + ";2026-10;=A1;1;9;8;SO : aucun prescripteur;\n" + UN + ";2026-10;1;1;9;10;;\n" + UN
                + ";2026-10\n";
        JsonNode rapport =
                importer(fichier.getBytes(StandardCharsets.UTF_8), "text/csv").json();
        assertThat(rapport.path("lignesLues").asInt()).isEqualTo(9);
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(3);
        assertThat(rapport.path("rejetees").asInt()).isEqualTo(6);
        assertThat(rapport.path("erreurs")
                        .valueStream()
                        .map(e ->
                                e.path("ligne").asInt() + " " + e.path("champ").asString() + " "
                                        + e.path("code").asString()))
                .containsExactly(
                        "5 finess essms.hors_projet",
                        "6 finess declaration.doublon",
                        "7 mois declaration.mois_non_ecoule",
                        "8 messages_mss cellule.formule",
                        "9 ligne declaration.sous_ensemble",
                        "10 ligne ligne.colonnes");
        assertThat(client.lire(API + "/projets/" + dossier, JETON_PORTEUR)
                        .json()
                        .path("premierMois")
                        .asString())
                .as("la première mesure est le mois le plus ancien du fichier")
                .isEqualTo("2026-08");

        JsonNode encore =
                importer(fichier.getBytes(StandardCharsets.UTF_8), "text/csv").json();
        assertThat(encore.path("inchangees").asInt()).isEqualTo(3);
        assertThat(encore.path("ajoutees").asInt() + encore.path("corrigees").asInt())
                .isZero();
        assertThat(historique("2026-09").size()).isZero();

        String id = rapport.path("id").asString();
        String refus = client.lire(API + "/refus-imports/" + id, INSTRUCTEUR).corps();
        assertThat(refus.lines()).hasSize(7);
        assertThat(refus).startsWith("\uFEFFLigne;").contains("cellule.formule");
        assertThat(client.lire(API + "/projets/" + dossier + "/imports", JETON_PORTEUR)
                        .json()
                        .path("elements")
                        .size())
                .isEqualTo(2);
        assertThat(client.lire(API + "/rapports-imports/" + id, JETON_PORTEUR)
                        .json()
                        .path("etat")
                        .asString())
                .isEqualTo("TERMINE");
    }

    @Test
    void un_classeur_dit_la_meme_chose_qu_un_csv() throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "essai", "1.0")) {
            Worksheet feuille = classeur.newWorksheet("Feuille");
            List<String> entete = List.of("finess", "mois", "messages_mss", "e_parcours", "e_prescriptions");
            for (int i = 0; i < entete.size(); i++) {
                feuille.value(0, i, entete.get(i));
            }
            feuille.value(1, 0, UN);
            feuille.value(1, 1, "2026-09");
            feuille.value(1, 2, 70);
            feuille.value(1, 3, 0);
            feuille.value(1, 4, "SO : aucun prescripteur");
        }
        JsonNode rapport = importer(sortie.toByteArray(), XLSX).json();
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(1);
        JsonNode version = client.lire(API + "/projets/" + dossier + "/declarations/2026-09", JETON_PORTEUR)
                .json()
                .path("declarations")
                .get(0)
                .path("version");
        assertThat(version.path("compteurs").path("messagesMss").asInt()).isEqualTo(70);
        assertThat(version.path("compteurs").path("eParcours").asInt(-1)).isZero();
        assertThat(version.path("compteurs").has("dmpAlimentes")).isFalse();
        assertThat(version.path("sansObjet").get(0).path("motif").asString()).isEqualTo("aucun prescripteur");
    }

    @Test
    void un_fichier_illisible_est_refuse_entier_et_reste_dans_l_historique() {
        assertThat(importer("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                        .code())
                .isEqualTo("import.entete");
        assertThat(importer(new byte[] {'P', 'K', 3, 4, 0, 0}, XLSX).code()).isEqualTo("import.classeur");
        assertThat(importer("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "text/csv")
                        .code())
                .isEqualTo("import.fichier_non_reconnu");
        JsonNode imports = client.lire(API + "/projets/" + dossier + "/imports", JETON_PORTEUR)
                .json()
                .path("elements");
        assertThat(imports.valueStream().map(i -> i.path("etat").asString()))
                .containsOnly("REFUSE")
                .hasSize(3);
        assertThat(client.lire(API + "/projets/" + dossier, JETON_PORTEUR)
                        .json()
                        .has("premierMois"))
                .isFalse();
    }

    @Test
    void un_fichier_d_un_octet_par_caractere_se_lit_et_le_dit() {
        String fichier = ENTETE + UN + ";2026-09;1;1;9;8;SO : non équipé;\n";
        JsonNode rapport = importer(fichier.getBytes(Charset.forName("windows-1252")), "text/csv")
                .json();
        assertThat(rapport.path("ajoutees").asInt()).isEqualTo(1);
        assertThat(rapport.path("encodage").asString()).isEqualTo("ISO-8859-1");
        assertThat(rapport.path("separateur").asString()).isEqualTo(";");
    }

    @Test
    void le_modele_rempli_s_importe_tel_quel() throws IOException {
        String chemin = API + "/projets/" + dossier + "/modele-declarations?mois=2026-09&format=";
        byte[] csv = client.telecharger(chemin + "CSV", JETON_PORTEUR);
        assertThat(new String(csv, StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(importer(csv, "text/csv").json().path("ajoutees").asInt()).isEqualTo(2);
        byte[] xlsx = client.telecharger(chemin + "XLSX", JETON_PORTEUR);
        try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(classeur.getFirstSheet().read()).hasSize(3);
        }
        assertThat(importer(xlsx, XLSX).json().path("inchangees").asInt()).isEqualTo(2);
    }

    @Test
    void seul_le_porteur_importe_et_seuls_les_lecteurs_du_projet_lisent_les_rapports() {
        byte[] fichier = (ENTETE + ligne(UN, "2026-09", "70")).getBytes(StandardCharsets.UTF_8);
        String chemin = API + "/imports/declarations/" + dossier;
        assertThat(client.deposer(chemin, INSTRUCTEUR, "text/csv", fichier).code())
                .isEqualTo("acces.role");
        assertThat(client.deposer(chemin, IDENTITE.porteur("440000016"), "text/csv", fichier)
                        .code())
                .isEqualTo("acces.organisme");
        String id = importer(fichier, "text/csv").json().path("id").asString();
        String ailleurs = IDENTITE.agent("ARS_INSTRUCTEUR", "52");
        assertThat(client.lire(API + "/rapports-imports/" + id, ailleurs).code())
                .isEqualTo("acces.region");
        assertThat(client.lire(API + "/refus-imports/" + id, IDENTITE.porteur("440000016"))
                        .code())
                .isEqualTo("acces.organisme");
    }

    private static String ligne(String numero, String mois, String messages) {
        return numero + ";" + mois + ";" + messages + ";1;9;8;0;\n";
    }

    private Reponse importer(byte[] fichier, String type) {
        return client.deposer(API + "/imports/declarations/" + dossier, JETON_PORTEUR, type, fichier);
    }
}
