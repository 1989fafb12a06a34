package fr.esmsnumerique.budget.consolidation.model;

import java.util.List;

/** What the other services say of a region, for one campaign. */
public record ExtraitsRegion(List<Dossier> dossiers, List<Financement> financements, List<Usage> usages) {

    public ExtraitsRegion {
        dossiers = List.copyOf(dossiers);
        financements = List.copyOf(financements);
        usages = List.copyOf(usages);
    }

    public int lignes() {
        return dossiers.size() + financements.size() + usages.size();
    }

    /** @param etat state in eligibility-service's words */
    public record Dossier(String dossierId, String etat, int nombreEssms) {

        private static final String BROUILLON = "BROUILLON";
        private static final List<String> ABOUTIS = List.of("RETENU", "REJETE", "REORIENTE", "NON_RECEVABLE");

        public boolean estDepose() {
            return !BROUILLON.equals(etat);
        }

        public boolean estInstruit() {
            return ABOUTIS.contains(etat);
        }
    }

    /** Amounts in centimes, 0 until the fact. */
    public record Financement(String dossierId, long arrete, long avancePayee, long soldePaye) {

        long paye() {
            return Math.addExact(avancePayee, soldePaye);
        }
    }

    /** @param atteintes every required target reached in the last declared month */
    public record Usage(String dossierId, boolean atteintes) {}
}
