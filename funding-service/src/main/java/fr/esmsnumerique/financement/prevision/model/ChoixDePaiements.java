package fr.esmsnumerique.financement.prevision.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The payments behind a figure of the forecast, in the order asked for.
 *
 * @param trimestre {@code 2026-T1}, {@link #SANS_DATE} for what nothing dates, all when absent
 * @param tranche all when absent
 * @param certain all when absent
 */
public record ChoixDePaiements(
        @Nullable String trimestre,
        @Nullable Tranche tranche,
        @Nullable Boolean certain,
        Tri tri) {

    public static final String SANS_DATE = "AUCUN";

    /** What is not told apart is in the order of the files, so that two readings give the same pages. */
    public enum Tri {
        DATE(Comparator.comparing(PaiementPrevu::date, Comparator.nullsLast(Comparator.naturalOrder()))),
        MONTANT(Comparator.comparingLong((PaiementPrevu p) -> p.montant().centimes())
                .reversed()),
        DOSSIER((_, _) -> 0);

        private final Comparator<PaiementPrevu> ordre;

        Tri(Comparator<PaiementPrevu> ordre) {
            this.ordre = ordre.thenComparing(PaiementPrevu::dossierId).thenComparing(PaiementPrevu::tranche);
        }
    }

    public List<PaiementPrevu> dans(List<PaiementPrevu> paiements) {
        return paiements.stream().filter(this::retient).sorted(tri.ordre).toList();
    }

    private boolean retient(PaiementPrevu paiement) {
        return (trimestre == null || trimestre.equals(paiement.trimestre().orElse(SANS_DATE)))
                && (tranche == null || tranche == paiement.tranche())
                && (certain == null || certain == paiement.motif().certain());
    }

    /** What follows that payment, or nothing known when it has been paid since. */
    public static Optional<List<PaiementPrevu>> apres(List<PaiementPrevu> paiements, String id) {
        for (int i = 0; i < paiements.size(); i++) {
            if (paiements.get(i).id().equals(id)) {
                return Optional.of(paiements.subList(i + 1, paiements.size()));
            }
        }
        return Optional.empty();
    }
}
