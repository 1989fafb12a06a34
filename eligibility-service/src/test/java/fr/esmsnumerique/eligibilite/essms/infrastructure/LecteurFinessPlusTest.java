package fr.esmsnumerique.eligibilite.essms.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.Entete;
import fr.esmsnumerique.eligibilite.essms.application.LecteurFiness.FichierNonReconnu;
import fr.esmsnumerique.eligibilite.essms.application.LigneFiness;
import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature;
import fr.esmsnumerique.eligibilite.essms.model.Nomenclature.Categorie;
import fr.esmsnumerique.kernel.Region;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second format, by the fields its publisher's schema names. */
class LecteurFinessPlusTest {

    private static final Nomenclature NOMENCLATURE = new Nomenclature(
            Map.of(
                    "189", new Categorie("189", "Centre Médico-Psycho-Pédagogique", "4106"),
                    "355", new Categorie("355", "Centre Hospitalier", "1102")),
            Map.of("57", "DGS ARS & hébergement PCD - sous CPOM"));

    private final List<LigneFiness> lignes = new ArrayList<>();

    @Test
    void lit_l_entite_et_ses_etablissements_dont_seuls_ceux_de_l_article_l312() {
        Entete entete = lire(fichier(pmej(
                ege("970210126", "189", "A", "97207", "50254756500015"), ege("970200010", "355", "A", "97209", ""))));
        assertThat(entete).isEqualTo(new Entete("UTF-8", null, LocalDate.of(2026, 9, 12)));
        assertThat(lignes).hasSize(3);
        Essms essms = retenue(0);
        assertThat(essms.numeroFinessJuridique()).isEqualTo("970210118");
        assertThat(essms.raisonSociale()).isEqualTo("CMPP INTERSECTORIEL");
        assertThat(essms.departement()).isEqualTo("972");
        assertThat(essms.region()).isEqualTo(Region.MARTINIQUE);
        assertThat(essms.commune()).isEqualTo("97224 DUCOS");
        assertThat(essms.groupeCategorie()).isEqualTo("4106");
        assertThat(essms.siret()).isEqualTo("50254756500015");
        assertThat(essms.autoriteTarification()).isEqualTo(AutoriteTarification.CONJOINTE);
        assertThat(essms.datemaj()).isEqualTo("2026-02-21");
        assertThat(essms.estOuvert()).isTrue();
        assertThat(lignes.get(1)).isInstanceOf(LigneFiness.Ignoree.class);
        LigneFiness.Entite entite = (LigneFiness.Entite) lignes.get(2);
        assertThat(entite.fiche().objet()).isEqualTo("970210118");
        assertThat(entite.fiche().fiche().champs())
                .containsEntry("raisonSociale", "ASSOCIATION DES ALIZES")
                .containsEntry("siren", "502547565")
                .containsEntry("departement", "972")
                .doesNotContainKey("fermeLe");
    }

    @Test
    void un_etablissement_ferme_garde_son_jour_et_ne_fait_pas_un_gestionnaire() {
        lire(fichier(pmej(ege("970210126", "189", "I", "97207", ""))));
        assertThat(retenue(0).fermeLe()).isEqualTo("2025-12-31");
        assertThat(lignes.get(1)).isInstanceOf(LigneFiness.Ignoree.class);
    }

    @ParameterizedTest
    @CsvSource({
        "970210127, 189, 97207, finess.invalide, numFinessEge",
        "970210126, 999, 97207, categorie.inconnue, categorieentiteGeographiqueExercice",
        "970210126, 189, 99207, departement.inconnu, cogCommune",
        "970210126, 189, X, departement.inconnu, cogCommune",
    })
    void une_ligne_fausse_est_rejetee_avec_son_rang_et_son_champ(
            String finess, String categorie, String commune, String code, String champ) {
        lire(fichier(pmej(ege("970200010", "355", "A", "97209", ""), ege(finess, categorie, "A", commune, ""))));
        LigneFiness.Rejetee rejet = (LigneFiness.Rejetee) lignes.get(1);
        assertThat(rejet.erreur().code()).isEqualTo(code);
        assertThat(rejet.erreur().champ()).isEqualTo(champ);
        assertThat(rejet.erreur().ligne()).isEqualTo(2);
    }

    @Test
    void une_categorie_inconnue_d_un_etablissement_ferme_n_encombre_pas_le_compte_rendu() {
        lire(fichier(pmej(ege("970210126", "999", "I", "97207", ""))));
        assertThat(lignes).allMatch(LigneFiness.Ignoree.class::isInstance);
    }

    @Test
    void un_siret_faux_est_laisse_et_signale() {
        lire(fichier(pmej(ege("970210126", "189", "A", "97207", "50254756500016"))));
        LigneFiness.Retenue retenue = (LigneFiness.Retenue) lignes.getFirst();
        assertThat(retenue.essms().siret()).isNull();
        assertThat(retenue.reserve())
                .hasValueSatisfying(e -> assertThat(e.code()).isEqualTo("siret.invalide"));
    }

    @Test
    void un_fichier_coupe_garde_ce_qui_precede_et_le_dit() throws IOException {
        String entier = fichier(pmej(ege("970210126", "189", "A", "97207", "")) + ","
                + pmej(ege("970210126", "189", "A", "97207", "")));
        byte[] octets = entier.getBytes(StandardCharsets.UTF_8);
        lire(java.util.Arrays.copyOf(octets, octets.length - 40));
        assertThat(lignes).hasSize(3);
        assertThat(((LigneFiness.Rejetee) lignes.getLast()).erreur().code()).isEqualTo("fichier.tronque");
    }

