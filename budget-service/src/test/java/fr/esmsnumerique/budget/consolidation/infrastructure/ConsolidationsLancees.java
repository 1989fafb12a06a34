package fr.esmsnumerique.budget.consolidation.infrastructure;

import static fr.esmsnumerique.budget.Attente.attendreQue;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation.Issue;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.TableauNational;
import fr.esmsnumerique.budget.enveloppe.Exemples;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real job on a real H2 file and the real store, beside a ledger and neighbours with the faults a test wants. */
abstract class ConsolidationsLancees {

    @TempDir
    Path dossier;

    MongoDatabase base;
    MondeDeConsolidation monde;

    @BeforeEach
    void preparer() {
        base = MongoDeTest.baseNeuve("consolidation");
        monde = new MondeDeConsolidation();
    }

    Map<String, Integer> lectures() {
        return monde.lectures.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get()));
    }

    static boolean libre(AnnotationConfigApplicationContext service) {
        return service.getBean(Consolidations.class).enCours().isEmpty();
    }

    AnnotationConfigApplicationContext demarrer() {
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean(MongoDatabase.class, () -> base);
        contexte.registerBean(MondeDeConsolidation.class, () -> monde);
        contexte.registerBean(Path.class, () -> dossier);
        contexte.register(ServiceDeConsolidation.class);
        contexte.refresh();
        return contexte;
    }

    static Execution lancer(AnnotationConfigApplicationContext service) {
        return ((Issue.Lancee)
                        service.getBean(LancerConsolidation.class).lancer(Exemples.G25, Lecture.INCREMENTALE, "cnsa"))
                .execution();
    }

    static Execution.Etat etat(AnnotationConfigApplicationContext service, String id) {
        return service.getBean(Consolidations.class).lire(id).orElseThrow().etat();
    }

    static TableauNational tableau(AnnotationConfigApplicationContext service, String id) {
        return service.getBean(Consolidations.class).tableau(id).orElseThrow();
    }

    /** Its state is written, then its place is left to the next one. */
    static void attendreLaFin(AnnotationConfigApplicationContext service, String id) throws InterruptedException {
        attendreQue(() -> etat(service, id) == Execution.Etat.TERMINEE
                && service.getBean(Consolidations.class).enCours().isEmpty());
    }
}
