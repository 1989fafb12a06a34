package fr.esmsnumerique.budget.consolidation.infrastructure;

import fr.esmsnumerique.budget.consolidation.application.Extraits;
import fr.esmsnumerique.budget.consolidation.infrastructure.ExtraitGarde.LigneRecue;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code GET /extraits?region=} of each service line by line, with this service's own token: what changed since what was kept of the last run ({@code depuis=}), or
 * everything.
 */
class HttpExtraits implements Extraits {

    private final TelechargerExtrait telecharger;
    private final HttpCalendrierRegion calendriers;
    private final ExtraitsGardes gardes;
    private final UnaryOperator<String> empreintes;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param empreintes of the rules of a campaign, by its code */
    HttpExtraits(AppelsServices appels, ExtraitsGardes gardes, UnaryOperator<String> empreintes) {
        this.telecharger = new TelechargerExtrait(appels);
        this.calendriers = new HttpCalendrierRegion(appels);
        this.gardes = gardes;
        this.empreintes = empreintes;
    }

    @Override
    public ExtraitsRegion lire(Region region, String campagne, Lecture lecture) {
        String empreinte = empreintes.apply(campagne);
        Demande demande = new Demande(region, campagne, lecture, empreinte);
        return new ExtraitsRegion(
                lire("eligibilite", demande, LignesDExtraits::dossier),
                lire("financement", demande, LignesDExtraits::financement),
                lire("usage", demande, LignesDExtraits::usage),
                calendriers.lire(region, campagne));
    }

    private record Demande(Region region, String campagne, Lecture lecture, String empreinte) {}

    private <T> List<T> lire(String service, Demande demande, Function<JsonNode, T> conversion) {
        String cle = service + "/" + demande.region().code() + "/" + demande.campagne();
        ExtraitGarde garde = gardes.lire(cle);
        Optional<Instant> depuis =
                demande.lecture() == Lecture.COMPLETE ? Optional.empty() : garde.depuis(demande.empreinte());
        ExtraitGarde suivant =
                garde.suivant(demande.empreinte(), depuis.isEmpty(), telecharger(service, demande, depuis));
        // Nothing came that was not there: nothing to write.
        if (depuis.isEmpty() || !suivant.lignes().equals(garde.lignes())) {
            gardes.garder(cle, suivant);
        }
        return suivant.lignes().values().stream()
                .map(json::readTree)
                .map(conversion)
                .toList();
    }

    private Map<String, LigneRecue> telecharger(String service, Demande demande, Optional<Instant> depuis) {
        Map<String, LigneRecue> recues = new TreeMap<>();
        Map<String, Optional<String>> parametres = new LinkedHashMap<>();
        parametres.put("region", Optional.of(demande.region().code()));
        parametres.put("depuis", depuis.map(Instant::toString));
        for (String ligne : telecharger.lignes(service, "extraits", parametres)) {
            JsonNode noeud = json.readTree(ligne);
            if (demande.campagne().equals(noeud.path("campagne").asString())) {
                Instant majLe = Instant.parse(noeud.path("majLe").asString());
                recues.put(noeud.path("dossierId").asString(), new LigneRecue(ligne, majLe));
            }
        }
        return recues;
    }
}
