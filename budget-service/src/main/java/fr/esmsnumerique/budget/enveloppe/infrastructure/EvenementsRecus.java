package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.application.EnregistrerPaiement;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Payer;
import fr.esmsnumerique.budget.enveloppe.model.RejeterPaiement;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;

/** What funding-service reports: grants settled, payments made and rejected. The event's id is the demand's key: delivered twice, it counts once. */
public final class EvenementsRecus implements ConsommateurEvenement {

    private static final String ARRETE = "financement.arrete";
    private static final String PAYE = "versement.paye";
    private static final String REJETE = "versement.rejete";

    private final EnregistrerPaiement enregistrerPaiement;
    private final Financements financements;

    public EvenementsRecus(EnregistrerPaiement enregistrerPaiement, Financements financements) {
        this.enregistrerPaiement = enregistrerPaiement;
        this.financements = financements;
    }

    @Override
    public Set<String> types() {
        return Set.of(ARRETE, PAYE, REJETE);
    }

    @Override
    public void recevoir(Evenement evenement) {
        String dossier = texte(evenement, "dossierId");
        switch (evenement.type()) {
            case ARRETE -> financements.retenir(dossier, montant(evenement));
            case PAYE ->
                enregistrerPaiement.executer(
                        new Payer(
                                dossier,
                                texte(evenement, "versementId"),
                                Tranche.valueOf(texte(evenement, "tranche")),
                                montant(evenement),
                                jour(evenement, "datePaiement")),
                        cle(evenement));
            case REJETE ->
                enregistrerPaiement.executer(
                        new RejeterPaiement(dossier, texte(evenement, "versementId"), jour(evenement, "dateRejet")),
                        cle(evenement));
            default -> throw new IllegalArgumentException("Événement non attendu : " + evenement.type());
        }
    }

    private static CleDemande cle(Evenement evenement) {
        String demande = evenement.type() + new TreeMap<>(evenement.donnees());
        return new CleDemande(
                "evenement|" + evenement.id(), Empreintes.sha256(demande.getBytes(StandardCharsets.UTF_8)));
    }

    private static Montant montant(Evenement evenement) {
        if (evenement.donnees().get("montantCentimes") instanceof Number centimes) {
            return new Montant(centimes.longValue());
        }
        throw new IllegalArgumentException("Montant absent de l'événement " + evenement.id());
    }

    /** Day the fund manager reports; failing that, the day it was reported. */
    private static LocalDate jour(Evenement evenement, String champ) {
        Object date = evenement.donnees().get(champ);
        return date == null ? Paris.jour(evenement.instant()) : LocalDate.parse((String) date);
    }

    private static String texte(Evenement evenement, String champ) {
        if (evenement.donnees().get(champ) instanceof String texte) {
            return texte;
        }
        throw new IllegalArgumentException("Champ absent de l'événement " + evenement.id() + " : " + champ);
    }
}
