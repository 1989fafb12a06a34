package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.infrastructure.ExtraitGarde.LigneRecue;
import fr.esmsnumerique.budget.usages.application.ExtraitsMensuels;
import fr.esmsnumerique.budget.usages.model.MesureDEssms;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /extraits-mensuels} of usage, kept by region and month. Lines are kept project by project: one that changed comes whole, and an establishment it no longer
 * declares leaves with its old lines. Targets come from campaign rules, which change without a project changing: each period reads everything once.
 */
class HttpExtraitsMensuels implements ExtraitsMensuels {

    private final TelechargerExtrait telecharger;
    private final ExtraitsGardes gardes;
    private final JsonMapper json = JsonMapper.builder().build();

    HttpExtraitsMensuels(TelechargerExtrait telecharger, ExtraitsGardes gardes) {
        this.telecharger = telecharger;
        this.gardes = gardes;
    }

    @Override
    public List<MesureDEssms> lire(Region region, YearMonth mois, String periode) {
        String cle = "usage-mois/" + region.code() + "/" + mois;
        ExtraitGarde garde = gardes.lire(cle);
        Optional<Instant> depuis = garde.depuis(periode);
        ExtraitGarde suivant = garde.suivant(periode, depuis.isEmpty(), parProjet(lignes(region, mois, depuis)));
        if (!suivant.lignes().equals(garde.lignes()) || !garde.empreinte().equals(periode)) {
            gardes.garder(cle, suivant);
        }
        return suivant.lignes().values().stream()
                .flatMap(String::lines)
                .map(json::readTree)
                .flatMap(HttpExtraitsMensuels::mesures)
                .toList();
    }

    private List<String> lignes(Region region, YearMonth mois, Optional<Instant> depuis) {
        Map<String, Optional<String>> parametres = new LinkedHashMap<>();
        parametres.put("region", Optional.of(region.code()));
        parametres.put("mois", Optional.of(mois.toString()));
        parametres.put("depuis", depuis.map(Instant::toString));
        return telecharger.lignes("usage", "extraits-mensuels", parametres);
    }

    private Map<String, LigneRecue> parProjet(List<String> lignes) {
        Map<String, LigneRecue> projets = new TreeMap<>();
        for (String ligne : lignes) {
            JsonNode noeud = json.readTree(ligne);
            Instant majLe = Instant.parse(noeud.path("majLe").asString());
            projets.merge(
                    noeud.path("dossierId").asString(),
                    new LigneRecue(ligne, majLe),
                    (avant, apres) -> new LigneRecue(
                            avant.texte() + "\n" + apres.texte(),
                            avant.majLe().isAfter(apres.majLe()) ? avant.majLe() : apres.majLe()));
        }
        return projets;
    }

    private static Stream<MesureDEssms> mesures(JsonNode ligne) {
        return ligne.path("mesures")
                .valueStream()
                .map(m -> new MesureDEssms(
                        ligne.path("departement").asString(),
                        ligne.path("secteur").asString(),
                        ligne.path("mois").asString(),
                        m.path("code").asString(),
                        m.path("numerateur").intValue(),
                        m.path("denominateur").intValue(),
                        m.path("ciblePointsDeBase").asInt(0)));
    }
}
