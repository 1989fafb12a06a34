package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.application.EnregistrerPaiement;
import fr.esmsnumerique.budget.enveloppe.model.CleDemande;
import fr.esmsnumerique.budget.enveloppe.model.Empreintes;
import fr.esmsnumerique.budget.enveloppe.model.Financements;
import fr.esmsnumerique.budget.enveloppe.model.Tranche;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.RejeterPaiement;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.evenements.ConsommateurEvenement;
import fr.esmsnumerique.support.evenements.Evenement;
import fr.esmsnumerique.support.web.Probleme;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
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
        lire(evenement).run();
    }

    /** What to do, once the whole event is understood: nothing is done of one that is malformed. */
    private Runnable lire(Evenement evenement) {
        try {
            String dossier = texte(evenement, "dossierId");
            return switch (evenement.type()) {
                case ARRETE -> {
                    Montant arrete = montant(evenement);
                    yield () -> financements.retenir(dossier, arrete);
                }
                case PAYE -> {
                    Payer paiement = new Payer(
                            dossier,
                            texte(evenement, "versementId"),
                            Tranche.valueOf(texte(evenement, "tranche")),
                            montant(evenement),
                            jour(evenement, "datePaiement"));
                    yield () -> enregistrerPaiement.executer(paiement, cle(evenement));
                }
                case REJETE -> {
                    RejeterPaiement rejet =
                            new RejeterPaiement(dossier, texte(evenement, "versementId"), jour(evenement, "dateRejet"));
                    yield () -> enregistrerPaiement.executer(rejet, cle(evenement));
                }
                default -> throw new IllegalArgumentException("type non attendu");
            };
        } catch (IllegalArgumentException | DateTimeException malforme) {
            throw Probleme.refus(
                            422,
                            "evenement.malforme",
                            "Événement malformé",
                            "L'événement " + evenement.id() + " n'a pas été compris (" + malforme.getMessage()
                                    + "). Corrigez-le avant de le renvoyer.")
                    .exception();
        }
    }

    private static CleDemande cle(Evenement evenement) {
        String demande = evenement.type() + new TreeMap<>(evenement.donnees());
        return new CleDemande(
                "evenement|" + evenement.id(), Empreintes.sha256(demande.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whole centimes only: a number with a fraction or an exponent is never rounded into money. */
    private static Montant montant(Evenement evenement) {
        Object centimes = evenement.donnees().get("montantCentimes");
        if (centimes instanceof Integer || centimes instanceof Long) {
            return new Montant(((Number) centimes).longValue());
        }
        throw new IllegalArgumentException("montantCentimes : un entier est attendu");
    }

    /** Day the fund manager reports; failing that, the day it was reported. */
    private static LocalDate jour(Evenement evenement, String champ) {
        return evenement.donnees().get(champ) == null
                ? Paris.jour(evenement.instant())
                : LocalDate.parse(texte(evenement, champ));
    }

    private static String texte(Evenement evenement, String champ) {
        if (evenement.donnees().get(champ) instanceof String texte) {
            return texte;
        }
        throw new IllegalArgumentException(champ + " : un texte est attendu");
    }
}
