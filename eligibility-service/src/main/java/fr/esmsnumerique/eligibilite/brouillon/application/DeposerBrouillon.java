package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.model.Brouillon;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillons;
import fr.esmsnumerique.eligibilite.campagne.application.DefautCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.PublierCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.ValidationCampagne;
import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Stores a draft that could be published as it is; the same content deposited again is the same draft. */
@Service
public class DeposerBrouillon {

    private final Brouillons brouillons;
    private final Campagnes campagnes;
    private final ValidationCampagne validation;
    private final PublierCampagne publier;
    private final Horloge horloge;

    DeposerBrouillon(
            Brouillons brouillons,
            Campagnes campagnes,
            ValidationCampagne validation,
            PublierCampagne publier,
            Horloge horloge) {
        this.brouillons = brouillons;
        this.campagnes = campagnes;
        this.validation = validation;
        this.publier = publier;
        this.horloge = horloge;
    }

    public Depot deposer(Map<String, Object> campagne, String auteur) {
        List<DefautCampagne> defauts = validation.defauts(campagne);
        if (!defauts.isEmpty()) {
            return new Depot.Refuse(defauts);
        }
        String code = String.valueOf(campagne.get("code"));
        String contenu = publier.canonique(campagne);
        String empreinte = Empreinte.de(contenu.getBytes(StandardCharsets.UTF_8));
        return new Depot.Depose(brouillons
                .trouver(Brouillon.id(code, empreinte))
                .orElseGet(() -> nouveau(campagne, code, contenu, empreinte, auteur)));
    }

    private Brouillon nouveau(
            Map<String, Object> campagne, String code, String contenu, String empreinte, String auteur) {
        Brouillon brouillon = new Brouillon(
                Brouillon.id(code, empreinte),
                code,
                String.valueOf(campagne.get("libelle")),
                empreinte,
                campagnes.courante(code).map(VersionCampagne::empreinte).orElse(null),
                contenu,
                horloge.instant(),
                auteur,
                null,
                null);
        brouillons.enregistrer(brouillon);
        return brouillon;
    }

    /** What became of a deposit. */
    public sealed interface Depot {

        record Depose(Brouillon brouillon) implements Depot {}

        record Refuse(List<DefautCampagne> defauts) implements Depot {}
    }
}
