package fr.esmsnumerique.test.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a MongoDB: {@code @ExtendWith(MongoDeTest.class)} then a {@link MongoDatabase} (fresh, one per top-level test class, dropped after it)
 * or a {@link MongoClient} as a parameter of the constructor, a lifecycle method or a test.
 *
 * <p>The server is, in this order: {@code ESMS_MONGODB_URI}; a {@code mongo:8} container when a Docker engine answers, unless
 * {@code ESMS_TEST_DOCKER=non}; else the embedded server. The choice is printed once per JVM.
 *
 * <p>Spring tests: {@code @DynamicPropertySource static void mongo(DynamicPropertyRegistry r) { r.add("esms.mongodb.uri", MongoDeTest::uri); }}.
 */
public final class MongoDeTest implements ParameterResolver, AfterAllCallback {

    private static final Namespace ESPACE = Namespace.create(MongoDeTest.class);
    private static final int LONGUEUR_MAXIMALE = 38; // MongoDB refuses database names beyond 63 bytes

    /** Connection string of the server shared by this JVM's tests, started at the first call. */
    public static String uri() {
        return ServeurMongo.partage().uri();
    }

    /** Client of the shared server; do not close it. */
    public static MongoClient client() {
        return ServeurMongo.partage().client();
    }

    /** A database nobody else uses, for tests that manage it themselves; {@code prefixe} only helps to recognise it. */
    public static MongoDatabase baseNeuve(String prefixe) {
        String debut = prefixe.substring(0, Math.min(prefixe.length(), LONGUEUR_MAXIMALE));
        return client().getDatabase(
                        "test_" + debut + "_" + UUID.randomUUID().toString().substring(0, 13));
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext contexte) {
        Class<?> type = parametre.getParameter().getType();
        return type == MongoDatabase.class || type == MongoClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext contexte) {
        return parametre.getParameter().getType() == MongoClient.class ? client() : base(contexte);
    }

    @Override
    public void afterAll(ExtensionContext contexte) {
        Class<?> classe = contexte.getRequiredTestClass();
        MongoDatabase base = contexte.getRoot().getStore(ESPACE).remove(classe, MongoDatabase.class);
        if (base != null) {
            base.drop();
        }
    }

    /** Kept in the root store under the top-level class, so that nested classes see their parent's database. */
    private static MongoDatabase base(ExtensionContext contexte) {
        Class<?> classe = contexte.getRequiredTestClass();
        while (classe.getEnclosingClass() != null) {
            classe = classe.getEnclosingClass();
        }
        return contexte.getRoot()
                .getStore(ESPACE)
                .computeIfAbsent(classe, cle -> baseNeuve(cle.getSimpleName()), MongoDatabase.class);
    }
}
