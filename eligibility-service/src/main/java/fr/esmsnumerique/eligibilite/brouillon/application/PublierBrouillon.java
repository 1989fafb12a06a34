package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.model.Brouillon;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillons;
import fr.esmsnumerique.eligibilite.campagne.application.DefautCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.PublierCampagne;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.kernel.Horloge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a draft in force. One deposited on rules that changed since is refused: its impact was not computed against those in force. */
@Service
public class PublierBrouillon {

    private static final TypeReference<Map<String, Object>> OBJET = new TypeReference<>() {};

    private final Brouillons brouillons;
    private final Campagnes campagnes;
    private final PublierCampagne publier;
    private final JsonMapper json;
    private final Horloge horloge;

    PublierBrouillon(
            Brouillons brouillons, Campagnes campagnes, PublierCampagne publier, JsonMapper json, Horloge horloge) {
        this.brouillons = brouillons;
        this.campagnes = campagnes;
        this.publier = publier;
        this.json = json;
        this.horloge = horloge;
    }

    public Publication publier(Brouillon brouillon, String auteur) {
        Optional<String> enVigueur = campagnes.courante(brouillon.code()).map(VersionCampagne::empreinte);
        boolean dejaEnVigueur = enVigueur.equals(Optional.of(brouillon.empreinte()));
        if (!dejaEnVigueur && !enVigueur.equals(Optional.ofNullable(brouillon.empreinteDeBase()))) {
            return new Publication.Depassee();
        }
        return switch (publier.publier(json.readValue(brouillon.contenu(), OBJET), auteur)) {
            case PublierCampagne.Publication.Refusee(var defauts) -> new Publication.Invalide(defauts);
            case PublierCampagne.Publication.Publiee(var version, var nouvelle) -> {
                Brouillon publie =
                        brouillon.publieLe() == null ? brouillon.publie(horloge.instant(), auteur) : brouillon;
                brouillons.enregistrer(publie);
                yield new Publication.Publiee(publie);
            }
        };
    }

    /** What became of a publication. */
    public sealed interface Publication {

        record Publiee(Brouillon brouillon) implements Publication {}

        /** Other rules came into force since the draft was deposited. */
        record Depassee() implements Publication {}

        /** The rules of validation became stricter since the draft was deposited. */
        record Invalide(List<DefautCampagne> defauts) implements Publication {}
    }
}
