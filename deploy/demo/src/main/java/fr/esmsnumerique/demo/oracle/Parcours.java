package fr.esmsnumerique.demo.oracle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What people decide about one application during the year: the inputs of the oracle that are not in the application itself.
 *
 * @param jalon date of the decision (CAL-13); empty when the application never reaches one
 * @param retenu false: rejected with a reason
 * @param attendDesCredits retained beyond the region's credits: programmed once it receives some from another
 * @param engageLe empty: programmed but never engaged, the credits stay at risk
 * @param usage empty: the carrier never signs its VSR, the balance stays due
 * @param paiementRejete the bank sends the first advance back: it is validated, transmitted and paid again
 */
public record Parcours(
        String dossierId,
        Optional<LocalDate> jalon,
        boolean retenu,
        boolean attendDesCredits,
        Optional<LocalDate> engageLe,
        Optional<Usage> usage,
        boolean paiementRejete) {

    /** How the project's software is used once deployed. */
    public enum Usage {
        /** The five targets are met. */
        CIBLES_ATTEINTES,
        /** 699 files out of 1 000: 69.9 % is not 70 % (USE-21). */
        DMP_SOUS_LA_CIBLE,
        /** No message and no DMP; exempted from those two targets (PJM: USE-13; AHI not eligible to SONS: instruction 2025/100). */
        SANS_MSS_NI_DMP,
        /** 60 % of the persons have a DMP, 75 % once those whom the annex leaves out are deducted (USE-14 to USE-16). */
        DENOMINATEUR_AMENAGE
    }

    static Parcours jamaisDecide(String dossierId) {
        return new Parcours(dossierId, Optional.empty(), false, false, Optional.empty(), Optional.empty(), false);
    }

    static Parcours rejete(String dossierId, LocalDate jalon) {
        return new Parcours(dossierId, Optional.of(jalon), false, false, Optional.empty(), Optional.empty(), false);
    }

    static Parcours retenu(String dossierId, LocalDate jalon) {
        return new Parcours(dossierId, Optional.of(jalon), true, false, Optional.empty(), Optional.empty(), false);
    }

    Parcours attendantDesCredits() {
        return new Parcours(dossierId, jalon, retenu, true, engageLe, usage, paiementRejete);
    }

    Parcours engage(LocalDate date) {
        return new Parcours(dossierId, jalon, retenu, attendDesCredits, Optional.of(date), usage, paiementRejete);
    }

    Parcours deploye(Usage comment) {
        return new Parcours(dossierId, jalon, retenu, attendDesCredits, engageLe, Optional.of(comment), paiementRejete);
    }

    Parcours dontLAvanceRevient() {
        return new Parcours(dossierId, jalon, retenu, attendDesCredits, engageLe, usage, true);
    }

    /** The balance follows the targets: an exemption is a way to meet them. */
    public boolean soldePaye() {
        return usage.isPresent() && usage.get() != Usage.DMP_SOUS_LA_CIBLE;
    }
}
