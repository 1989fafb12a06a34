package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Imprimerie;
import fr.esmsnumerique.support.securite.LecturesPubliques;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One press for the service: it keeps its parsed fonts. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    Imprimerie imprimerie() {
        return new Imprimerie();
    }

    /** Whoever holds a document checks it. */
    @Bean
    LecturesPubliques verifications() {
        return new LecturesPubliques(List.of("/api/financement/v1/verifications/**"));
    }

    @Bean
    AdresseVerification adresseVerification(@Value("${esms.url-publique:http://localhost:8080}") URI plateforme) {
        return new AdresseVerification(plateforme);
    }
}
