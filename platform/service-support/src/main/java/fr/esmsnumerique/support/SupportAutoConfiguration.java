package fr.esmsnumerique.support;

import com.mongodb.client.MongoDatabase;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.audit.AuditController;
import fr.esmsnumerique.support.audit.AuditDesRefus;
import fr.esmsnumerique.support.audit.RefusConserves;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.clients.ClientsConfiguration;
import fr.esmsnumerique.support.evenements.BoiteEnvoiController;
import fr.esmsnumerique.support.evenements.ReceptionController;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.support.evenements.SourceEvenements;
import fr.esmsnumerique.support.fichiers.ControleFichier;
import fr.esmsnumerique.support.fichiers.ControleParContenu;
import fr.esmsnumerique.support.horloge.HorlogeConfiguration;
import fr.esmsnumerique.support.horloge.HorlogeController;
import fr.esmsnumerique.support.idempotence.IdempotenceFilter;
import fr.esmsnumerique.support.idempotence.OperationsRetenues;
import fr.esmsnumerique.support.idempotence.ReponsesMemorisees;
import fr.esmsnumerique.support.mongo.MongoConfiguration;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.SecuriteConfiguration;
import fr.esmsnumerique.support.web.CorpsEnFlux;
import fr.esmsnumerique.support.web.ErreurController;
import fr.esmsnumerique.support.web.JsonStrict;
import fr.esmsnumerique.support.web.PrefixeDesContrats;
import fr.esmsnumerique.support.web.ProblemeAdvice;
import fr.esmsnumerique.support.web.ProblemeEcrit;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Everything a service gets by depending on this module. */
@AutoConfiguration(before = {ErrorMvcAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
@EnableConfigurationProperties(EsmsProperties.class)
@Import({
    MongoConfiguration.class,
    HorlogeConfiguration.class,
    HorlogeController.class,
    SecuriteConfiguration.class,
    ClientsConfiguration.class,
    ErreurController.class,
    ProblemeAdvice.class,
    ReceptionController.class,
    BoiteEnvoiController.class,
    AuditController.class,
    CorpsEnFlux.class
})
public class SupportAutoConfiguration {

    public SupportAutoConfiguration(EsmsProperties esms) {
        if (!esms.demo()
                && EsmsProperties.Identite.SECRET_DEMO.equals(esms.identite().secret())) {
            throw new IllegalStateException(
                    "Le secret de démonstration est refusé hors démonstration : donnez ESMS_SECRET_SERVICE");
        }
    }

    @Bean
    ProblemeEcrit problemeEcrit(JsonMapper json) {
        return new ProblemeEcrit(json);
    }

    @Bean
    AuditDesRefus auditDesRefus(MongoDatabase base, ActeurCourant acteurs, Horloge horloge) {
        return new AuditDesRefus(base, acteurs, horloge);
    }

    @Bean
    RefusConserves refusConserves(MongoDatabase base) {
        return new RefusConserves(base);
    }

    @Bean
    JsonStrict jsonStrict() {
        return new JsonStrict();
    }

    @Bean
    PrefixeDesContrats prefixeDesContrats(EsmsProperties esms) {
        return new PrefixeDesContrats(esms.service());
    }

    /** Only where PDFBox is there: the services that keep files people join. */
    @Bean
    @ConditionalOnClass(name = "org.apache.pdfbox.Loader")
    ControleFichier controleFichier() {
        return new ControleParContenu();
    }

    @Bean
    IdempotenceFilter idempotenceFilter(
            MongoDatabase base, ObjectProvider<OperationsRetenues> retenues, ProblemeEcrit problemes) {
        return new IdempotenceFilter(
                new ReponsesMemorisees(base, InstantSource.system()),
                retenues.getIfAvailable(() -> OperationsRetenues.AUCUNE),
                problemes);
    }

    @Bean
    public Relais relais(ObjectProvider<SourceEvenements> sources, EsmsProperties esms, AppelsServices appels) {
        return new Relais(sources.orderedStream().toList(), esms, appels);
    }

    /** eligibility-service publishes the campaigns and does not receive them. */
    @Bean
    @ConditionalOnProperty(name = "esms.campagnes-recues", havingValue = "true", matchIfMissing = true)
    public CampagnesRecues campagnesRecues(MongoDatabase base, AppelsServices appels) {
        return new CampagnesRecues(base, appels, InstantSource.system());
    }
}
