package fr.esmsnumerique.budget.consolidation.infrastructure;

import static fr.esmsnumerique.budget.Attente.attendreQue;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.Consolidations.Criteres;
import fr.esmsnumerique.budget.consolidation.application.ConsoliderFinDeJour;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation.Issue;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Execution.Depart;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.Nature;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real job on a real H2 file and the real store; the process is "killed" by closing its context without letting the job end. */
class ConsolidationIT {

    @TempDir
    Path dossier;

    private MongoDatabase base;
    private MondeDeConsolidation monde;

    @BeforeEach
    void preparer() {
        base = MongoDeTest.baseNeuve("consolidation");
        monde = new MondeDeConsolidation();
    }

    @Test
    void consolide_dix_huit_regions_et_conclut() throws Exception {
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution lancee = lancer(service);
            attendreLaFin(service, lancee.id());
            assertThat(lancee.id()).isEqualTo("2025-G25-20251014T220000Z");
            assertThat(tableau(service, lancee.id()).total().engage()).isEqualTo(30_000_000);
            assertThat(tableau(service, lancee.id()).ecarts()).isEmpty();
            assertThat(monde.lectures)
                    .hasSize(18)
                    .allSatisfy((region, n) -> assertThat(n.get()).isEqualTo(1));
            assertThat(lancer(service).id())
                    .as("deux lancements au même instant")
                    .endsWith("-2");
        }
    }

    @Test
    void refuse_deux_consolidations_a_la_fois_puis_accepte_la_suivante() throws Exception {
        monde.retenue = new CountDownLatch(1);
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution premiere = lancer(service);
            assertThat(service.getBean(LancerConsolidation.class).lancer(Exemples.G25, Lecture.INCREMENTALE, "dns"))
                    .isEqualTo(new Issue.DejaEnCours(premiere.id()));
            monde.retenue.countDown();
            attendreLaFin(service, premiere.id());
            assertThat(service.getBean(LancerConsolidation.class).lancer(Exemples.G25, Lecture.INCREMENTALE, "dns"))
                    .isInstanceOf(Issue.Lancee.class);
        }
        assertThat(monde.livre.sequence(EnveloppeId.de("2024-G24"))).isEmpty();
    }

    @Test
    void reprend_apres_un_arret_brutal_sans_relire_les_regions_finies_et_donne_les_memes_chiffres() throws Exception {
        Map<?, ?> reference;
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution temoin = lancer(service);
            attendreLaFin(service, temoin.id());
            reference = Map.of("tableau", tableau(service, temoin.id()));
        }
        monde.lectures.clear();
        monde.retenue = new CountDownLatch(1);
        monde.retenueApres = 7;
        String id;
        AnnotationConfigApplicationContext tue = demarrer();
        id = lancer(tue).id();
        attendreQue(() -> tue.getBean(Consolidations.class).lignes(id).size() >= 7);
        // Its last writes too: a dead process writes nothing while the next one starts.
        attendreQue(() -> etapesFinies(tue) >= 7);
        // The process dies here: its threads never come back from their reads, its database file is reopened by the
        // next one.
        monde.morts.set(true);
        int finies = tue.getBean(Consolidations.class).lignes(id).size();
        assertThat(finies).isBetween(7, 17);

        monde.retenue = null;
        monde.morts.set(false);
        List<String> dejaLues = List.copyOf(monde.lectures.keySet());
        try (AnnotationConfigApplicationContext relance = demarrer()) {
            relance.getBean(TraitementSpringBatch.class).reprendreApresUnArret();
            attendreLaFin(relance, id);
            assertThat(Map.of("tableau", tableau(relance, id))).isEqualTo(reference);
            assertThat(relance.getBean(Consolidations.class).enCours()).isEmpty();
            long relues = dejaLues.stream()
                    .filter(r -> monde.lectures.get(r).get() > 1)
                    .count();
            assertThat(relues).as("seules les régions inachevées sont relues").isLessThanOrEqualTo(18L - finies);
        } finally {
            monde.fin.countDown();
            tue.close();
        }
    }

    @Test
    void une_region_illisible_fait_echouer_la_consolidation_avec_sa_raison_et_libere_la_suivante() throws Exception {
        monde.enPanne = "52";
        try (AnnotationConfigApplicationContext service = demarrer()) {
            Execution lancee = lancer(service);
            attendreQue(() -> etat(service, lancee.id()) == Execution.Etat.ECHOUEE);
            Consolidations consolidations = service.getBean(Consolidations.class);
            assertThat(consolidations.lire(lancee.id()).orElseThrow().erreur()).isNotEmpty();
            assertThat(consolidations.tableau(lancee.id())).isEmpty();
            assertThat(consolidations.erreurs(lancee.id()))
                    .containsExactly(Map.entry(Region.PAYS_DE_LA_LOIRE, "Région illisible"));
            monde.enPanne = "";
            Execution suivante = lancer(service);
            attendreLaFin(service, suivante.id());
            assertThat(consolidations.derniereTerminee(2025).orElseThrow().id()).isEqualTo(suivante.id());
            assertThat(consolidations.lister(Criteres.AUCUN, Optional.of(suivante.id()), 10))
                    .extracting(Execution::id)
                    .containsExactly(lancee.id());
        }
    }

    @Test
    void reprend_un_echec_sans_relire_les_regions_finies() throws Exception {
        monde.enPanne = "52";
        try (AnnotationConfigApplicationContext service = demarrer()) {
            ConduireConsolidation conduire = service.getBean(ConduireConsolidation.class);
            Execution lancee = lancer(service);
            attendreQue(() -> etat(service, lancee.id()) == Execution.Etat.ECHOUEE && libre(service));
            assertThat(lectures()).containsEntry("52", 1).hasSize(18);
            monde.enPanne = "";
            assertThat(conduire.reprendre(lancee.id())).isEqualTo(new ConduireExecution.Issue.Acceptee(lancee.id()));
            attendreLaFin(service, lancee.id());
            assertThat(lectures()).containsEntry("52", 2).hasSize(18);
            assertThat(monde.lectures.values())
                    .as("les autres régions ne sont lues qu'une fois")
                    .extracting(AtomicInteger::get)
                    .containsOnlyOnce(2);
            assertThat(tableau(service, lancee.id()).total().engage()).isEqualTo(30_000_000);
            assertThat(conduire.reprendre(lancee.id())).isInstanceOf(ConduireExecution.Issue.RienAReprendre.class);
            assertThat(conduire.annuler(lancee.id(), "Trop tard"))
                    .isInstanceOf(ConduireExecution.Issue.DejaFinie.class);
            assertThat(conduire.reprendre("2025-G25-inconnue")).isInstanceOf(ConduireExecution.Issue.Inconnue.class);
        }
    }

    @Test
    void s_arrete_a_la_demande_entre_deux_regions_puis_reprend_ou_elle_en_etait() throws Exception {
        monde.retenue = new CountDownLatch(1);
        monde.retenueApres = 5;
        try (AnnotationConfigApplicationContext service = demarrer()) {
            ConduireConsolidation conduire = service.getBean(ConduireConsolidation.class);
            Execution lancee = lancer(service);
            attendreQue(() ->
                    service.getBean(Consolidations.class).lignes(lancee.id()).size() >= 5);
            assertThat(conduire.annuler(lancee.id(), "Import en cours"))
                    .isInstanceOf(ConduireExecution.Issue.Acceptee.class);
            monde.retenue.countDown();
            attendreQue(() -> etat(service, lancee.id()) == Execution.Etat.ANNULEE && libre(service));
            Execution arretee =
                    service.getBean(Consolidations.class).lire(lancee.id()).orElseThrow();
            assertThat(arretee.annulation()).isEqualTo("Import en cours");
            assertThat(arretee.erreur()).isEmpty();
            assertThat(monde.lectures.size()).as("régions lues avant l'arrêt").isBetween(5, 17);
            conduire.reprendre(lancee.id());
            attendreLaFin(service, lancee.id());
            assertThat(lectures())
                    .hasSize(18)
                    .allSatisfy((region, n) -> assertThat(n).isEqualTo(1));
            assertThat(service.getBean(Consolidations.class)
                            .lire(lancee.id())
                            .orElseThrow()
                            .reprises())
                    .isEqualTo(1);
        }
    }

    @Test
    void consolide_la_fin_d_un_jour_une_fois_et_lui_donne_sa_nature() throws Exception {
        try (AnnotationConfigApplicationContext service = demarrer()) {
            ConsoliderFinDeJour finDeJour = new ConsoliderFinDeJour(
                    new MondeDeConsolidation.Calendrier(),
                    service.getBean(LancerConsolidation.class),
                    service.getBean(ConduireConsolidation.class),
                    Horloge.deplacable(Instant.parse("2025-10-15T22:10:00Z")));
            finDeJour.executer((enveloppe, panne) -> {
                throw panne;
            });
            attendreLaFin(service, "2025-G25-2025-10-15");
            Execution etat = service.getBean(Consolidations.class)
                    .lire("2025-G25-2025-10-15")
                    .orElseThrow();
            assertThat(etat.nature()).isEqualTo(Nature.ETAT_REDEPLOIEMENT);
            assertThat(etat.situationAu()).isEqualTo(LocalDate.parse("2025-10-15"));
            assertThat(etat.lanceePar()).isEqualTo("plateforme");
            finDeJour.executer((enveloppe, panne) -> {
                throw panne;
            });
            assertThat(service.getBean(Consolidations.class).lister(Criteres.AUCUN, Optional.empty(), 10))
                    .as("au passage suivant de la même nuit")
                    .containsExactly(etat);
            assertThat(service.getBean(Consolidations.class)
                            .lister(new Criteres(null, null, Nature.NOCTURNE), Optional.empty(), 10))
                    .isEmpty();
        }
    }

    @Test
    void la_douzieme_du_meme_instant_est_la_derniere() {
        MongoConsolidations consolidations = new MongoConsolidations(base);
        Depart depart =
                new Depart(Exemples.G25, Nature.A_LA_DEMANDE, LocalDate.parse("2025-10-14"), 4, Lecture.COMPLETE);
        Instant arretee = MondeDeConsolidation.HORLOGE.instant();
        for (int rang = 2; rang <= 12; rang++) {
            consolidations.enregistrer(Execution.lancee("2025-G25-20251014T220000Z-" + rang, depart, arretee, "cnsa")
                    .terminee(arretee));
        }

        assertThat(consolidations.derniereTerminee(2025))
                .get()
                .extracting(Execution::id)
                .isEqualTo("2025-G25-20251014T220000Z-12");
        assertThat(consolidations.lister(Criteres.AUCUN, Optional.of("2025-G25-20251014T220000Z-10"), 2))
                .extracting(Execution::id)
                .containsExactly("2025-G25-20251014T220000Z-9", "2025-G25-20251014T220000Z-8");
    }

    private Map<String, Integer> lectures() {
        return monde.lectures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get()));
    }

    private static boolean libre(AnnotationConfigApplicationContext service) {
        return service.getBean(Consolidations.class).enCours().isEmpty();
    }

    private AnnotationConfigApplicationContext demarrer() {
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean(MongoDatabase.class, () -> base);
        contexte.registerBean(MondeDeConsolidation.class, () -> monde);
        contexte.registerBean(Path.class, () -> dossier);
        contexte.register(ServiceDeConsolidation.class);
        contexte.refresh();
        return contexte;
    }

    private static Execution lancer(AnnotationConfigApplicationContext service) {
        return ((Issue.Lancee)
                        service.getBean(LancerConsolidation.class).lancer(Exemples.G25, Lecture.INCREMENTALE, "cnsa"))
                .execution();
    }

    private static Execution.Etat etat(AnnotationConfigApplicationContext service, String id) {
        return service.getBean(Consolidations.class).lire(id).orElseThrow().etat();
    }

    private static fr.esmsnumerique.budget.consolidation.model.TableauNational tableau(
            AnnotationConfigApplicationContext service, String id) {
        return service.getBean(Consolidations.class).tableau(id).orElseThrow();
    }

    private static long etapesFinies(AnnotationConfigApplicationContext service) {
        return service.getBean(JobRepository.class).findRunningJobExecutions("consolidation").stream()
                .flatMap(execution -> execution.getStepExecutions().stream())
                .filter(etape -> etape.getStatus() == BatchStatus.COMPLETED)
                .count();
    }

    /** Its state is written, then its place is left to the next one. */
    private static void attendreLaFin(AnnotationConfigApplicationContext service, String id)
            throws InterruptedException {
        attendreQue(() -> etat(service, id) == Execution.Etat.TERMINEE
                && service.getBean(Consolidations.class).enCours().isEmpty());
    }
}
