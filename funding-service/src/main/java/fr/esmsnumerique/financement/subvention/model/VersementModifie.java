package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.subvention.model.Versement.RetourRecu;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payment being copied with some of its parts changed. */
final class VersementModifie {

    private final Versement avant;
    private final EtatVersement etat;
    private Montant montant;
    private int tentatives;
    private boolean payableAnnonce;
    private @Nullable LocalDate demandeLe;
    private @Nullable LocalDate valideLe;
    private @Nullable LocalDate transmisLe;
    private @Nullable LocalDate datePaiement;
    private @Nullable String lot;
    private @Nullable String motifRejet;
    private List<String> renvois;
    private List<RetourRecu> retours;

    VersementModifie(Versement avant, EtatVersement etat) {
        this.avant = avant;
        this.etat = etat;
        this.montant = avant.montant();
        this.tentatives = avant.tentatives();
        this.payableAnnonce = avant.payableAnnonce();
        this.demandeLe = avant.demandeLe();
        this.valideLe = avant.valideLe();
        this.transmisLe = avant.transmisLe();
        this.datePaiement = avant.datePaiement();
        this.lot = avant.lot();
        this.motifRejet = avant.motifRejet();
        this.renvois = avant.renvois();
        this.retours = avant.retours();
    }

    VersementModifie montant(Montant nouveau) {
        montant = nouveau;
        return this;
    }

    VersementModifie annonce() {
        payableAnnonce = true;
        return this;
    }

    VersementModifie demandeLe(@Nullable LocalDate jour) {
        demandeLe = jour;
        return this;
    }

    VersementModifie valideLe(@Nullable LocalDate jour) {
        valideLe = jour;
        return this;
    }

    VersementModifie transmission(String numeroDeLot, LocalDate jour) {
        tentatives++;
        lot = numeroDeLot;
        transmisLe = jour;
        datePaiement = null;
        return this;
    }

    VersementModifie datePaiement(@Nullable LocalDate jour) {
        datePaiement = jour;
        return this;
    }

    VersementModifie motifRejet(@Nullable String motif) {
        motifRejet = motif;
        return this;
    }

    VersementModifie renvois(List<String> motifs) {
        renvois = motifs;
        return this;
    }

    VersementModifie retours(List<RetourRecu> recus) {
        retours = recus;
        return this;
    }

    Versement copie() {
        return new Versement(
                avant.tranche(),
                montant,
                etat,
                tentatives,
                payableAnnonce,
                demandeLe,
                valideLe,
                transmisLe,
                datePaiement,
                lot,
                motifRejet,
                renvois,
                retours);
    }
}
