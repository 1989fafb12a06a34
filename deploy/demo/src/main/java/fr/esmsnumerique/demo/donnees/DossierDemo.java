package fr.esmsnumerique.demo.donnees;

import fr.esmsnumerique.kernel.Region;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One application of the demo, as its carrier wrote it. Public, because the oracle computes from it.
 *
 * @param interet what it shows, for the page and the console
 * @param compte demo account of the carrier
 * @param deposeLe instant of the GALIS deposit; empty for the draft filed live
 * @param prixEditeurCentimes price of the editor for the whole project, empty when it is at least the ceiling
 */
public record DossierDemo(
        String id,
        String interet,
        String compte,
        Optional<OffsetDateTime> deposeLe,
        List<Organisme> organismes,
        List<Ligne> lignes,
        Solution solution,
        Optional<Long> prixEditeurCentimes,
        Optional<DemandeSpecifique> demandeSpecifique) {

    /** Type of project of one establishment (ELI-51). */
    public enum Type {
        ACQUISITION,
        MONTEE_VERSION
    }

    /** Situation of the software towards the Ségur referencing. */
    public enum Statut {
        REFERENCEE,
        CANDIDATE,
        NON_REFERENCEE
    }

    /**
     * @param secteur sector name of the platform
     * @param avisDepartement the conseil départemental sets the tariff, alone or with the ARS (PIL-03)
     * @param dejaFinance already funded by an earlier campaign of the programme (ELI-28)
     */
    public record Ligne(
            String finess,
            Region region,
            String departement,
            String secteur,
            Type type,
            Organisme organisme,
            boolean avisDepartement,
            boolean dejaFinance) {

        Ligne dejaFinancee() {
            return new Ligne(finess, region, departement, secteur, type, organisme, avisDepartement, true);
        }
    }

    /** @param candidateDepuis ISO date, empty when the software is not concerned by the referencing (SOL-08) */
    public record Solution(String code, String nom, String editeur, Statut statut, Optional<String> candidateDepuis) {}

    /**
     * Quotes joined to the application (FUN-21).
     *
     * @param equipementCentimes one quote per establishment, in the order of the lines
     * @param amoaCentimes one quote for the carrier
     */
    public record DemandeSpecifique(List<Long> equipementCentimes, long amoaCentimes) {}

    static DossierDemo brouillon(
            String id,
            String interet,
            String compte,
            List<Organisme> organismes,
            List<Ligne> lignes,
            Solution solution) {
        return new DossierDemo(
                id,
                interet,
                compte,
                Optional.empty(),
                List.copyOf(organismes),
                List.copyOf(lignes),
                solution,
                Optional.empty(),
                Optional.empty());
    }

    DossierDemo depose(String instant) {
        return new DossierDemo(
                id,
                interet,
                compte,
                Optional.of(OffsetDateTime.parse(instant)),
                organismes,
                lignes,
                solution,
                prixEditeurCentimes,
                demandeSpecifique);
    }

    DossierDemo auPrixEditeur(long centimes) {
        return new DossierDemo(
                id, interet, compte, deposeLe, organismes, lignes, solution, Optional.of(centimes), demandeSpecifique);
    }

    DossierDemo avecDevis(DemandeSpecifique demande) {
        return new DossierDemo(
                id, interet, compte, deposeLe, organismes, lignes, solution, prixEditeurCentimes, Optional.of(demande));
    }

    /** Number in the tele-service; the platform gives its own ids in the order of these. */
    public String numeroGalis() {
        return "PAI-2025-" + id.substring(4);
    }

    /** Region of the ARS that receives it. */
    public Region region() {
        return Region.deCode(id.substring(4, 6)).orElseThrow();
    }

    public Organisme porteur() {
        return organismes.getFirst();
    }

    public boolean multiregional() {
        return lignes.stream().map(Ligne::region).distinct().count() > 1;
    }

    public boolean toutDuSecteur(String secteur) {
        return lignes.stream().allMatch(ligne -> ligne.secteur().equals(secteur));
    }
}
