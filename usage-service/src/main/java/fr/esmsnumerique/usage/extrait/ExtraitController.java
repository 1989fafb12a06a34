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
import java.util.Map;
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
    private final JsonMapper json;

    ExtraitController(ActeurCourant acteurs, Projets projets, Annexes annexes, LigneProjet lignes, JsonMapper json) {
        this.acteurs = acteurs;
        this.projets = projets;
        this.annexes = annexes;
        this.lignes = lignes;
        this.json = json;
    }

    @Override
    public ResponseEntity<Resource> extraire(@Nullable String code, @Nullable Instant depuis) {
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
            modifies.map(p -> lignes.pour(p, annexe.getOrDefault(p.campagne(), Instant.EPOCH)))
                    .filter(ligne -> depuis == null || !ligne.getMajLe().isBefore(depuis))
                    .map(json::writeValueAsString)
                    .forEach(ligne -> flux.writeBytes((ligne + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_NDJSON)
                .body(new ByteArrayResource(flux.toByteArray()));
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
