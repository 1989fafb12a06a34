package fr.esmsnumerique.budget.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.ProcessusJava;
import fr.esmsnumerique.budget.donnees.DonneesNationales;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * On the generated nation, the same figures from a full reading, from what changed, from a run whose process is killed in the middle and resumed, and from SQL; the same
 * file from an export that was not interrupted and from one whose process was killed.
 */
@Tag("long")
class MemesChiffresIT {

    private static final int SERVICES = 3;

    /** Regions read at the same time. */
    private static final int FILS = 3;

    /** The three that are being read may have had all but one of their services: five others at least are finished. */
    private static final int DEMANDES_SERVIES = 21;

    private static final int FINIES = 5;

    private static final int REGIONS = 18;

    @TempDir
    Path dossier;

    @Test
    void incremental_complet_repris_apres_kill_9_et_recompte_disent_les_memes_chiffres() throws Exception {
        DonneesNationales donnees = new DonneesNationales(1);
        String depot = "jdbc:h2:file:" + dossier.resolve("batch") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        try (Magasin magasin = Magasin.lancer(dossier.resolve("magasin"));
                VoisinsNationaux voisins = new VoisinsNationaux(donnees);
                RecomptageSql sql = new RecomptageSql(donnees)) {
            String interrompue;
            JsonNode complete;
            JsonNode incrementale;
            try (ProcessusJava premier = lancer(magasin, voisins, depot, "REMPLIR")) {
                ClientNational client = client(premier);
                client.consolider("COMPLETE");
                complete = client.national();
                client.consolider("INCREMENTALE");
                incrementale = client.national();

                CountDownLatch retenue = voisins.retenir(DEMANDES_SERVIES);
                interrompue = client.lancer("COMPLETE");
                // Its three threads wait: what they finished before is recorded, and nothing more can be.
                while (voisins.enAttente() < FILS) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
                premier.tuer();
                retenue.countDown();
            }
            int avant = voisins.demandes();
            JsonNode reprise;
            try (ProcessusJava second = lancer(magasin, voisins, depot)) {
                ClientNational client = client(second);
                client.attendre(interrompue);
                reprise = client.lire("/pilotage/national?exercice=2025&consolidation=" + interrompue);
                assertThat(client.lire("/consolidations/" + interrompue)
                                .path("partitionsTerminees")
                                .intValue())
                        .isEqualTo(REGIONS);
            }

            assertThat(voisins.demandes() - avant)
                    .as("les régions finies ne sont pas relues")
                    .isLessThanOrEqualTo(SERVICES * (REGIONS - FINIES));
            for (Map.Entry<String, JsonNode> lu : Map.of(
                            "complète", complete, "incrémentale", incrementale, "reprise après kill -9", reprise)
                    .entrySet()) {
                assertThat(lu.getValue().at("/rapprochement/conforme").booleanValue())
                        .as(lu.getKey())
                        .isTrue();
                assertThat(RecomptageSql.de(lu.getValue())).as(lu.getKey()).isEqualTo(sql.figures());
                assertThat(lu.getValue().path("regions")).as(lu.getKey()).isEqualTo(complete.path("regions"));
                assertThat(lu.getValue().path("total")).as(lu.getKey()).isEqualTo(complete.path("total"));
            }
        }
    }

    @Test
    void un_export_tue_au_milieu_se_termine_au_redemarrage_par_le_meme_fichier() throws Exception {
        String depot = "jdbc:h2:file:" + dossier.resolve("exports") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        try (Magasin magasin = Magasin.lancer(dossier.resolve("magasin-exports"));
                VoisinsNationaux voisins = new VoisinsNationaux(new DonneesNationales(1))) {
            String entier;
            String interrompu;
            try (ProcessusJava premier = lancer(magasin, voisins, depot, "REMPLIR")) {
                ClientNational client = client(premier);
                client.consolider("COMPLETE");
                entier = client.exporter();
                client.exportFini(entier);
                interrompu = client.exporter();
                JsonNode lu = client.lire("/exports/" + interrompu);
                while (lu.path("lignesEcrites").longValue() == 0) {
                    lu = client.lire("/exports/" + interrompu);
                }
                assertThat(lu.path("etat").asString()).as("tué trop tard").isEqualTo("EN_COURS");
                premier.tuer();
            }
            try (ProcessusJava second = lancer(magasin, voisins, depot)) {
                ClientNational client = client(second);
                assertThat(client.exportFini(interrompu).path("lignesEcrites").longValue())
                        .isEqualTo(3_000);
                assertThat(contenu(client.telecharger(interrompu))).isEqualTo(contenu(client.telecharger(entier)));
            }
        }
    }

    /** What a workbook says, without the instant at which it was made. */
    private static String contenu(InputStream classeur) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(classeur)) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                if (entree.getName().equals("content.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("Pas de contenu");
    }

    private static ProcessusJava lancer(Magasin magasin, VoisinsNationaux voisins, String depot, String... suite) {
        String[] arguments = new String[3 + suite.length];
        arguments[0] = magasin.uri();
        arguments[1] = voisins.url();
        arguments[2] = depot;
        System.arraycopy(suite, 0, arguments, 3, suite.length);
        return ProcessusJava.lancer(
                "-Xmx512m", ServiceATuer.class, Map.of("JDK_JAVA_OPTIONS", "-Desms.racine=.."), arguments);
    }

    private static ClientNational client(ProcessusJava processus) {
        for (Optional<String> ligne = processus.ligne(); ligne.isPresent(); ligne = processus.ligne()) {
            String[] mots = ligne.get().split(" ", -1);
            if (mots.length == 3 && mots[0].equals("pret")) {
                return new ClientNational(mots[1], mots[2]);
            }
        }
        throw new AssertionError("Le service n'a pas démarré");
    }
}