    @Test
    void les_deux_emplois_de_la_guadeloupe_restent_a_son_ars() {
        lire(fichier(pmej(ege("970210126", "189", "A", "97801", ""), ege("970210126", "189", "A", "97701", ""))));
        assertThat(List.of(retenue(0), retenue(1)))
                .allSatisfy(e -> assertThat(e.region()).isEqualTo(Region.GUADELOUPE))
                .allSatisfy(e -> assertThat(e.departement()).isEqualTo("971"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"pmej\":[]}",
                "{\"schemaVersion\":\"v2.0.0\",\"generatedAt\":\"2026-09-12T02:14:23Z\",\"pmej\":[]}",
                "{\"schemaVersion\":\"v1.0.0\",\"generatedAt\":\"hier\",\"pmej\":[]}",
                "[1]",
                "{\"dossiers\"",
            })
    void ce_qui_n_est_pas_finess_plus_est_refuse(String texte) {
        assertThatThrownBy(() -> lire(texte)).isInstanceOf(FichierNonReconnu.class);
        assertThat(lignes).isEmpty();
    }

    @Test
    void sans_nomenclature_le_fichier_est_refuse_en_disant_quoi_charger() {
        LecteurFinessPlus sans = new LecteurFinessPlus(new Nomenclature(Map.of(), Map.of()));
        assertThatThrownBy(() -> sans.lire(new ByteArrayInputStream(new byte[0]), lignes::add))
                .isInstanceOf(FichierNonReconnu.class)
                .hasMessageContaining("categories-finess");
    }

    @Test
    void une_bombe_est_refusee_a_sa_borne() throws IOException {
        ByteArrayOutputStream comprime = new ByteArrayOutputStream();
        try (GZIPOutputStream sortie = new GZIPOutputStream(comprime)) {
            sortie.write("{\"schemaVersion\":\"v1.0.0\",\"gco\":[".getBytes(StandardCharsets.UTF_8));
            byte[] zeros = "0,".repeat(50_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 30; i++) {
                sortie.write(zeros);
            }
        }
        FluxGonfle flux = new FluxGonfle(new ByteArrayInputStream(comprime.toByteArray()), 1024 * 1024);
        assertThatThrownBy(() -> new LecteurFinessPlus(NOMENCLATURE).lire(flux, lignes::add))
                .isInstanceOf(FichierNonReconnu.class)
                .hasMessageContaining("dépasse 1 Mio");
        assertThatThrownBy(() -> new FluxGonfle(new ByteArrayInputStream(new byte[] {0x1F, (byte) 0x8B, 0})))
                .isInstanceOf(FichierNonReconnu.class)
                .hasMessageContaining("abîmé");
    }

    private Essms retenue(int rang) {
        return ((LigneFiness.Retenue) lignes.get(rang)).essms();
    }

    private Entete lire(String texte) {
        return lire(texte.getBytes(StandardCharsets.UTF_8));
    }

    private Entete lire(byte[] octets) {
        return new LecteurFinessPlus(NOMENCLATURE).lire(new ByteArrayInputStream(octets), lignes::add);
    }

    private static String fichier(String pmej) {
        return "{\"schemaVersion\":\"v1.0.0\",\"generatedAt\":\"2026-09-12T02:14:23Z\",\"gco\":[{\"pmSmsseId\":\"1\"}],\"pmej\":["
                + pmej + "],\"gcc\":[]}";
    }

    /** Establishments before the entity's own fields: the order of a JSON object means nothing. */
    private static String pmej(String... ege) {
        return "{\"evenement\":[{\"evenementId\":\"1\",\"objets\":[{}]}],\"ege\":[" + String.join(",", ege) + """
                ],"informationsGeneralesPMEJ":{"pmSmsseId":"7","numFinessPm":"970210118","denominationPm":"ALIZES",
                "denominationLonguePmSmsse":"ASSOCIATION DES ALIZES  ","siren":"502547565","statutJuridique":"60","dateFermeture":null},
                "adresse":[{"cogCommune":"97207","codePostal":"97224","ligneAcheminement":"DUCOS"}],"etatObjet":"A",
                "dateDerniereMaj":"2026-02-21T10:00:00Z"}
                """;
    }

    private static String ege(String finess, String categorie, String etat, String commune, String siret) {
        return """
                {"informationsGeneralesEGE":{"egeId":"1","numFinessEge":"%s","nomEgeCourt":"CMPP","nomEgeLong":"CMPP INTERSECTORIEL","siret":"%s",
                "dateFermeture":%s},"categorieentiteGeographiqueExercice":"%s","modefixationtarifaire":"57","typeBudget":["01"],
                "adresse":[{"usageAdresse":"04","cogCommune":"75101","codePostal":"75001","ligneAcheminement":"PARIS"},
                {"usageAdresse":"03","cogCommune":"%s","codePostal":"97224","ligneAcheminement":"DUCOS"}],
                "contact":[{"telecom":{"telephone":null}}],"etatObjet":"%s","dateDerniereMaj":"2026-02-21T10:00:00Z"}
                """.formatted(finess, siret, etat.equals("I") ? "\"2025-12-31\"" : "null", categorie, commune, etat);
    }
}
