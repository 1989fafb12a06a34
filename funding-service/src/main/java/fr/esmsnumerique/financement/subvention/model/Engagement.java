package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;

/**
 * Credits engaged in the ledger, as budget-service announced it last.
 *
 * @param montant what is engaged now; zero once the whole engagement was withdrawn
 * @param mouvementId last mouvement heard of, an engagement or a withdrawal: an older one that comes late changes nothing
 * @param date day of the engagement
 */
public record Engagement(String enveloppe, Montant montant, String mouvementId, LocalDate date) {

    boolean estEnCours() {
        return !montant.estNul();
    }

    /** Ledger ids compare as they follow: year, campaign, number on twelve digits. */
    boolean precede(Engagement autre) {
        return mouvementId.compareTo(autre.mouvementId) < 0;
    }

    /** The same engagement, reduced by a withdrawal. */
    Engagement reduit(Engagement retrait) {
        return new Engagement(enveloppe, retrait.montant, retrait.mouvementId, date);
    }
}
