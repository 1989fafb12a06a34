package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.ExtraitApi;
import fr.esmsnumerique.eligibilite.dossier.application.DepartementsAConsulter;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.NatureProjet;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One short line per application: a whole campaign holds in a megabyte, so the stream is prepared in memory and a failure gives no half answer. */
@RestController
class ExtraitController implements ExtraitApi {

    private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

    private final Dossiers dossiers;
    private final DepartementsAConsulter departements;
    private final ActeurCourant acteurs;
    private final JsonMapper json;

    ExtraitController(Dossiers dossiers, DepartementsAConsulter departements, ActeurCourant acteurs, JsonMapper json) {
        this.dossiers = dossiers;
        this.departements = departements;
        this.acteurs = acteurs;
        this.json = json;
    }

    @Override
    public ResponseEntity<Resource> lireExtraits(@Nullable String region, @Nullable Instant depuis) {
        Acteur acteur = acteurs.exiger(Lecteurs.AGENTS_ET_SERVICES);
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        dossiers.parcourir(regionLisible(acteur, region), depuis, d -> {
            flux.writeBytes(json.writeValueAsBytes(extrait(d)));
            flux.write('\n');
        });
        return ResponseEntity.ok().contentType(NDJSON).body(new ByteArrayResource(flux.toByteArray()));
    }

    private @Nullable Region regionLisible(Acteur acteur, @Nullable String demandee) {
        Region region = demandee == null ? null : Region.deCode(demandee).orElseThrow();
        if (acteur.estNational()) {
            return region;
        }
        Region sienne = acteur.region();
        if (sienne == null || region != null && region != sienne) {
            throw AccesDossier.autreRegion();
        }
        return sienne;
    }

    private Map<String, Object> extrait(Dossier dossier) {
        Map<String, Object> extrait = new LinkedHashMap<>();
        extrait.put("dossierId", dossier.id());
        extrait.put("campagne", dossier.declare().campagne());
        extrait.put("region", dossier.region().code());
        extrait.put("etat", dossier.etat().name());
        extrait.put("typeProjet", NatureProjet.de(dossier.declare()));
        extrait.put("nombreEssms", dossier.declare().essms().size());
        FicheDossier fiche = FicheDossier.de(dossier);
        DepartementsAConsulter.Etendue etendue = departements.etendue(dossier);
        extrait.put("organisme", fiche.porteur().raisonSociale());
        extrait.put("secteurs", fiche.secteurs());
        extrait.put("departements", etendue.departements());
        extrait.put("consultationsCdEnAttente", etendue.enAttente());
        extrait.put("etatDepuis", fiche.etatDepuis());
        Decision decision = dossier.instruction().decision();
        if (decision != null) {
            extrait.put("decideLe", decision.le());
        }
        Integer financables = NatureProjet.nombreFinancables(dossier);
        if (financables != null) {
            extrait.put("nombreEssmsFinancables", financables);
        }
        Instant deposeLe = dossier.deposeLe();
        if (deposeLe != null) {
            extrait.put("deposeLe", deposeLe);
        }
        extrait.put("majLe", dossier.suivi().majLe());
        return extrait;
    }
}
