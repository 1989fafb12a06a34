package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.ReporterCredits;
import fr.esmsnumerique.budget.enveloppe.application.ReporterCredits.Ordre;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Part;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.Source;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.contrats.budget.api.ReportApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeReport;
import fr.esmsnumerique.contrats.budget.modele.LigneReport;
import fr.esmsnumerique.contrats.budget.modele.ListeReports;
import fr.esmsnumerique.contrats.budget.modele.Report;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController implements ReportApi {

    private final ActeurCourant acteurs;
    private final ReporterCredits reporter;

    ReportController(ActeurCourant acteurs, ReporterCredits reporter) {
        this.acteurs = acteurs;
        this.reporter = reporter;
    }

    @Override
    public ResponseEntity<ListeReports> listerReports(String enveloppe) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        return reporter.lister(EnveloppeId.de(enveloppe))
                .map(reports -> ResponseEntity.ok(new ListeReports()
                        .elements(reports.stream()
                                .map(report -> ReportMapper.de(report, acteur))
                                .filter(report -> !report.getLignes().isEmpty())
                                .toList())))
                .orElseThrow(() -> Reponses.enveloppeIntrouvable(enveloppe));
    }

    @Override
    public ResponseEntity<Report> reporter(String cle, DemandeReport demande) {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE);
        Ordre ordre = new Ordre(
                EnveloppeId.de(demande.getEnveloppe()),
                demande.getLignes().stream().map(ReportController::part).toList(),
                demande.getDecision(),
                demande.getDateDecision());
        return switch (reporter.executer(
                ordre, Demandeur.auteur(acteur), Demandeur.cle(acteur, "report", cle, demande))) {
            case Issue.Ecrite ecrite ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(ReportMapper.de(reporter.lire(ecrite.mouvement()), acteur));
            case Issue.Refusee(MotifRefus motif) -> throw Reponses.refus(motif);
        };
    }

    private static Part part(LigneReport ligne) {
        String origine = Objects.requireNonNullElse(ligne.getOrigine(), "");
        return new Part(
                new Source(new Titulaire(ligne.getTitulaire()), origine), new Montant(ligne.getMontantCentimes()));
    }
}
