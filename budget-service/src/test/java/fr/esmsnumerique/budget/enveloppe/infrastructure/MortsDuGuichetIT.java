package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static fr.esmsnumerique.budget.enveloppe.Exemples.G25;
import static fr.esmsnumerique.budget.enveloppe.Exemples.doter;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.ProcessusJava;
import fr.esmsnumerique.budget.enveloppe.application.Registre;
import fr.esmsnumerique.budget.enveloppe.application.Registres;
import fr.esmsnumerique.budget.enveloppe.application.VerifierIntegrite;
import fr.esmsnumerique.budget.enveloppe.infrastructure.GuichetMortel.Envoi;
import fr.esmsnumerique.budget.enveloppe.infrastructure.GuichetMortel.Etape;
import fr.esmsnumerique.budget.enveloppe.model.Integrite;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.PointDeChaine;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.magasin.EmbeddedMongo;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The process that writes, or the store, dies between any two steps of the write path. The next one finds everything that was acknowledged (I8), writes nothing twice
 * when the same keys come again (I4), one chain (I14), and one event per engagement, with its id (I9).
 */
class MortsDuGuichetIT {

    private static final Pattern PRET = Pattern.compile("Magasin prêt : (mongodb://\\S+?),.*");

    @TempDir
    Path dossier;

    /** Of each kind, in the first batches, which programme, and in a later one, which engages. */
    @ParameterizedTest
    @CsvSource({
        "AVANT_L_ECRITURE, 2",
        "AU_MILIEU_DU_LOT, 1",
        "AU_MILIEU_DU_LOT, 4",
        "APRES_L_ECRITURE, 2",
        "APRES_LA_REPONSE, 4",
        "APRES_L_EVENEMENT, 2"
    })
    void le_guichet_meurt(Etape etape, int lot) {
        mourirPuisReprendre(etape, lot);
    }

    @ParameterizedTest
    @CsvSource({
        "AVANT_L_ECRITURE, 1", "AVANT_L_ECRITURE, 5", "AU_MILIEU_DU_LOT, 6", "APRES_L_ECRITURE, 1",
        "APRES_L_ECRITURE, 7", "APRES_LA_REPONSE, 1", "APRES_LA_REPONSE, 8", "APRES_L_EVENEMENT, 4",
        "APRES_L_EVENEMENT, 8", "JAMAIS, 0"
    })
    @Tag("long")
    void le_guichet_meurt_partout_ailleurs(Etape etape, int lot) {
        mourirPuisReprendre(etape, lot);
    }

    @Test
    void le_magasin_meurt_au_milieu_des_lots() {
        tuerLeMagasin(2);
    }

    @Test
    @Tag("long")
    void le_magasin_meurt_vingt_fois_au_milieu_des_lots() {
        tuerLeMagasin(20);
    }

    private void mourirPuisReprendre(Etape etape, int lot) {
        MongoDatabase base = MongoDeTest.baseNeuve("guichet");
        ouvrir(base);
        Traces traces = new Traces();
        try (ProcessusJava guichet = ProcessusJava.lancer(
                GuichetMortel.class,
                Map.of(),
                MongoDeTest.uri(),
                base.getName(),
                etape.name(),
                Integer.toString(lot))) {
            guichet.jusquALaFin().forEach(traces::noter);
            assertThat(guichet.code()).as("mort à l'étape demandée").isEqualTo(etape == Etape.JAMAIS ? 0 : 137);
        }
        reprendre(base, traces);
        base.drop();
    }

