package fr.esmsnumerique.budget.calendrier.infrastructure;

import fr.esmsnumerique.budget.calendrier.application.SourceDEcheances;
import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.budget.calendrier.model.NatureDEcheance;
import fr.esmsnumerique.budget.enveloppe.application.AlerterSurLaDecheance;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.decheance.AlerteDeDecheance;
import java.util.List;

/** Credits engaged that lapse unless somebody acts (FMIS): entry within two years, justification within four. */
class EcheancesDuLivre implements SourceDEcheances {

    private final Enveloppes enveloppes;
    private final AlerterSurLaDecheance alerter;

    EcheancesDuLivre(Enveloppes enveloppes, AlerterSurLaDecheance alerter) {
        this.enveloppes = enveloppes;
        this.alerter = alerter;
    }

    @Override
    public List<EcheanceDeCalendrier> echeances() {
        return enveloppes.lister().stream()
                .flatMap(enveloppe -> alerter.executer(enveloppe).stream()
                        .flatMap(List::stream)
                        .map(alerte -> echeance(enveloppe, alerte)))
                .toList();
    }

    private static EcheanceDeCalendrier echeance(EnveloppeId enveloppe, AlerteDeDecheance alerte) {
        boolean saisie = alerte.nature() == AlerteDeDecheance.Nature.SAISIE_GESTIONNAIRE;
        String region = alerte.titulaire().equals(Titulaire.NATIONAL)
                ? ""
                : alerte.titulaire().code();
        return new EcheanceDeCalendrier(
                enveloppe + "/" + alerte.nature() + "/" + alerte.dossier() + "/" + alerte.dernierJour(),
                alerte.dernierJour(),
                saisie ? NatureDEcheance.DECHEANCE_SAISIE : NatureDEcheance.DECHEANCE_JUSTIFICATION,
                saisie
                        ? "Dernier jour pour signer et saisir l'engagement chez le gestionnaire du fonds"
                        : "Dernier jour pour justifier ce qui reste à payer",
                enveloppe.campagne(),
                region,
                alerte.dossier(),
                alerte.centimes(),
                alerte.reference());
    }
}
