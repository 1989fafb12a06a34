package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.evenements.Relais;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Publishes a campaign or a new version of it, whole or not at all. A version is its content: publishing the same again gives back the one that exists. */
@Service
public class PublierCampagne {

    private final Campagnes campagnes;
    private final ValidationCampagne validation;
    private final Horloge horloge;
    private final Relais relais;
    private final JsonMapper canonique;

    public PublierCampagne(
            Campagnes campagnes, ValidationCampagne validation, Horloge horloge, Relais relais, JsonMapper json) {
        this.campagnes = campagnes;
        this.validation = validation;
        this.horloge = horloge;
        this.relais = relais;
        this.canonique = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    /** The content as it is stored and hashed, keys in order. */
    public String canonique(Map<String, Object> campagne) {
        return canonique.writeValueAsString(campagne);
    }

    public Publication publier(Map<String, Object> campagne, String auteur) {
        List<DefautCampagne> defauts = validation.defauts(campagne);
        if (!defauts.isEmpty()) {
            return new Publication.Refusee(defauts);
        }
        String contenu = canonique.writeValueAsString(campagne);
        while (true) {
            Publication.Publiee publication = preparer(campagne, contenu, auteur);
            if (!publication.nouvelle()) {
                return publication;
            }
            if (campagnes.publier(publication.version())) {
                relais.signaler();
                return publication;
            }
        }
    }

    private Publication.Publiee preparer(Map<String, Object> campagne, String contenu, String auteur) {
        String code = String.valueOf(campagne.get("code"));
        String empreinte = Empreinte.de(contenu.getBytes(StandardCharsets.UTF_8));
        Optional<VersionCampagne> courante = campagnes.courante(code);
        if (courante.isPresent() && courante.get().empreinte().equals(empreinte)) {
            return new Publication.Publiee(courante.get(), false);
        }
        int rang = courante.map(VersionCampagne::version).orElse(0) + 1;
        VersionCampagne version = new VersionCampagne(
                code, String.valueOf(campagne.get("libelle")), rang, empreinte, horloge.instant(), auteur, contenu);
        return new Publication.Publiee(version, true);
    }

    /** What became of a publication. */
    public sealed interface Publication {

        /** @param nouvelle false when the content was already in force */
        record Publiee(VersionCampagne version, boolean nouvelle) implements Publication {}

        record Refusee(List<DefautCampagne> defauts) implements Publication {}
    }
}
