package fr.esmsnumerique.eligibilite.campagne.application;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.campagne.model.VersionCampagne;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.LectureCampagne;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.LocalDate;
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
    /** A year of days for two regions; beyond, the memory is worth more than the time. */
    private static final int GARDEES = 730;

    private final Map<Cle, ReglesCompilees> compilees = new ConcurrentHashMap<>();
    private final Map<String, ParametresCampagne> parEmpreinte = new ConcurrentHashMap<>();

    public LireRegles(Campagnes campagnes, JsonMapper json) {
        this.campagnes = campagnes;
        this.json = json;
    }

    public Optional<ParametresCampagne> enVigueur(String code) {
        return campagnes.courante(code).map(this::lire);
    }

    /** The version in force as it was published. */
    public Optional<VersionCampagne> contenuEnVigueur(String code) {
        return campagnes.courante(code);
    }

    /** A campaign as the JSON object it is. */
    public Map<String, Object> objet(String contenu) {
        return json.readValue(contenu, OBJET);
    }

    /** Rules not in force: those of a draft. */
    public ParametresCampagne lire(String contenu, String empreinte) {
        return LectureCampagne.lire(objet(contenu), empreinte);
    }

    /** The rules of that version on that day for that region, compiled once: files of a committee are often of the same day. */
    public ReglesCompilees compilees(ParametresCampagne parametres, LocalDate jour, Region region) {
        if (compilees.size() >= GARDEES) {
            compilees.clear();
        }
        return compilees.computeIfAbsent(
                new Cle(parametres.empreinte(), jour, region), cle -> ReglesCompilees.de(parametres, jour, region));
    }

    private record Cle(String empreinte, LocalDate jour, Region region) {}

    private ParametresCampagne lire(VersionCampagne version) {
        return parEmpreinte.computeIfAbsent(version.empreinte(), empreinte -> lire(version.contenu(), empreinte));
    }
}
