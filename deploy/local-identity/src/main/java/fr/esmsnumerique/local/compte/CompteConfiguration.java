package fr.esmsnumerique.local.compte;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class CompteConfiguration {

    @Bean
    Annuaire annuaire(IdentiteProperties proprietes, @Value("${esms.demo}") boolean demo) {
        if (!demo) {
            GardeHorsDemo.verifier(proprietes);
        }
        return LectureAnnuaire.lire(fichier(proprietes.fichierComptes()));
    }

    private static Resource fichier(String chemin) {
        return chemin.isBlank() ? new ClassPathResource("comptes-demo.yaml") : new FileSystemResource(chemin);
    }
}
