package fr.esmsnumerique.usage.projet.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.preuve.model.Preuve;
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
 * @param preuves minutes and proofs the carrier deposited
 * @param financement what funding-service told
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
        List<Preuve> preuves,
        Financement financement,
        Instant majLe,
        long version) {

    public Projet {
        essms = List.copyOf(essms);
        historiqueRecettes = List.copyOf(historiqueRecettes);
        preuves = List.copyOf(preuves);
    }

    public Optional<LocalDate> dateVsr() {
        return Optional.ofNullable(recettes).map(Recettes::dateVsr);
    }

    public Optional<LocalDate> finDeploiement() {
        return Optional.ofNullable(recettes).map(Recettes::dateFinDeploiement);
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

    public boolean aUnePreuve(NaturePreuve nature) {
        return preuves.stream().anyMatch(p -> p.nature() == nature);
    }

    public Projet avecRecettes(Recettes nouvelles) {
        Suivant suivant = new Suivant(this);
        suivant.historique = new ArrayList<>(historiqueRecettes);
        if (recettes != null) {
            suivant.historique.add(recettes);
        }
        suivant.recettes = nouvelles;
        return suivant.le(nouvelles.saisiLe());
    }

    public Projet avecConstat(NumeroFiness numero, ConstatSons constat) {
        Suivant suivant = new Suivant(this);
        suivant.essms = essms.stream()
                .map(e -> e.numeroFiness().equals(numero) ? e.avecConstat(constat) : e)
                .toList();
        return suivant.le(constat.saisiLe());
    }

    /** The month of the first measure is set once: the period of a stored declaration must never change meaning. */
    public Projet avecPremierMois(YearMonth mois, Instant instant) {
        if (premierMois != null) {
            return this;
        }
        Suivant suivant = new Suivant(this);
        suivant.premierMois = mois;
        return suivant.le(instant);
    }

    public Projet avecMoisDeclare(YearMonth mois, Instant instant) {
        Suivant suivant = new Suivant(this);
        suivant.dernierMois = dernierMois == null || mois.isAfter(dernierMois) ? mois : dernierMois;
        return suivant.le(instant);
    }

    public Projet avecPreuves(List<Preuve> nouvelles, Instant instant) {
        Suivant suivant = new Suivant(this);
        suivant.preuves = nouvelles;
        return suivant.le(instant);
    }

    public Projet avecFinancement(Financement nouveau, Instant instant) {
        Suivant suivant = new Suivant(this);
        suivant.financement = nouveau;
        return suivant.le(instant);
    }

    /** The next state, one field changed: what never changes is read from the present one. */
    private static final class Suivant {
        private final Projet avant;
        private List<Essms> essms;
        private @Nullable Recettes recettes;
        private List<Recettes> historique;
        private @Nullable YearMonth premierMois;
        private @Nullable YearMonth dernierMois;
        private List<Preuve> preuves;
        private Financement financement;

        Suivant(Projet avant) {
            this.avant = avant;
            essms = avant.essms;
            recettes = avant.recettes;
            historique = avant.historiqueRecettes;
            premierMois = avant.premierMois;
            dernierMois = avant.dernierMois;
            preuves = avant.preuves;
            financement = avant.financement;
        }

        Projet le(Instant instant) {
            return new Projet(
                    avant.dossierId,
                    avant.campagne,
                    avant.region,
                    avant.porteur,
                    avant.raisonSociale,
                    avant.dateConvention,
                    essms,
                    recettes,
                    historique,
                    premierMois,
                    dernierMois,
                    avant.attestationId,
                    preuves,
                    financement,
                    instant,
                    avant.version + 1);
        }
    }
}
