package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One payment of the schedule.
 *
 * @param tentatives number of transmissions to the fund manager
 * @param payableAnnonce its {@code versement.payable} event was produced: it is announced once
 * @param lot number of the batch that transmitted it last
 * @param renvois why the ARS sent requests back to the carrier, from the first to the last
 * @param retours every answer of the fund manager, so that the same one received again changes nothing
 */
public record Versement(
        Tranche tranche,
        Montant montant,
        EtatVersement etat,
        int tentatives,
        boolean payableAnnonce,
        @Nullable LocalDate demandeLe,
        @Nullable LocalDate valideLe,
        @Nullable LocalDate transmisLe,
        @Nullable LocalDate datePaiement,
        @Nullable String lot,
        @Nullable String motifRejet,
        List<String> renvois,
        List<RetourRecu> retours) {

    public Versement {
        // A payment stored before they were kept has none.
        renvois = List.copyOf(Objects.requireNonNullElse(renvois, List.of()));
        retours = List.copyOf(Objects.requireNonNullElse(retours, List.of()));
    }

    /** One answer of the fund manager to one transmission. */
    public record RetourRecu(int tentative, boolean paye, LocalDate date, Montant montant) {}

    static Versement attendu(Tranche tranche, Montant montant) {
        return new Versement(
                tranche,
                montant,
                EtatVersement.ATTENDU,
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** {@code <dossierId>-<tranche>}. */
    public static String id(String dossierId, Tranche tranche) {
        return dossierId + "-" + tranche;
    }

    /** An amendment left nothing to pay. */
    public boolean estNul() {
        return montant.estNul();
    }

    public Optional<LocalDate> payeLe() {
        return Optional.ofNullable(datePaiement);
    }

    /** What the carrier has to mend before asking again. */
    public Optional<String> motifRenvoi() {
        return etat == EtatVersement.ATTENDU && !renvois.isEmpty() ? Optional.of(renvois.getLast()) : Optional.empty();
    }

    public Optional<String> dernierLot() {
        return Optional.ofNullable(lot);
    }

    boolean connait(RetourRecu retour) {
        return retours.contains(retour);
    }

    /** After an amendment. What the ARS validated was another amount. */
    Versement ramene(Montant nouveau) {
        if (nouveau.equals(montant)) {
            return this;
        }
        VersementModifie modifie = etape(etat == EtatVersement.VALIDE ? EtatVersement.DEMANDE : etat)
                .montant(nouveau);
        return etat == EtatVersement.VALIDE ? modifie.valideLe(null).copie() : modifie.copie();
    }

    Versement annonce() {
        return etape(etat).annonce().copie();
    }

    Versement demande(LocalDate jour) {
        return etape(EtatVersement.DEMANDE).demandeLe(jour).copie();
    }

    Versement renvoye(String motif) {
        return etape(EtatVersement.ATTENDU)
                .demandeLe(null)
                .valideLe(null)
                .renvois(avec(renvois, motif))
                .copie();
    }

    Versement valide(LocalDate jour) {
        return etape(EtatVersement.VALIDE).valideLe(jour).copie();
    }

    Versement transmis(String numeroDeLot, LocalDate jour) {
        return etape(EtatVersement.TRANSMIS)
                .transmission(numeroDeLot, jour)
                .motifRejet(null)
                .copie();
    }

    Versement paye(LocalDate jour) {
        return etape(EtatVersement.PAYE)
                .datePaiement(jour)
                .motifRejet(null)
                .retours(avec(retours, new RetourRecu(tentatives, true, jour, montant)))
                .copie();
    }

    Versement rejete(String motif, LocalDate jour) {
        return etape(EtatVersement.REJETE)
                .datePaiement(null)
                .motifRejet(motif)
                .retours(avec(retours, new RetourRecu(tentatives, false, jour, montant)))
                .copie();
    }

    private VersementModifie etape(EtatVersement nouvel) {
        return new VersementModifie(this, nouvel);
    }

    private static <T> List<T> avec(List<T> connus, T nouveau) {
        return Stream.concat(connus.stream(), Stream.of(nouveau)).toList();
    }
}
