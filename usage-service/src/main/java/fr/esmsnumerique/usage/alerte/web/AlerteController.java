package fr.esmsnumerique.usage.alerte.web;

import fr.esmsnumerique.contrats.usage.api.AlertesApi;
import fr.esmsnumerique.contrats.usage.modele.AlerteTardive;
import fr.esmsnumerique.contrats.usage.modele.ChangementIndicateur;
import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.EtatAlerte;
import fr.esmsnumerique.contrats.usage.modele.EtatIndicateur;
import fr.esmsnumerique.contrats.usage.modele.PageAlertes;
import fr.esmsnumerique.contrats.usage.modele.SuiteAlerte;
import fr.esmsnumerique.contrats.usage.modele.TraitementAlerte;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.alerte.model.Alerte;
import fr.esmsnumerique.usage.alerte.model.Alertes;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Late corrections: the region's agents look, and say what follows. */
@RestController
class AlerteController implements AlertesApi {

    private final AccesProjet acces;
    private final ActeurCourant acteurs;
    private final Alertes alertes;
    private final Horloge horloge;

    AlerteController(AccesProjet acces, ActeurCourant acteurs, Alertes alertes, Horloge horloge) {
        this.acces = acces;
        this.acteurs = acteurs;
        this.alertes = alertes;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageAlertes> listerAlertes(
            @Nullable String region, @Nullable EtatAlerte etat, @Nullable String curseur, Integer limite) {
        Region lue = acces.filtreDAgent(region).region();
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        Boolean ouverte = etat == null ? null : etat == EtatAlerte.OUVERTE;
        List<Alerte> page = alertes.lister(lue, ouverte, apres, limite + 1);
        boolean suite = page.size() > limite;
        List<Alerte> rendues = suite ? page.subList(0, limite) : page;
        return ResponseEntity.ok(new PageAlertes()
                .elements(rendues.stream().map(AlerteController::alerte).toList())
                .curseurSuivant(suite ? Curseur.encoder(rendues.getLast().id()) : null));
    }

    @Override
    public ResponseEntity<AlerteTardive> traiterAlerte(String alerteId, String idempotencyKey, SuiteAlerte suite) {
        acteurs.exiger(Role.ARS_INSTRUCTEUR);
        Alerte alerte = lire(alerteId);
        acces.instruit(alerte.dossierId());
        var traitement =
                new Alerte.Traitement(suite.getSuite(), acteurs.acteur().nom(), horloge.instant());
        if (!alertes.traiter(alerteId, traitement)) {
            throw Probleme.conflit(
                            "alerte.traitee", "Alerte déjà traitée", "Quelqu'un a déjà dit ce qui suit : relisez-la.")
                    .exception();
        }
        return ResponseEntity.ok(alerte(lire(alerteId)));
    }

    private Alerte lire(String alerteId) {
        return alertes.lire(alerteId)
                .orElseThrow(() -> Probleme.introuvable("alerte.introuvable", "Aucune alerte de ce numéro.")
                        .exception());
    }

    private static AlerteTardive alerte(Alerte alerte) {
        Alerte.Traitement traitement = alerte.traitement();
        return new AlerteTardive()
                .id(alerte.id())
                .dossierId(alerte.dossierId())
                .region(alerte.region().code())
                .attestationId(alerte.attestationId())
                .moisAtteste(alerte.moisAtteste())
                .mois(alerte.mois())
                .essms(alerte.essms())
                .motif(alerte.motif())
                .par(alerte.par())
                .le(alerte.le())
                .soldePayeLe(alerte.soldePayeLe())
                .ciblesAvant(alerte.ciblesAvant())
                .ciblesApres(alerte.ciblesApres())
                .etat(alerte.estOuverte() ? EtatAlerte.OUVERTE : EtatAlerte.TRAITEE)
                .traitement(
                        traitement == null
                                ? null
                                : new TraitementAlerte()
                                        .suite(traitement.suite())
                                        .par(traitement.par())
                                        .le(traitement.le()))
                .changements(alerte.changements().stream()
                        .map(c -> new ChangementIndicateur()
                                .code(CodeIndicateur.valueOf(c.indicateur().name()))
                                .avant(EtatIndicateur.valueOf(c.avant().name()))
                                .apres(EtatIndicateur.valueOf(c.apres().name()))
                                .explicationAvant(c.explicationAvant())
                                .explicationApres(c.explicationApres()))
                        .toList());
    }
}
