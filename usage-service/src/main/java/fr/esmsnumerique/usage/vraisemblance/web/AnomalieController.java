package fr.esmsnumerique.usage.vraisemblance.web;

import fr.esmsnumerique.contrats.usage.api.AnomaliesApi;
import fr.esmsnumerique.contrats.usage.modele.AcceptationAnomalie;
import fr.esmsnumerique.contrats.usage.modele.AnomalieUsage;
import fr.esmsnumerique.contrats.usage.modele.EtatAnomalie;
import fr.esmsnumerique.contrats.usage.modele.ExplicationAnomalie;
import fr.esmsnumerique.contrats.usage.modele.ListeAnomalies;
import fr.esmsnumerique.contrats.usage.modele.PageAnomalies;
import fr.esmsnumerique.contrats.usage.modele.RegleVraisemblance;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.exports.ExportCsv;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import fr.esmsnumerique.usage.vraisemblance.application.SuivreAnomalies;
import fr.esmsnumerique.usage.vraisemblance.model.AnomalieSuivie;
import fr.esmsnumerique.usage.vraisemblance.model.SuiteAnomalie.Parole;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Values that look wrong: flagged, explained by the carrier, accepted by the ARS. */
@RestController
class AnomalieController implements AnomaliesApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final Projets projets;
    private final SuivreAnomalies anomalies;
    private final Horloge horloge;

    AnomalieController(
            AccesProjet acces, ActeurCourant acteurs, Projets projets, SuivreAnomalies anomalies, Horloge horloge) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.projets = projets;
        this.anomalies = anomalies;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeAnomalies> listerAnomaliesProjet(String dossierId) {
        Projet projet = acces.lisible(dossierId);
        return ResponseEntity.ok(new ListeAnomalies()
                .elements(anomalies.executer(projet).stream()
                        .map(a -> AnomalieMapper.anomalie(projet, a))
                        .toList()));
    }

    @Override
    public ResponseEntity<PageAnomalies> listerAnomalies(
            @Nullable String region,
            @Nullable EtatAnomalie etat,
            @Nullable RegleVraisemblance regle,
            @Nullable String curseur,
            Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<Projet> page = projets.lister(acces.filtre(region), apres, limite + 1);
        boolean suite = page.size() > limite;
        List<Projet> lus = suite ? page.subList(0, limite) : page;
        return ResponseEntity.ok(new PageAnomalies()
                .elements(retenues(lus.stream(), etat, regle).toList())
                .curseurSuivant(suite ? Curseur.encoder(lus.getLast().dossierId()) : null));
    }

    @Override
    public ResponseEntity<Resource> exporterAnomalies(
            @Nullable String region, @Nullable EtatAnomalie etat, @Nullable RegleVraisemblance regle) {
        Projets.Filtre filtre = acces.filtre(region);
        byte[] csv = ExportCsv.ecrire(
                AnomalieMapper.COLONNES, retenues(tous(filtre), etat, regle).map(AnomalieMapper::cellules));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("anomalies.csv")
                                .build()
                                .toString())
                .body(new ByteArrayResource(csv));
    }

    @Override
    public ResponseEntity<AnomalieUsage> expliquerAnomalie(
            String dossierId, String anomalieId, String idempotencyKey, ExplicationAnomalie explication) {
        Projet projet = acces.porte(dossierId);
        return rendre(projet, anomalies.expliquer(projet, anomalieId, parole(explication.getExplication())));
    }

    @Override
    public ResponseEntity<AnomalieUsage> accepterAnomalie(
            String dossierId, String anomalieId, String idempotencyKey, AcceptationAnomalie acceptation) {
        Projet projet = acces.instruit(dossierId);
        return rendre(projet, anomalies.accepter(projet, anomalieId, parole(acceptation.getMotif())));
    }

    private Parole parole(String texte) {
        return new Parole(texte, acteurs.acteur().nom(), horloge.instant());
    }

    private static ResponseEntity<AnomalieUsage> rendre(Projet projet, Optional<AnomalieSuivie> anomalie) {
        return ResponseEntity.ok(anomalie.map(a -> AnomalieMapper.anomalie(projet, a))
                .orElseThrow(() -> Probleme.introuvable(
                                "anomalie.introuvable",
                                "Cette anomalie n'existe pas, ou plus : les valeurs ont peut-être été corrigées.")
                        .exception()));
    }

    private Stream<AnomalieUsage> retenues(
            Stream<Projet> lus, @Nullable EtatAnomalie etat, @Nullable RegleVraisemblance regle) {
        Predicate<AnomalieUsage> voulue =
                a -> (etat == null || a.getEtat() == etat) && (regle == null || a.getRegle() == regle);
        return lus.flatMap(p -> anomalies.executer(p).stream().map(a -> AnomalieMapper.anomalie(p, a)))
                .filter(voulue);
    }

    /** Page after page, so that a national export holds one page of projects at a time. */
    private Stream<Projet> tous(Projets.Filtre filtre) {
        return Stream.iterate(
                        projets.lister(filtre, null, 200),
                        page -> !page.isEmpty(),
                        page -> projets.lister(filtre, page.getLast().dossierId(), 200))
                .flatMap(List::stream);
    }
}
