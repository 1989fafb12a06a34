package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.AlerterSurLaDecheance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.decheance.AlerteDeDecheance;
import fr.esmsnumerique.contrats.budget.api.DecheanceApi;
import fr.esmsnumerique.contrats.budget.modele.AlerteDecheance;
import fr.esmsnumerique.contrats.budget.modele.AlerteDecheance.NatureEnum;
import fr.esmsnumerique.contrats.budget.modele.AlerteDecheance.StatutEnum;
import fr.esmsnumerique.contrats.budget.modele.PageAlertesDecheance;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecheanceController implements DecheanceApi {

    private static final int PAGE = 50;
    private static final int HORIZON = 90;

    private final ActeurCourant acteurs;
    private final AlerterSurLaDecheance alerter;
    private final Horloge horloge;

    DecheanceController(ActeurCourant acteurs, AlerterSurLaDecheance alerter, Horloge horloge) {
        this.acteurs = acteurs;
        this.alerter = alerter;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<PageAlertesDecheance> listerAlertesDecheance(
            String enveloppe,
            @Nullable String region,
            @Nullable Integer horizonJours,
            @Nullable String curseur,
            @Nullable Integer limite) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        if (region != null) {
            acteurs.exigerRegion(Region.deCode(region).orElseThrow());
        }
        int taille = Objects.requireNonNullElse(limite, PAGE);
        String depuis = curseur == null ? "" : Curseur.decoder(curseur);
        List<AlerteDeDecheance> suite = alerter
                .executer(EnveloppeId.de(enveloppe))
                .orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe))
                .stream()
                .filter(alerte -> Lecteurs.voit(acteur, alerte.titulaire()))
                .filter(alerte -> region == null || alerte.titulaire().code().equals(region))
                .filter(alerte -> alerte.rang().compareTo(depuis) > 0)
                .limit(taille + 1L)
                .toList();
        return ResponseEntity.ok(page(suite, taille, Objects.requireNonNullElse(horizonJours, HORIZON)));
    }

    private PageAlertesDecheance page(List<AlerteDeDecheance> suite, int taille, int horizon) {
        LocalDate aujourdhui = horloge.aujourdhui();
        PageAlertesDecheance page = new PageAlertesDecheance()
                .elements(suite.stream()
                        .limit(taille)
                        .map(alerte -> alerte(alerte, aujourdhui, horizon))
                        .toList());
        return suite.size() > taille
                ? page.curseurSuivant(Curseur.encoder(suite.get(taille - 1).rang()))
                : page;
    }

    private static AlerteDecheance alerte(AlerteDeDecheance alerte, LocalDate aujourdhui, int horizon) {
        return new AlerteDecheance()
                .nature(NatureEnum.fromValue(alerte.nature().name()))
                .dossierId(alerte.dossier())
                .region(alerte.titulaire().code())
                .montantCentimes(alerte.centimes())
                .engageLe(alerte.engageLe())
                .origine(alerte.origine().map(Origine::reference).orElse(null))
                .dernierJour(alerte.dernierJour())
                .joursRestants(alerte.joursRestants(aujourdhui))
                .statut(StatutEnum.fromValue(alerte.statut(aujourdhui, horizon).name()))
                .reference(Citations.de(alerte.reference()));
    }
}
