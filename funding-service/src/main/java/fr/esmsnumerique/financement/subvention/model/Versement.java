package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One payment of the schedule.
 *
 * @param tentatives number of transmissions to the fund manager
 * @param payableAnnonce its {@code versement.payable} event was produced: it is announced once
 */
public record Versement(
        Tranche tranche,
        Montant montant,
        EtatVersement etat,
        int tentatives,
        boolean payableAnnonce,
        @Nullable LocalDate demandeLe,
        @Nullable LocalDate transmisLe,
        @Nullable LocalDate datePaiement,
        @Nullable String motifRejet) {

    static Versement attendu(Tranche tranche, Montant montant) {
        return new Versement(tranche, montant, EtatVersement.ATTENDU, 0, false, null, null, null, null);
    }

    /** {@code <dossierId>-<tranche>}. */
    public static String id(String dossierId, Tranche tranche) {
        return dossierId + "-" + tranche;
    }

    public Optional<LocalDate> payeLe() {
        return Optional.ofNullable(datePaiement);
    }

    Versement annonce() {
        return new Versement(tranche, montant, etat, tentatives, true, demandeLe, transmisLe, datePaiement, motifRejet);
    }

    Versement demande(LocalDate jour) {
        return new Versement(
                tranche,
                montant,
                EtatVersement.DEMANDE,
                tentatives,
                payableAnnonce,
                jour,
                transmisLe,
                null,
                motifRejet);
    }

    Versement transmis(LocalDate jour) {
        return new Versement(
                tranche, montant, EtatVersement.TRANSMIS, tentatives + 1, payableAnnonce, demandeLe, jour, null, null);
    }

    Versement paye(LocalDate jour) {
        return new Versement(
                tranche, montant, EtatVersement.PAYE, tentatives, payableAnnonce, demandeLe, transmisLe, jour, null);
    }

    Versement rejete(String motif) {
        return new Versement(
                tranche, montant, EtatVersement.REJETE, tentatives, payableAnnonce, demandeLe, transmisLe, null, motif);
    }
}
