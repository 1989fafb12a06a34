package fr.esmsnumerique.budget.retrait;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal proposed by an act: an amendment that lowers a grant, or the end of an agreement. It withdraws nothing by itself.
 *
 * @param id of the act, so that its event received again proposes nothing more
 * @param cible what should stay engaged; absent when nothing more is to be paid
 * @param mouvement that executed it
 * @param par who decided
 * @param motifClassement why it was set aside, even if executed all the same
 */
record Proposition(
        String id,
        String dossier,
        Region region,
        @Nullable Montant cible,
        String acte,
        String motif,
        LocalDate le,
        @Nullable String mouvement,
        @Nullable String par,
        @Nullable String motifClassement) {

    enum Etat {
        A_DECIDER,
        EXECUTEE,
        CLASSEE
    }

    static Proposition nouvelle(
            String id,
            String dossier,
            Region region,
            @Nullable Montant cible,
            String acte,
            String motif,
            LocalDate le) {
        return new Proposition(id, dossier, region, cible, acte, motif, le, null, null, null);
    }

    Etat etat() {
        if (mouvement != null) {
            return Etat.EXECUTEE;
        }
        return motifClassement == null ? Etat.A_DECIDER : Etat.CLASSEE;
    }

    Optional<Montant> cibleEventuelle() {
        return Optional.ofNullable(cible);
    }

    /** One that was set aside keeps why: its mouvement makes faith, and both things happened. */
    Proposition executee(String mouvementId, String personne) {
        return new Proposition(id, dossier, region, cible, acte, motif, le, mouvementId, personne, motifClassement);
    }

    Proposition classee(String raison, String personne) {
        return new Proposition(id, dossier, region, cible, acte, motif, le, null, personne, raison);
    }
}
