package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.banc.ProjetPlat.LignePlate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The scale of 2025 as Drools rules, compiled to its executable model: {@code banc/bareme.drl}. Sessions come from a pool, its faster way to treat one project after the other. */
final class BaremeDrools implements AutoCloseable {

    private final KieSessionsPool sessions;

    BaremeDrools() {
        KieServices services = KieServices.get();
        KieFileSystem fichiers = services.newKieFileSystem();
        fichiers.write("src/main/resources/banc/bareme.drl", texte());
        KieBuilder construction = services.newKieBuilder(fichiers).buildAll(ExecutableModelProject.class);
        if (construction.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(construction.getResults().toString());
        }
        sessions = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSessionsPool(1);
    }

    Montants montants(ProjetPlat projet) {
        List<Montants> rendus = new ArrayList<>(1);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("rendus", rendus);
            session.insert(projet);
            for (LignePlate ligne : projet.lignes()) {
                session.insert(ligne);
            }
            session.fireAllRules();
            return rendus.getFirst();
        } finally {
            session.dispose();
        }
    }

    private static String texte() {
        try (InputStream flux = Objects.requireNonNull(BaremeDrools.class.getResourceAsStream("/banc/bareme.drl"))) {
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
