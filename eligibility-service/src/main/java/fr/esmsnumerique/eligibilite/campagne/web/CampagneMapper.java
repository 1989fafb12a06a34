package fr.esmsnumerique.eligibilite.campagne.web;

import fr.esmsnumerique.contrats.eligibilite.modele.Campagne;
import fr.esmsnumerique.contrats.eligibilite.modele.CampagneAPublier;
import fr.esmsnumerique.contrats.eligibilite.modele.ResumeCampagne;
import fr.esmsnumerique.eligibilite.campagne.application.DefautCampagne;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored content of a campaign is already in the contract's form: it is read as such. */
@Component
public class CampagneMapper {

    private static final TypeReference<Map<String, Object>> OBJET = new TypeReference<>() {};

    private final JsonMapper json;

    CampagneMapper(JsonMapper json) {
        this.json = json;
    }

    ResumeCampagne resume(VersionCampagne version) {
        return new ResumeCampagne()
                .code(version.code())
                .libelle(version.libelle())
                .version(version.version())
                .empreinte(version.empreinte())
                .publieeLe(version.publieeLe())
                .publieePar(version.publieePar());
    }

    Campagne campagne(VersionCampagne version) {
        CampagneAPublier contenu = json.readValue(version.contenu(), CampagneAPublier.class);
        return new Campagne()
                .code(version.code())
                .libelle(version.libelle())
                .version(version.version())
                .empreinte(version.empreinte())
                .publieeLe(version.publieeLe())
                .publieePar(version.publieePar())
                .parametres(contenu.getParametres());
    }

    /** Without the empty maps the generated model adds: the same content must give the same hash, wherever it came from. */
    public Map<String, Object> contenu(CampagneAPublier corps) {
        Map<String, Object> contenu = json.convertValue(corps, OBJET);
        if (contenu.get("parametres") instanceof Map<?, ?> parametres) {
            parametres.values().forEach(CampagneMapper::oterRegionsVides);
        }
        return contenu;
    }

    private static void oterRegionsVides(Object parametre) {
        if (parametre instanceof Map<?, ?> objet
                && objet.get("regions") instanceof Map<?, ?> regions
                && regions.isEmpty()) {
            objet.remove("regions");
        }
    }

    /** Every defect of a campaign that cannot be published, as a problem. */
    public static ProblemeException invalide(List<DefautCampagne> defauts) {
        return new Probleme(
                        422,
                        "campagne.invalide",
                        "Campagne invalide",
                        "Rien n'est publié. "
                                + (defauts.size() > 1
                                        ? "Corrigez les " + defauts.size() + " défauts signalés."
                                        : "Corrigez le défaut signalé."),
                        defauts.stream()
                                .map(d -> new ErreurChamp(d.champ(), d.raison()))
                                .toList())
                .exception();
    }
}
