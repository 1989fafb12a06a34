package fr.esmsnumerique.usage.extrait;

import fr.esmsnumerique.contrats.usage.api.ExtraitsApi;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.indicateur.model.Annexes;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The extract for the consolidation. Lines are prepared before the answer starts: a refusal (campaign without rules) must be a problem, not a stream cut in the
 * middle; 3 000 projects make less than a megabyte.
 */
@RestController
class ExtraitController implements ExtraitsApi {

    private final ActeurCourant acteurs;
    private final Projets projets;
    private final Annexes annexes;
    private final LigneProjet lignes;
    private final LignesMensuelles mensuelles;
    private final JsonMapper json;

    ExtraitController(
            ActeurCourant acteurs,
            Projets projets,
            Annexes annexes,
            LigneProjet lignes,
            LignesMensuelles mensuelles,
            JsonMapper json) {
        this.acteurs = acteurs;
        this.projets = projets;
        this.annexes = annexes;
        this.lignes = lignes;
        this.mensuelles = mensuelles;
        this.json = json;
    }

    @Override
    public ResponseEntity<Resource> extraire(@Nullable String code, @Nullable Instant depuis) {
        return flux(code, depuis, (projet, majLe) -> Stream.of(lignes.pour(projet, majLe)));
    }

    @Override
    public ResponseEntity<Resource> extraireMois(String mois, @Nullable String code, @Nullable Instant depuis) {
        YearMonth demande = YearMonth.parse(mois);
        return flux(code, depuis, (projet, majLe) -> mensuelles.pour(projet, demande, majLe));
    }

    /** @param lire lines of a project, given when it or its annex last changed */
    private ResponseEntity<Resource> flux(
            @Nullable String code, @Nullable Instant depuis, BiFunction<Projet, Instant, Stream<?>> lire) {
        Acteur acteur = acteurs.exiger(
                Role.SERVICE,
                Role.CNSA_PILOTE,
                Role.DNS_PILOTE,
                Role.ARS_INSTRUCTEUR,
                Role.ARS_FINANCIER,
                Role.ARS_DECIDEUR);
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        Map<String, Instant> annexe = annexes.dernieresDecisions();
        boolean annexeRecente =
                depuis != null && annexe.values().stream().anyMatch(decision -> !decision.isBefore(depuis));
        try (Stream<Projet> modifies = projets.modifiesDepuis(region(acteur, code), annexeRecente ? null : depuis)) {
            modifies.flatMap(p -> {
                        Instant majLe = dernier(p.majLe(), annexe.getOrDefault(p.campagne(), Instant.EPOCH));
                        return depuis == null || !majLe.isBefore(depuis) ? lire.apply(p, majLe) : Stream.empty();
                    })
                    .map(json::writeValueAsString)
                    .forEach(ligne -> flux.writeBytes((ligne + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(new ByteArrayResource(flux.toByteArray()));
    }

    private static Instant dernier(Instant un, Instant autre) {
        return autre.isAfter(un) ? autre : un;
    }

    /** A national role reads every region or the one it asks for; an agent, its own. */
    private @Nullable Region region(Acteur acteur, @Nullable String code) {
        if (code != null) {
            Region demandee = Region.deCode(code).orElseThrow();
            acteurs.exigerRegion(demandee);
            return demandee;
        }
        if (acteur.estNational()) {
            return null;
        }
        Region sienne = acteur.region();
        if (sienne == null) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Votre jeton ne porte aucune région.")
                    .exception();
        }
        return sienne;
    }
}
