package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.consolidation.model.Ecart.Cote;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Echeance;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Compares, application by application, what the services and the ledger say, and explains every difference. */
final class Rapprochement {

    private static final String LIVRE = "Grand livre";
    private static final String FINANCEMENT = "Financement";
    private static final String ELIGIBILITE = "Éligibilité";
    private static final String RETENU = "RETENU";

    private final FaitsRegion faits;
    private final SituationDuLivre livre;
    private final List<Ecart> ecarts = new ArrayList<>();

    private Rapprochement(FaitsRegion faits, SituationDuLivre livre) {
        this.faits = faits;
        this.livre = livre;
    }

    static List<Ecart> de(FaitsRegion faits, SituationDuLivre livre) {
        Rapprochement rapprochement = new Rapprochement(faits, livre);
        faits.lignes().forEach(rapprochement::comparer);
        rapprochement.sommes(livre.balance());
        return rapprochement.ecarts;
    }

    private void comparer(LigneDossier ligne) {
        CreditsDossier credits = ligne.credits();
        long arrete = ligne.financementEventuel().map(Financement::arrete).orElse(0L);
        // Engaged must be the whole grant (BUD-02); a grant not yet engaged is no difference.
        if (credits.engage() != 0) {
            montant(ligne, "Montant engagé", credits.engage(), arrete, engage(credits.engage(), arrete), false);
        }
        // Funding pays a file for its campaign, whatever the year: the run of the year that engaged it compares.
        if (credits.engage() != 0 || !credits.engageAilleurs()) {
            long paye = ligne.financementEventuel().map(Financement::paye).orElse(0L);
            montant(ligne, "Montant payé", credits.paye(), paye, paye(ligne.id(), credits.paye(), paye), false);
        }
        long reserve = Math.addExact(credits.programme(), credits.gele());
        if (reserve != 0 && credits.engage() == 0) {
            montant(
                    ligne,
                    "Montant programmé",
                    reserve,
                    arrete,
                    "Le montant arrêté a changé depuis la programmation, ou une cession en a pris une part : reprogrammez le dossier au montant arrêté.",
                    true);
        }
        ligne.financementEventuel().ifPresent(financement -> resteAPayer(ligne, financement));
        if (arrete != 0) {
            retenu(ligne, arrete);
        }
    }

    private static String engage(long livre, long arrete) {
        if (arrete == 0) {
            return "Aucun montant arrêté n'est connu pour un dossier engagé : vérifiez le dossier dans Financement.";
        }
        return livre > arrete
                ? "L'engagement dépasse le montant arrêté : un avenant à la baisse attend son retrait au grand livre (BUD-02)."
                : "L'engagement est inférieur au montant arrêté : le montant a été relevé après l'engagement, ou un retrait partiel attend son avenant (BUD-02).";
    }

    private String paye(String dossier, long compte, long financement) {
        if (compte < financement) {
            return livre.paiementRefuse(dossier, Math.subtractExact(financement, compte))
                    .map(raison -> "Un paiement enregistré par Financement a été refusé par le grand livre. " + raison)
                    .orElse(
                            "Un paiement enregistré par Financement n'est pas au grand livre : son événement est en route.");
        }
        return livre.rejetRefuse(dossier)
                .map(raison -> "Un retour du gestionnaire du fonds a été refusé par le grand livre. " + raison)
                .orElse(
                        "Le grand livre porte un paiement que Financement ne compte pas : un rejet est en route, ou le retour du gestionnaire a été corrigé.");
    }

    private void resteAPayer(LigneDossier ligne, Financement financement) {
        long attendu =
                financement.echeances().stream().mapToLong(Echeance::centimes).sum();
        if (attendu != 0 && ligne.credits().engage() != 0) {
            montant(
                    ligne,
                    "Reste à payer",
                    ligne.credits().resteAPayer(),
                    attendu,
                    "L'échéancier et l'engagement ne sont pas au même montant : l'un des deux attend l'avenant de l'autre, ou la convention est résiliée et le retrait reste à décider.",
                    true);
        }
    }

    private void retenu(LigneDossier ligne, long arrete) {
        String etat = ligne.dossierEventuel().map(Dossier::etat).orElse("");
        if (!etat.equals(RETENU)) {
            ajouter(
                    ligne.id(),
                    "Montant arrêté d'un dossier non retenu",
                    new Cote(ELIGIBILITE, 0),
                    new Cote(FINANCEMENT, arrete),
                    etat.isEmpty()
                            ? "Éligibilité ne donne pas ce dossier dans la région : il relève d'une autre région ou de l'appel national."
                            : "Éligibilité donne l'état " + etat
                                    + " : la décision a changé depuis que le montant a été arrêté.",
                    true);
        }
    }

    /** The rows are folded dossier by dossier, the balance account by account: they must meet. */
    private void sommes(Balance balance) {
        Titulaire titulaire = Titulaire.de(faits.region());
        somme("AE programmées", CreditsDossier::programme, balance.poste(titulaire, Poste.PROGRAMME));
        somme("AE engagées", CreditsDossier::engage, balance.poste(titulaire, Poste.ENGAGE));
        somme("Reste à payer", CreditsDossier::resteAPayer, balance.poste(titulaire, Poste.RESTE_A_PAYER));
        somme(
                "Montants payés",
                CreditsDossier::paye,
                Math.addExact(balance.poste(titulaire, Poste.PAYE_AVANCE), balance.poste(titulaire, Poste.PAYE_SOLDE)));
    }

    private void somme(String mesure, ToLongFunction<CreditsDossier> montant, long livre) {
        long lignes = faits.lignes().stream()
                .mapToLong(l -> montant.applyAsLong(l.credits()))
                .sum();
        if (lignes != livre) {
            ajouter(
                    "",
                    mesure,
                    new Cote("Somme des dossiers", lignes),
                    new Cote(LIVRE, livre),
                    "Des crédits de la région ne sont portés par aucun dossier : signalez-le, le grand livre fait foi.",
                    false);
        }
    }

    private void montant(
            LigneDossier ligne, String mesure, long livre, long financement, String explication, boolean decalage) {
        if (livre != financement) {
            ajouter(
                    ligne.id(),
                    mesure,
                    new Cote(LIVRE, livre),
                    new Cote(FINANCEMENT, financement),
                    explication,
                    decalage);
        }
    }

    private void ajouter(String dossier, String mesure, Cote a, Cote b, String explication, boolean decalage) {
        ecarts.add(new Ecart(faits.region().code(), dossier, mesure, a, b, explication, decalage));
    }
}
