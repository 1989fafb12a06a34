package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules in force of a campaign, parsed once per version. A campaign without rules on file has none: nothing falls back on another's (EX-73). */
@Service
public class LireRegles {

    private static final TypeReference<Map<String, Object>> OBJET = new TypeReference<>() {};

    private final Campagnes campagnes;
    private final JsonMapper json;
    private final Map<String, ParametresCampagne> parEmpreinte = new ConcurrentHashMap<>();

    public LireRegles(Campagnes campagnes, JsonMapper json) {
        this.campagnes = campagnes;
        this.json = json;
    }

    public Optional<ParametresCampagne> enVigueur(String code) {
        return campagnes.courante(code).map(this::lire);
    }

    /** Rules not in force: those of a draft. */
    public ParametresCampagne lire(String contenu, String empreinte) {
        return LectureCampagne.lire(json.readValue(contenu, OBJET), empreinte);
    }

    private ParametresCampagne lire(VersionCampagne version) {
        return parEmpreinte.computeIfAbsent(version.empreinte(), empreinte -> lire(version.contenu(), empreinte));
    }
}
