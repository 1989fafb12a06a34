package fr.esmsnumerique.budget.calendrier.web;

import fr.esmsnumerique.budget.calendrier.application.Calendrier;
import fr.esmsnumerique.budget.calendrier.application.Calendrier.Criteres;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.NatureDEcheance;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.contrats.budget.api.CalendrierApi;
import fr.esmsnumerique.contrats.budget.modele.NatureEcheance;
import fr.esmsnumerique.contrats.budget.modele.PageEcheances;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.exports.Fichiers;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What is due: the nation's dates and, of the regions, those the caller may see. */
@RestController
class CalendrierController implements CalendrierApi {

    private static final MediaType ICAL = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final ActeurCourant acteurs;
    private final Calendrier calendrier;
    private final CampagnesRecues campagnes;
    private final Horloge horloge;

    CalendrierController(ActeurCourant acteurs, Calendrier calendrier, CampagnesRecues campagnes, Horloge horloge) {
        this.acteurs = acteurs;
        this.calendrier = calendrier;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageEcheances> listerEcheances(
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String region,
            @Nullable List<NatureEcheance> nature,
            @Nullable String campagne,
            @Nullable String dossierId,
            @Nullable String curseur,
            Integer limite) {
        Criteres criteres = new Criteres(du, au, visible(region), natures(nature), connue(campagne), dossierId);
        String apres = curseur == null ? "" : Curseur.decoder(curseur);
        List<EcheanceDeCalendrier> suite = calendrier
                .lister(criteres)
                .filter(e -> e.rang().compareTo(apres) > 0)
                .limit(limite + 1L)
                .toList();
        EcheanceMapper mapper = new EcheanceMapper(horloge.aujourdhui());
        PageEcheances page = new PageEcheances()
                .elements(suite.stream().limit(limite).map(mapper::echeance).toList());
        return ResponseEntity.ok(
                suite.size() > limite
                        ? page.curseurSuivant(
                                Curseur.encoder(suite.get(limite - 1).rang()))
                        : page);
    }

    @Override
    public ResponseEntity<Resource> exporterEcheances(
            fr.esmsnumerique.contrats.budget.modele.FormatExport format,
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String region,
            @Nullable List<NatureEcheance> nature,
            @Nullable String campagne) {
        Criteres criteres = new Criteres(du, au, visible(region), natures(nature), connue(campagne), null);
        return Fichiers.reponse(
                EcheancesTableau.de(calendrier.lister(criteres), horloge.aujourdhui()),
                FormatExport.valueOf(format.name()));
    }

    @Override
    public ResponseEntity<Resource> exporterEcheancesIcal(
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable String region,
            @Nullable List<NatureEcheance> nature,
            @Nullable String campagne) {
        Criteres criteres = new Criteres(du, au, visible(region), natures(nature), connue(campagne), null);
        byte[] fichier = EcheancesIcal.de(calendrier.lister(criteres), horloge.instant());
        return ResponseEntity.ok()
                .contentType(ICAL)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("echeances.ics")
                                .build()
                                .toString())
                .body(new ByteArrayResource(fichier));
    }

    /** An agent of a region sees its own and the nation's, whatever it asks; another region is refused. */
    private @Nullable String visible(@Nullable String demandee) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        if (demandee != null) {
            acteurs.exigerRegion(Region.deCode(demandee).orElseThrow());
            return demandee;
        }
        Region sienne = acteur.region();
        // Without region nor national role, no region's: no code is empty.
        return acteur.estNational() ? null : sienne == null ? "-" : sienne.code();
    }

    private @Nullable String connue(@Nullable String campagne) {
        campagnes.exigerConnue(campagne);
        return campagne;
    }

    private static Set<NatureDEcheance> natures(@Nullable List<NatureEcheance> demandees) {
        return demandees == null
                ? Set.of()
                : demandees.stream()
                        .map(n -> NatureDEcheance.valueOf(n.name()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