    /** The store is killed while a process writes, at any instant; both start again on the same folder. */
    private void tuerLeMagasin(int fois) {
        long graine = Long.getLong("esms.graine", System.nanoTime());
        System.out.printf("MortsDuGuichetIT : graine %d (rejouer : -Desms.graine=%d)%n", graine, graine);
        Random hasard = new Random(graine);
        Traces traces = new Traces();
        for (int mort = 0; mort < fois; mort++) {
            try (ProcessusJava magasin = magasin()) {
                String uri = pret(magasin);
                if (mort == 0) {
                    dans(uri, this::ouvrir);
                }
                try (ProcessusJava guichet =
                        ProcessusJava.lancer(GuichetMortel.class, Map.of(), uri, "guichet", "JAMAIS", "0")) {
                    guichet.ligne().ifPresent(traces::noter);
                    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(hasard.nextInt(20_000)));
                    magasin.tuer();
                    guichet.jusquALaFin().forEach(traces::noter);
                }
            }
        }
        try (ProcessusJava magasin = magasin()) {
            dans(pret(magasin), base -> reprendre(base, traces));
        }
    }

    private void ouvrir(MongoDatabase base) {
        try (Registres registres = registres(base)) {
            doter(registres.declarer(G25), 1_000);
        }
    }

    /** A new process, as after a restart: the same demands come again, with the same keys. */
    private static void reprendre(MongoDatabase base, Traces traces) {
        try (Registres registres = registres(base)) {
            Registre registre = registres.declarer(G25);
            Map<String, String> ecrits = new HashMap<>();
            registre.consulter(vue -> vue.depuis(1))
                    .forEach(m -> ecrits.put(m.cle().cle(), m.id().toString()));
            assertThat(ecrits).as("acquitté, donc durable").containsAllEntriesOf(traces.acquittes);

            for (Envoi envoi :
                    GuichetMortel.lots().stream().flatMap(List::stream).toList()) {
                String cle = envoi.cle().cle();
                Issue issue = registre.soumettre(envoi.demande(), envoi.auteur(), envoi.cle());
                assertThat(issue).as(cle).isInstanceOfSatisfying(Issue.Ecrite.class, ecrite -> {
                    assertThat(ecrite.rejoue()).as(cle).isEqualTo(ecrits.containsKey(cle));
                    assertThat(ecrits.getOrDefault(cle, ecrite.mouvement().id().toString()))
                            .isEqualTo(ecrite.mouvement().id().toString());
                });
            }
            List<Mouvement> mouvements = registre.consulter(vue -> vue.depuis(1));
            assertThat(mouvements).as("aucun double effet").hasSize(2 + 2 * GuichetMortel.DOSSIERS);
            PointDeChaine tete = registre.consulter(vue -> vue.etat().tete());
            Integrite integrite = new VerifierIntegrite(new MongoJournal(base)).executer(G25, List.of(tete));
            assertThat(integrite.faute()).isEmpty();
            assertThat(integrite.verifies()).isEqualTo(mouvements.size());
            verifierLesEvenements(new FluxDuGrandLivre(registres, base), mouvements, traces);
        }
    }

    /** Delivered before the death or waiting after it: every engagement, no other. One delivered but not confirmed comes again under the same id. */
    private static void verifierLesEvenements(FluxDuGrandLivre flux, List<Mouvement> mouvements, Traces traces) {
        List<String> enAttente =
                flux.enAttente(1_000).stream().map(e -> e.evenement().id()).toList();
        assertThat(enAttente).doesNotHaveDuplicates();
        Set<String> connus = new TreeSet<>(enAttente);
        connus.addAll(traces.delivres);
        assertThat(connus)
                .containsExactlyInAnyOrderElementsOf(mouvements.stream()
                        .filter(m -> m.type() == TypeMouvement.ENGAGEMENT)
                        .map(m -> m.id().toString())
                        .toList());
    }

    private static Registres registres(MongoDatabase base) {
        return new Registres(
                new MongoEnveloppes(base), new MongoJournal(base), HorlogeDeTest.a("2025-10-14T10:00:00Z"));
    }

    private ProcessusJava magasin() {
        return ProcessusJava.lancer(
                EmbeddedMongo.class, Map.of("ESMS_PORT_MAGASIN", "0", "ESMS_DOSSIER_MAGASIN", dossier.toString()));
    }

    private static String pret(ProcessusJava magasin) {
        for (Optional<String> ligne = magasin.ligne(); ligne.isPresent(); ligne = magasin.ligne()) {
            Matcher pret = PRET.matcher(ligne.get());
            if (pret.matches()) {
                return pret.group(1);
            }
        }
        throw new AssertionError("Le magasin n'a pas démarré");
    }

    private static void dans(String uri, Consumer<MongoDatabase> suite) {
        try (MongoClient client = GuichetMortel.client(uri, 10)) {
            suite.accept(client.getDatabase("guichet"));
        }
    }

    /** What the dead process had said. */
    private static final class Traces {
        private final Map<String, String> acquittes = new HashMap<>();
        private final List<String> delivres = new ArrayList<>();

        void noter(String ligne) {
            String[] mots = ligne.split(" ");
            if (mots[0].equals("ACQ") && mots.length == 3) {
                acquittes.put(mots[1], mots[2]);
            } else if (mots[0].equals("EVT") && mots.length == 2) {
                delivres.add(mots[1]);
            }
        }
    }
}
