package fr.esmsnumerique.financement.prevision.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Payments to come, summed: every total is the sum of its rows because it is computed from them. */
public record PrevisionPaiements(LocalDate au, List<LignePrevision> lignes) {

    /** After every quarter: what nothing dates closes the list. */
    private static final String JAMAIS = "~";

    private static final Comparator<Cle> ORDRE = Comparator.comparing(
                    (Cle c) -> c.trimestre() == null ? JAMAIS : c.trimestre())
            .thenComparing(c -> c.region().code())
            .thenComparing(Cle::campagne)
            .thenComparing(Cle::tranche)
            .thenComparing(Cle::motif);

    public PrevisionPaiements {
        lignes = List.copyOf(lignes);
    }

    /** @param trimestre {@code 2026-T1}, absent when nothing dates the payments */
    public record Cle(
            Region region,
            String campagne,
            Tranche tranche,
            @Nullable String trimestre,
            MotifPrevision motif) {}

    /** Payments of one quarter, for the same reason. */
    public record LignePrevision(Cle cle, Total total) {}

    /** @param nombre payments */
    public record Total(int nombre, Montant montant) {

        private static final Total NUL = new Total(0, Montant.ZERO);

        private Total plus(Total autre) {
            return new Total(nombre + autre.nombre, montant.plus(autre.montant));
        }
    }

    public static PrevisionPaiements de(LocalDate au, List<PaiementPrevu> paiements) {
        Map<Cle, Total> parCle = new TreeMap<>(ORDRE);
        for (PaiementPrevu paiement : paiements) {
            Cle cle = new Cle(
                    paiement.region(),
                    paiement.campagne(),
                    paiement.tranche(),
                    paiement.trimestre().orElse(null),
                    paiement.motif());
            parCle.merge(cle, new Total(1, paiement.montant()), Total::plus);
        }
        List<LignePrevision> lignes = new ArrayList<>();
        parCle.forEach((cle, total) -> lignes.add(new LignePrevision(cle, total)));
        return new PrevisionPaiements(au, lignes);
    }

    public Total total() {
        return lignes.stream().map(LignePrevision::total).reduce(Total.NUL, Total::plus);
    }

    public Map<Region, Total> parRegion() {
        Map<Region, Total> totaux = new EnumMap<>(Region.class);
        lignes.forEach(ligne -> totaux.merge(ligne.cle().region(), ligne.total(), Total::plus));
        return totaux;
    }
}
