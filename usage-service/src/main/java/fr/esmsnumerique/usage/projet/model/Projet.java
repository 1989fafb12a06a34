package fr.esmsnumerique.usage.projet.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project whose agreement with the ARS is signed.
 *
 * @param dossierId identity of the project in every service
 * @param region pivot region, which owns the project
 * @param porteur FINESS juridique of the carrier
 * @param dateConvention signature of the ARS–carrier agreement; decides targets and exemptions
 * @param historiqueRecettes replaced acceptance dates, oldest first
 * @param premierMois month of the project's first measure, which covers three months (USE-03); set once
 * @param dernierMois last month declared
 * @param attestationId the ARS's attestation, once given; dates and findings are then settled
 * @param majLe last change of the project or of its declarations
 * @param version number of writes, for conditional updates
 */
public record Projet(
        String dossierId,
        String campagne,
        Region region,
        NumeroFiness porteur,
        String raisonSociale,
        LocalDate dateConvention,
        List<Essms> essms,
        @Nullable Recettes recettes,
        List<Recettes> historiqueRecettes,
        @Nullable YearMonth premierMois,
        @Nullable YearMonth dernierMois,
        @Nullable String attestationId,
        Instant majLe,
        long version) {

    public Projet {
        essms = List.copyOf(essms);
        historiqueRecettes = List.copyOf(historiqueRecettes);
    }

    public Optional<LocalDate> dateVsr() {
        return Optional.ofNullable(recettes).map(Recettes::dateVsr);
    }

    /** Start of the project: the day of the agreement unless the carrier recorded another. */
    public LocalDate debut() {
        return Optional.ofNullable(recettes).map(Recettes::dateDebutProjet).orElse(dateConvention);
    }

    public Optional<Essms> essms(NumeroFiness numero) {
        return essms.stream().filter(e -> e.numeroFiness().equals(numero)).findFirst();
    }

    /** A multi-regional project belongs to its pivot; the other regions read it. */
    public boolean concerne(Region autre) {
        return region == autre || essms.stream().anyMatch(e -> e.region() == autre);
    }

    public boolean estAtteste() {
        return attestationId != null;
    }

    public Projet avecRecettes(Recettes nouvelles) {
        List<Recettes> historique = new ArrayList<>(historiqueRecettes);
        if (recettes != null) {
            historique.add(recettes);
        }
        return copie(essms, nouvelles, historique, premierMois, dernierMois, nouvelles.saisiLe());
    }

    public Projet avecConstat(NumeroFiness numero, ConstatSons constat) {
        List<Essms> constates = essms.stream()
                .map(e -> e.numeroFiness().equals(numero) ? e.avecConstat(constat) : e)
                .toList();
        return copie(constates, recettes, historiqueRecettes, premierMois, dernierMois, constat.saisiLe());
    }

    /** The month of the first measure is set once: the period of a stored declaration must never change meaning. */
    public Projet avecPremierMois(YearMonth mois, Instant instant) {
        return premierMois == null ? copie(essms, recettes, historiqueRecettes, mois, dernierMois, instant) : this;
    }

    public Projet avecMoisDeclare(YearMonth mois, Instant instant) {
        YearMonth dernier = dernierMois == null || mois.isAfter(dernierMois) ? mois : dernierMois;
        return copie(essms, recettes, historiqueRecettes, premierMois, dernier, instant);
    }

    private Projet copie(
            List<Essms> essms,
            @Nullable Recettes recettes,
            List<Recettes> historique,
            @Nullable YearMonth premierMois,
            @Nullable YearMonth dernierMois,
            Instant majLe) {
        return new Projet(
                dossierId,
                campagne,
                region,
                porteur,
                raisonSociale,
                dateConvention,
                essms,
                recettes,
                historique,
                premierMois,
                dernierMois,
                attestationId,
                majLe,
                version + 1);
    }
}
