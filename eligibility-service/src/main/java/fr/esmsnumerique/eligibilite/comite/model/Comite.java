package fr.esmsnumerique.eligibilite.comite.model;

import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A committee of one ARS, or of the national call. The applications it examines say so themselves ({@code Passage}); here are its place in the calendar, its ranking and
 * its minutes.
 *
 * @param id {@code G25-27-20250926}: one a day for a region and a campaign
 * @param region {@code null} for the national one
 * @param classement in order of rank; empty before it ranked
 * @param procesVerbaux signed, the last one holds; never changed
 */
public record Comite(
        String id,
        @Nullable Region region,
        String campagne,
        LocalDate le,
        String libelle,
        long version,
        List<Proposition> classement,
        List<ProcesVerbal> procesVerbaux) {

    public Comite {
        classement = List.copyOf(classement);
        procesVerbaux = List.copyOf(procesVerbaux);
    }

    public static Comite prevu(@Nullable Region region, String campagne, LocalDate le, String libelle) {
        String id = campagne + "-" + (region == null ? "NAT" : region.code()) + "-"
                + le.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new Comite(id, region, campagne, le, libelle, 1, List.of(), List.of());
    }

    public boolean estNational() {
        return region == null;
    }

    public Optional<ProcesVerbal> procesVerbal(int numero) {
        return procesVerbaux.stream().filter(p -> p.numero() == numero).findFirst();
    }

    public boolean estSigne() {
        return !procesVerbaux.isEmpty();
    }

    public Optional<Integer> rang(String dossierId) {
        for (int i = 0; i < classement.size(); i++) {
            if (classement.get(i).dossierId().equals(dossierId)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    public Comite classe(List<Proposition> nouveau) {
        return new Comite(id, region, campagne, le, libelle, version + 1, nouveau, procesVerbaux);
    }

    /** Without that application, when it leaves. */
    public Comite sans(String dossierId) {
        return classe(classement.stream()
                .filter(p -> !p.dossierId().equals(dossierId))
                .toList());
    }

    public Comite signe(ProcesVerbal procesVerbal) {
        List<ProcesVerbal> suite = new ArrayList<>(procesVerbaux);
        suite.add(procesVerbal);
        return new Comite(id, region, campagne, le, libelle, version + 1, classement, suite);
    }

    /** What the committee proposes; the ARS decides. */
    public record Proposition(String dossierId, Decision.Issue issue, String motif) {}

    /**
     * Minutes.
     *
     * @param presents functions, never names
     * @param motifCorrection why it corrects the one before; {@code null} for the first
     */
    public record ProcesVerbal(
            int numero,
            Instant signeLe,
            String par,
            List<String> presents,
            @Nullable String observations,
            @Nullable String motifCorrection,
            List<LigneSignee> lignes) {

        public ProcesVerbal {
            presents = List.copyOf(presents);
            lignes = List.copyOf(lignes);
        }
    }

    /** An application as it was when the minutes were signed. */
    public record LigneSignee(
            int rang,
            String dossierId,
            String porteur,
            int nombreEssms,
            int oui,
            int partiel,
            Decision.Issue proposition,
            String motif) {}
}
