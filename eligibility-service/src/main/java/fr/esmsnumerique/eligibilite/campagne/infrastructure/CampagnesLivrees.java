package fr.esmsnumerique.eligibilite.campagne.infrastructure;

import fr.esmsnumerique.eligibilite.campagne.application.PublierCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.PublierCampagne.Publication;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Publishes at start the campaigns shipped with the service. A version CNSA published by itself is never replaced by a shipped one. */
@Component
class CampagnesLivrees implements ApplicationRunner {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CampagnesLivrees.class);
    private static final TypeReference<Map<String, Object>> OBJET = new TypeReference<>() {};

    private final Campagnes campagnes;
    private final PublierCampagne publierCampagne;
    private final YAMLMapper yaml = new YAMLMapper();

    CampagnesLivrees(Campagnes campagnes, PublierCampagne publierCampagne) {
        this.campagnes = campagnes;
        this.publierCampagne = publierCampagne;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource fichier : new PathMatchingResourcePatternResolver().getResources("classpath:campagnes/*.yaml")) {
            try (InputStream flux = fichier.getInputStream()) {
                publier(yaml.readValue(flux, OBJET));
            }
        }
    }

    private void publier(Map<String, Object> campagne) {
        String code = String.valueOf(campagne.get("code"));
        if (campagnes.courante(code).filter(v -> !v.estLivree()).isPresent()) {
            JOURNAL.info("Campagne {} : la version publiée par la CNSA reste en vigueur", code);
            return;
        }
        switch (publierCampagne.publier(campagne, VersionCampagne.PLATEFORME)) {
            case Publication.Publiee(var version, var nouvelle) ->
                JOURNAL.info("Campagne {} : version {} en vigueur", code, version.version());
            case Publication.Refusee(var defauts) ->
                throw new IllegalStateException("Campagne livrée " + code + " invalide : " + defauts);
        }
    }
}
