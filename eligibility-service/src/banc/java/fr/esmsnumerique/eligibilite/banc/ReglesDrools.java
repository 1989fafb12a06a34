package fr.esmsnumerique.eligibilite.banc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The same clauses as Drools rules, compiled to its executable model: {@code banc/regles.drl}. Sessions come from a pool, which is its faster way to judge one file
 * after the other; the file and its lines are facts, the counts are made by the rules.
 */
final class ReglesDrools implements AutoCloseable {

    private final KieSessionsPool sessions;

    ReglesDrools() {
        KieServices services = KieServices.get();
        KieFileSystem fichiers = services.newKieFileSystem();
        fichiers.write("src/main/resources/banc/regles.drl", texte());
        KieBuilder construction = services.newKieBuilder(fichiers).buildAll(ExecutableModelProject.class);
        if (construction.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(construction.getResults().toString());
        }
        sessions = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSessionsPool(1);
    }

    Map<String, String> verdicts(DossierPlat dossier) {
        Map<String, String> rendus = new TreeMap<>();
        juger(dossier, rendus);
        return rendus;
    }

    /** @return how many rules fired */
    int juger(DossierPlat dossier, Map<String, String> rendus) {
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("verdicts", rendus);
            session.insert(dossier);
            for (DossierPlat.LignePlate ligne : dossier.lignes()) {
                session.insert(ligne);
            }
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static String texte() {
        try (InputStream flux = ReglesDrools.class.getResourceAsStream("/banc/regles.drl")) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    @Override
    public void close() {
        sessions.shutdown();
    }
}
