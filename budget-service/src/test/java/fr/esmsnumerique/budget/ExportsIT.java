package fr.esmsnumerique.budget;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.exports.application.DemanderExport;
import fr.esmsnumerique.budget.exports.application.Exports;
import fr.esmsnumerique.budget.exports.application.FichierAProduire;
import fr.esmsnumerique.budget.exports.application.ProductionDExport;
import fr.esmsnumerique.budget.exports.application.ProduireExport;
import fr.esmsnumerique.budget.exports.application.SourceDExport;
import fr.esmsnumerique.budget.exports.application.SourcesDExport;
import fr.esmsnumerique.budget.exports.model.DemandeDExport;
import fr.esmsnumerique.budget.exports.model.Export;
import fr.esmsnumerique.budget.exports.model.Export.Etat;
import fr.esmsnumerique.budget.exports.model.FormatDeFichier;
import fr.esmsnumerique.budget.exports.model.NatureDExport;
import fr.esmsnumerique.kernel.Horloge;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Files made in the background, from the request to the message and the download, on the running service. */
class ExportsIT extends ConsolidationEnLigne {

    private static final Instant MAJ = Instant.parse("2025-09-20T08:00:00Z");
    private static final DemandeDExport DEMANDE = new DemandeDExport(
            NatureDExport.DOSSIERS, FormatDeFichier.CSV, 2025, "", List.of("06"), Map.of("mesure", "DOSSIERS"));

    private String consolidation = "";

    @Autowired
    private Exports exports;

    ExportsIT() {
        super("06");
    }

    @BeforeAll
    void deposer() {
        VOISINS.extraits.publierDossier(ars.dossier(1), "RETENU", 20, MAJ);
        VOISINS.extraits.publierDossier(ars.dossier(2), "RECEVABLE", 3, MAJ);
        VOISINS.extraits.publierDossier("G25-03-0091", "RETENU", 9, MAJ);
        consolidation = consolider();
    }

