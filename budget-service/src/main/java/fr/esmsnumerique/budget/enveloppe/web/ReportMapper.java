package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.ReporterCredits;
import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.contrats.budget.modele.Auteur;
import fr.esmsnumerique.contrats.budget.modele.CreditReporte;
import fr.esmsnumerique.contrats.budget.modele.Report;
import fr.esmsnumerique.contrats.budget.modele.Report.EtatEnum;
import fr.esmsnumerique.support.securite.Acteur;
import java.time.LocalDate;
import java.util.List;

/** A carry-over as the contract shows it, cut to what the caller may see. */
final class ReportMapper {

    private ReportMapper() {}

    static Report de(ReporterCredits.Report report, Acteur acteur) {
        Mouvement emis = report.emis();
        List<Ligne> visibles = emis.lignes().stream()
                .filter(ligne -> ligne.compte().poste() == Poste.REPORTE)
                .filter(ligne -> Lecteurs.voit(acteur, ligne.compte().titulaire()))
                .toList();
        return new Report()
                .id(emis.id().toString())
                .enveloppe(emis.id().enveloppe().toString())
                .enveloppeSuivante(emis.id().enveloppe().suivante().toString())
                .etat(report.recu().isPresent() ? EtatEnum.RECU : EtatEnum.EMIS)
                .mouvementRecu(report.recu().map(m -> m.id().toString()).orElse(null))
                .decision(emis.references().lire(References.DECISION).orElseThrow())
                .dateDecision(LocalDate.parse(
                        emis.references().lire(References.DATE_DECISION).orElseThrow()))
                .decideLe(emis.decideLe())
                .auteur(new Auteur()
                        .sujet(emis.auteur().sujet())
                        .nom(emis.auteur().nom()))
                .totalCentimes(visibles.stream().mapToLong(Ligne::centimes).sum())
                .lignes(visibles.stream().map(ReportMapper::credit).toList());
    }

    private static CreditReporte credit(Ligne ligne) {
        Compte compte = ligne.compte();
        return new CreditReporte()
                .titulaire(compte.titulaire().code())
                .origine(
                        compte.origine().reference().isEmpty()
                                ? null
                                : compte.origine().reference())
                .montantCentimes(ligne.centimes());
    }
}
