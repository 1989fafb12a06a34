package fr.esmsnumerique.budget.consolidation.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the other services say of a region, for one campaign.
 *
 * @param calendrier of the decisions of its ARS; {@link CalendrierRegion#AUCUN} when the campaign sets none
 */
public record ExtraitsRegion(
        List<Dossier> dossiers, List<Financement> financements, List<Usage> usages, CalendrierRegion calendrier) {

    public ExtraitsRegion {
        dossiers = List.copyOf(dossiers);
        financements = List.copyOf(financements);
        usages = List.copyOf(usages);
    }

    public ExtraitsRegion(List<Dossier> dossiers, List<Financement> financements, List<Usage> usages) {
        this(dossiers, financements, usages, CalendrierRegion.AUCUN);
    }

    public int lignes() {
        return dossiers.size() + financements.size() + usages.size();
    }

    /**
     * @param etat state in eligibility-service's words
     * @param consultationsCd départements whose opinion the decision waits for (PIL-03)
     */
    public record Dossier(
            String dossierId, String etat, int nombreEssms, Projet projet, Dates dates, int consultationsCd) {

        private static final String BROUILLON = "BROUILLON";
        private static final List<String> ABOUTIS = List.of("RETENU", "REJETE", "REORIENTE", "NON_RECEVABLE");

        /** An application of which nothing else is known. */
        public Dossier(String dossierId, String etat, int nombreEssms) {
            this(dossierId, etat, nombreEssms, Projet.INCONNU, Dates.INCONNUES, 0);
        }

        public boolean estDepose() {
            return !BROUILLON.equals(etat);
        }

        public boolean estInstruit() {
            return ABOUTIS.contains(etat);
        }
    }

    /**
     * @param organisme name of the carrier, empty when unknown
     * @param typeProjet empty when unknown
     * @param departements of its establishments, by code
     */
    public record Projet(String organisme, String typeProjet, List<String> secteurs, List<String> departements) {

        public static final Projet INCONNU = new Projet("", "", List.of(), List.of());

        public Projet {
            secteurs = List.copyOf(secteurs);
            departements = List.copyOf(departements);
        }
    }

    /**
     * @param etatDepuis since when it is in its state
     * @param decideLe last decision of the ARS or of the national call
     */
    public record Dates(
            @Nullable Instant deposeLe,
            @Nullable Instant etatDepuis,
            @Nullable Instant decideLe) {

        public static final Dates INCONNUES = new Dates(null, null, null);
    }

    /**
     * Amounts in centimes, 0 until the fact.
     *
     * @param postes what the settled grant pays for; sums to it
     * @param echeances what is left to pay on the decided grant
     */
    public record Financement(
            String dossierId,
            long arrete,
            long avancePayee,
            long soldePaye,
            Map<String, Long> postes,
            List<Echeance> echeances,
            @Nullable Instant arreteLe,
            @Nullable LocalDate conventionLe) {

        public Financement {
            postes = new TreeMap<>(postes);
            echeances = List.copyOf(echeances);
        }

        /** A grant of which only the amounts are known. */
        public Financement(String dossierId, long arrete, long avancePayee, long soldePaye) {
            this(dossierId, arrete, avancePayee, soldePaye, Map.of(), List.of(), null, null);
        }

        public long paye() {
            return Math.addExact(avancePayee, soldePaye);
        }

        /** The same grant with those payments to come only. */
        public Financement limiteAux(Predicate<Echeance> voulues) {
            return new Financement(
                    dossierId,
                    arrete,
                    avancePayee,
                    soldePaye,
                    postes,
                    echeances.stream().filter(voulues).toList(),
                    arreteLe,
                    conventionLe);
        }

        /** The share of the grant that pays for this. */
        public Financement limiteAu(String poste) {
            long part = postes.getOrDefault(poste, 0L);
            return new Financement(
                    dossierId, part, avancePayee, soldePaye, Map.of(poste, part), echeances, arreteLe, conventionLe);
        }
    }

    /** @param prevueLe absent when no text dates the payment; already past, it means now */
    public record Echeance(
            String tranche, long centimes, @Nullable LocalDate prevueLe) {}

    /**
     * @param atteintes every required target reached in the last declared month
     * @param indicateursAtteints required indicators that are
     * @param mois last month declared, or attested
     */
    public record Usage(
            String dossierId,
            boolean atteintes,
            int indicateursAtteints,
            int indicateursExiges,
            boolean attestee,
            @Nullable String mois) {

        public Usage(String dossierId, boolean atteintes) {
            this(dossierId, atteintes, 0, 0, false, null);
        }
    }
}