    @Test
    void une_region_exporte_ses_dossiers_est_prevenue_et_telecharge() throws Exception {
        JsonNode demande = demander(ars.financier(), "DOSSIERS", "CSV", ",\"filtres\":{\"mesure\":\"DOSSIERS\"}");

        JsonNode pret = attendreLaFin(demande.path("id").asString(), ars.financier());

        assertThat(pret.path("etat").asString()).as(pret.toString()).isEqualTo("PRET");
        assertThat(pret.path("lignesEcrites").longValue()).isEqualTo(2);
        assertThat(pret.path("lignesTotal").longValue()).isEqualTo(2);
        assertThat(pret.path("dernierJour").asString())
                .as("sept jours, celui-ci compris")
                .isEqualTo("2025-10-20");
        assertThat(pret.path("consolidation").asString()).isEqualTo(consolidation);
        HttpResponse<String> fichier = telecharger(pret.path("id").asString(), ars.financier());
        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.body()).contains(ars.dossier(1), ars.dossier(2)).doesNotContain("G25-03-0091");
        assertThat(fichier.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        d -> assertThat(d).contains(pret.path("fichier").asString()));
        assertThat(sha256(fichier.body())).isEqualTo(pret.path("sha256").asString());
        String evenement = "\"export/" + pret.path("id").asString() + "/0\"";
        attendreQue(() -> VOISINS.evenements.stream().anyMatch(e -> e.contains(evenement)));
        assertThat(VOISINS.evenements.stream().filter(e -> e.contains(evenement)))
                .singleElement()
                .asString()
                .contains("export.pret", "\"date\":\"2025-10-20\"");
    }

    @Test
    void le_meme_export_en_tableur_et_la_nation_pour_les_nationaux() {
        for (String format : List.of("XLSX", "ODS", "JSON")) {
            String id = demander(CNSA, "NATION", format, "").path("id").asString();
            assertThat(attendreLaFin(id, CNSA).path("etat").asString()).isEqualTo("PRET");
            assertThat(telecharger(id, CNSA).body()).isNotEmpty();
        }
        String axe = demander(CNSA, "AXE", "CSV", ",\"filtres\":{\"axe\":\"REGION\"}")
                .path("id")
                .asString();
        attendreLaFin(axe, CNSA);
        assertThat(telecharger(axe, CNSA).body()).contains("TOTAL;Total;");
        String echeances =
                demander(ars.financier(), "ECHEANCES", "CSV", "").path("id").asString();
        attendreLaFin(echeances, ars.financier());
        assertThat(telecharger(echeances, ars.financier()).body()).contains("15/10/2025;1;Autorisations d'engagement;");
    }

    @Test
    void l_export_d_un_autre_n_existe_pas() {
        String id = demander(ars.financier(), "DOSSIERS", "CSV", ",\"filtres\":{\"mesure\":\"DOSSIERS\"}")
                .path("id")
                .asString();
        attendreLaFin(id, ars.financier());

        for (String autre : List.of(CNSA, ars.decideur())) {
            assertThat(lire("/exports/" + id, autre).code()).isEqualTo("export.introuvable");
            assertThat(lire("/exports/" + id + "/fichier", autre).code()).isEqualTo("export.introuvable");
            assertThat(poster("/exports/" + id + "/annulation", autre, "").code())
                    .isEqualTo("export.introuvable");
            assertThat(poster("/exports/" + id + "/reprise", autre, "").code()).isEqualTo("export.introuvable");
            assertThat(lire("/exports?limite=200", autre).corps()).doesNotContain(id);
        }
        assertThat(poster("/exports/" + id + "/annulation", ars.financier(), "").code())
                .isEqualTo("export.deja_fini");
        assertThat(poster("/exports/" + id + "/reprise", ars.financier(), "").code())
                .isEqualTo("export.non_reprenable");
        assertThat(lire("/exports?limite=1", ars.financier()).json().path("elements"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATION | CSV | '' | 403 | acces.role",
                "DOSSIERS | CSV | ,\"region\":\"27\",\"filtres\":{\"mesure\":\"DOSSIERS\"} | 403 | acces.region",
                "DOSSIERS | CSV | '' | 400 | export.mesure_absente",
                "AXE | ODS | '' | 400 | export.axe_absent",
                "DOSSIERS | CSV | ,\"consolidation\":\"2025-G25-19990101T000000Z\",\"filtres\":{\"mesure\":\"DOSSIERS\"} | 404 | consolidation.introuvable"
            })
    void refuse_ce_qu_une_region_ne_peut_exporter(String nature, String format, String suite, int statut, String code) {
        var refus = poster("/exports", ars.financier(), corps(nature, format, suite));

        assertThat(refus.statut()).as(refus.corps()).isEqualTo(statut);
        assertThat(refus.code()).isEqualTo(code);
    }

    /** The real store, a production a test leads by hand: what is asked to stop stops, what failed is made again, what expired goes. */
    @Test
    void s_arrete_echoue_reprend_et_expire() throws IOException {
        Horloge.Deplacable horloge = Horloge.deplacable(Instant.parse("2025-10-14T10:00:00Z"));
        Source source = new Source();
        SourcesDExport sources = new SourcesDExport(List.of(source));
        ProduireExport produire = new ProduireExport(sources, exports, 7, horloge);
        DemanderExport demander = new DemanderExport(sources, exports, new ALaMain(), 2, horloge);

        String arrete = demandee(demander);
        source.pendant = () -> demander.annuler(arrete, "moi");
        mener(produire, arrete);
        assertThat(etat(arrete)).isEqualTo(Etat.ANNULE);
        assertThat(exports.lire(arrete).orElseThrow().avancement().lignes()).isLessThan(Source.LIGNES);

        String echoue = demandee(demander);
        source.pendant = () -> {
            throw new IllegalStateException("panne");
        };
        mener(produire, echoue);
        assertThat(etat(echoue)).isEqualTo(Etat.ECHOUE);
        assertThat(exports.lire(echoue).orElseThrow().erreur()).isNotEmpty().doesNotContain("panne");

        source.pendant = () -> {};
        assertThat(demander.reprendre(echoue, "moi")).isInstanceOf(DemanderExport.Issue.Acceptee.class);
        mener(produire, echoue);
        assertThat(etat(echoue)).isEqualTo(Etat.PRET);
        byte[] contenu = exports.contenu(exports.lire(echoue).orElseThrow()).readAllBytes();
        assertThat(contenu).as("plus d'un morceau").hasSize(Source.LIGNES * Source.LARGEUR);

        demandee(demander);
        demandee(demander);
        assertThat(demander.demander(DEMANDE, "moi")).isEqualTo(new DemanderExport.Issue.TropNombreux(2));

        assertThat(exports.lire(echoue)
                        .orElseThrow()
                        .etatAu(horloge.aujourdhui().plusDays(6)))
                .isEqualTo(Etat.PRET);
        assertThat(exports.lire(echoue)
                        .orElseThrow()
                        .etatAu(horloge.aujourdhui().plusDays(7)))
                .isEqualTo(Etat.EXPIRE);
    }

    private static String demandee(DemanderExport demander) {
        return ((DemanderExport.Issue.Acceptee) demander.demander(DEMANDE, "moi"))
                .export()
                .id();
    }

    private static void mener(ProduireExport produire, String id) {
        try {
            produire.produire(id);
        } catch (RuntimeException arret) {
            produire.clore(id, "Le fichier n'a pas pu être produit.");
        }
    }

    private Etat etat(String id) {
        return exports.lire(id).map(Export::etat).orElseThrow();
    }

    private JsonNode demander(String jeton, String nature, String format, String suite) {
        var reponse = poster("/exports", jeton, corps(nature, format, suite));
        assertThat(reponse.statut()).as(reponse.corps()).isEqualTo(202);
        return reponse.json();
    }

    private static String corps(String nature, String format, String suite) {
        return "{\"nature\":\"%s\",\"format\":\"%s\",\"exercice\":2025%s}".formatted(nature, format, suite);
    }

    private JsonNode attendreLaFin(String id, String jeton) {
        attendreQue(() ->
                !lire("/exports/" + id, jeton).json().path("etat").asString().equals("EN_COURS"));
        return lire("/exports/" + id, jeton).json();
    }

    private HttpResponse<String> telecharger(String id, String jeton) {
        return client.telecharger(API + "/exports/" + id + "/fichier", jeton);
    }

    private static String sha256(String texte) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(texte.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** Nothing runs of itself. */
    private static final class ALaMain implements ProductionDExport {

        @Override
        public void demarrer(String id) {}

        @Override
        public void reprendre(String id) {}
    }

    /** Three thousand lines of a kilobyte, in the middle of which something happens. */
    private static final class Source implements SourceDExport {

        static final int LIGNES = 3_000;
        static final int LARGEUR = 1_024;

        private Runnable pendant = () -> {};

        @Override
        public Set<NatureDExport> natures() {
            return Set.of(NatureDExport.DOSSIERS);
        }

        @Override
        public DemandeDExport fixer(DemandeDExport demande) {
            return demande;
        }

        @Override
        public FichierAProduire preparer(DemandeDExport demande) {
            return new FichierAProduire() {
                @Override
                public String nom() {
                    return "essai";
                }

                @Override
                public long lignes() {
                    return LIGNES;
                }

                @Override
                public void ecrire(OutputStream sortie, LongConsumer suivi) throws IOException {
                    byte[] ligne = new byte[LARGEUR];
                    Arrays.fill(ligne, (byte) 'x');
                    for (int rang = 1; rang <= LIGNES; rang++) {
                        sortie.write(ligne);
                        if (rang == LIGNES / 2) {
                            pendant.run();
                        }
                        suivi.accept(rang);
                    }
                }
            };
        }
    }
}
