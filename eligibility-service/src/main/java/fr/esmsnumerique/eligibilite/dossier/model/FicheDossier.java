package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.Porteur;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as a list shows and sorts it.
 *
 * @param typeProjet type of all its lines, or {@code MIXTE}
 * @param nombreFinancables lines the latest evaluation keeps; {@code null} before the first
 * @param affectation who follows it
 * @param notifie the carrier was told of the state it is in
 * @param comite latest committee it was enrolled in
 * @param avisAttenduDepuis first day of the oldest consultation that has no answer yet
 */
public record FicheDossier(
        String id,
        @Nullable String numeroGalis,
        String campagne,
        Region region,
        List<Region> regions,
        EtatDossier etat,
        Instant etatDepuis,
        Porteur porteur,
        String typeProjet,
        List<Secteur> secteurs,
        int nombreEssms,
        @Nullable Integer nombreFinancables,
        @Nullable Affectation affectation,
        @Nullable Instant deposeLe,
        Instant majLe,
        long version,
        boolean notifie,
        @Nullable LocalDate avisAttenduDepuis,
        @Nullable String comite) {

    public FicheDossier {
        regions = List.copyOf(regions);
        secteurs = List.copyOf(secteurs);
    }

    /** Stable identifier of the person who follows it. */
    public @Nullable String agent() {
        return affectation == null ? null : affectation.agent();
    }

    public static FicheDossier de(Dossier dossier) {
        Passage passage = dossier.instruction().passage();
        return new FicheDossier(
                dossier.id(),
                dossier.numeroGalis(),
                dossier.declare().campagne(),
                dossier.region(),
                dossier.regions(),
                dossier.etat(),
                dossier.suivi().etatDepuis(),
                dossier.declare().porteur(),
                NatureProjet.de(dossier.declare()),
                dossier.declare().essms().stream()
                        .map(l -> l.secteur())
                        .distinct()
                        .sorted()
                        .toList(),
                dossier.declare().essms().size(),
                NatureProjet.nombreFinancables(dossier),
                dossier.suivi().affectation(),
                dossier.deposeLe(),
                dossier.suivi().majLe(),
                dossier.suivi().version(),
                dossier.instruction().notification() != null,
                dossier.instruction().consultations().stream()
                        .filter(c -> c.avis() == null)
                        .map(ConsultationCd::consulteLe)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                passage == null ? null : passage.comiteId());
    }
}
