package fr.esmsnumerique.budget.enveloppe.application;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses;
import fr.esmsnumerique.budget.enveloppe.model.PaiementsRefuses.PaiementRefuse;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RejeterPaiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.MotifRefus;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDePaiement;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeTenue;

/** Records what the fund manager paid or rejected, as events report it; once per event. */
public final class EnregistrerPaiement {

    private static final Auteur FINANCEMENT = new Auteur("service-financement", "Retour du gestionnaire du fonds");

    private final Registres registres;
    private final PaiementsRefuses refuses;

    public EnregistrerPaiement(Registres registres, PaiementsRefuses refuses) {
        this.registres = registres;
        this.refuses = refuses;
    }

    /** @throws IllegalStateException when the clock is wrong: the event must come again */
    public void executer(Payer paiement, CleDemande evenement) {
        traiter(paiement.dossier(), paiement.versement(), paiement.montant().centimes(), paiement, evenement);
    }

    /** Same, for a rejection. A payment rejected before it was ever recorded leaves nothing to take back. */
    public void executer(RejeterPaiement rejet, CleDemande evenement) {
        traiter(rejet.dossier(), rejet.versement(), 0, rejet, evenement);
    }

    private void traiter(String dossier, String versement, long centimes, Demande demande, CleDemande evenement) {
        switch (registres.soumettrePourDossier(dossier, demande, FINANCEMENT, evenement)) {
            case Issue.Ecrite ecrite -> {}
            case Issue.Refusee(RefusDePaiement.VersementNonPaye rien) -> {}
            case Issue.Refusee(RefusDeTenue.HorlogeEnRecul recul) -> throw new IllegalStateException(recul.phrase());
            case Issue.Refusee(MotifRefus motif) ->
                refuses.retenir(new PaiementRefuse(
                        evenement.cle(), dossier, versement, centimes, motif.code(), motif.phrase()));
        }
    }
}
