package fr.esmsnumerique.support.campagnes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import fr.esmsnumerique.support.EsmsProperties;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.clients.ClientsConfiguration;
import fr.esmsnumerique.test.HorlogeDeTest;
import fr.esmsnumerique.test.mongo.MongoDeTest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.web.client.RestClient;

/** Several instances of one service: the event of an amended campaign reaches one of them. */
@ExtendWith(MongoDeTest.class)
class CampagnesRecuesIT {

    private final HorlogeDeTest temps = HorlogeDeTest.a("2026-01-05T08:00:00Z");
    private final MongoCollection<Document> copies;
    private final CampagnesRecues campagnes;
    private boolean muet;

    CampagnesRecuesIT(MongoDatabase base) {
        this.copies = base.getCollection("campagnes_recues");
        this.campagnes = new CampagnesRecues(quiPeutSeTaire(base), voisinQuiNeRepondPas(), temps);
    }

    @Test
    void une_version_recue_par_une_autre_instance_est_lue_au_bout_de_deux_secondes() {
        ecrite("G25", "premiere");
        assertThat(campagnes.parametres("G25").empreinte()).isEqualTo("premiere");

        ecrite("G25", "seconde");
        temps.regler("2026-01-05T08:00:01.999Z");
        assertThat(campagnes.parametres("G25").empreinte()).isEqualTo("premiere");
        temps.regler("2026-01-05T08:00:02Z");
        assertThat(campagnes.parametres("G25").empreinte()).isEqualTo("seconde");
    }

    @Test
    void la_meme_version_n_est_pas_lue_deux_fois() {
        ecrite("G25", "premiere");
        ParametresCampagne lus = campagnes.parametres("G25");
        temps.regler("2026-01-05T09:00:00Z");

        assertThat(campagnes.parametres("G25")).isSameAs(lus);
    }

    @Test
    void ce_qui_est_connu_sert_tant_que_le_magasin_se_tait() {
        ecrite("G25", "premiere");
        campagnes.parametres("G25");
        ecrite("G25", "seconde");
        temps.regler("2026-01-05T09:00:00Z");

        muet = true;
        assertThat(campagnes.parametres("G25").empreinte()).isEqualTo("premiere");
        muet = false;
        temps.regler("2026-01-05T09:00:02Z");
        assertThat(campagnes.parametres("G25").empreinte()).isEqualTo("seconde");
    }

    /** The same base, which does not answer when {@link #muet}. */
    private MongoDatabase quiPeutSeTaire(MongoDatabase base) {
        return entremise(MongoDatabase.class, base, (methode, resultat) -> {
            if (resultat.get() instanceof MongoCollection<?> collection) {
                return entremise(MongoCollection.class, collection, (appel, suite) -> {
                    if (muet) {
                        throw new MongoTimeoutException("silence");
                    }
                    return suite.get();
                });
            }
            return resultat.get();
        });
    }

    private static <T> T entremise(Class<T> type, Object cible, BiFunction<Method, Supplier<Object>, Object> autour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (soi, methode, arguments) -> autour.apply(methode, () -> {
                    try {
                        return methode.invoke(cible, arguments);
                    } catch (ReflectiveOperationException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })));
    }

    /** What another instance of the service does when the event comes. */
    private void ecrite(String code, String empreinte) {
        Document contenu = new Document("code", code).append("parametres", new Document());
        copies.replaceOne(
                new Document("_id", code),
                new Document("_id", code).append("empreinte", empreinte).append("contenu", contenu),
                new ReplaceOptions().upsert(true));
    }

    private static AppelsServices voisinQuiNeRepondPas() {
        EsmsProperties esms = new Binder(new MapConfigurationPropertySource(Map.of("esms.service", "financement")))
                .bind("esms", EsmsProperties.class)
                .get();
        return new ClientsConfiguration().appelsServices(esms, RestClient.builder());
    }
}
