package fr.esmsnumerique.budget.enveloppe.model;

import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_01;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_02;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_03;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_04;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_05;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_07;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_09;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.BUD_10;
import static fr.esmsnumerique.budget.enveloppe.model.Regle.TENUE;

import java.util.List;

/** The rules an accepted mouvement rests on: what a reader of the proof checks it against. */
public final class Fondements {

    private Fondements() {}

    public static List<Regle> de(Mouvement mouvement) {
        return switch (mouvement.type()) {
            case OUVERTURE, CORRECTION -> List.of(TENUE);
            case NOTIFICATION_AE -> List.of(BUD_07, TENUE);
            case PROGRAMMATION, DEPROGRAMMATION -> List.of(BUD_01, TENUE);
            case ENGAGEMENT -> List.of(BUD_02, redeploye(mouvement) ? BUD_05 : BUD_03, TENUE);
            case RETRAIT -> List.of(BUD_02, TENUE);
            case GEL, DEGEL, REDEPLOIEMENT -> List.of(BUD_04, BUD_10, TENUE);
            case CLOTURE, REPORT -> List.of(BUD_03, BUD_05, TENUE);
            case PAIEMENT, REJET_PAIEMENT -> List.of(BUD_09, TENUE);
        };
    }

    /** Redeployed credits have the later deadline; one line of initial credits is enough for the earlier. */
    private static boolean redeploye(Mouvement mouvement) {
        return mouvement.lignes().stream()
                .filter(ligne -> ligne.compte().poste() == Poste.ENGAGE)
                .allMatch(ligne -> ligne.compte().origine().nature() == Origine.Nature.REDEPLOIEMENT);
    }
}
