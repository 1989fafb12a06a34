package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as a list knows it.
 *
 * @param typeProjet type of all its lines, or {@code MIXTE}
 * @param agent who follows it
 * @param notifie the carrier was told of the state it is in
 * @param comite latest committee it was enrolled in
 * @param avisAttenduDepuis first day of the oldest consultation that has no answer yet
 */
public record FicheDossier(
        String id,
        String campagne,
        Region region,
        EtatDossier etat,
        Instant etatDepuis,
        String porteur,
        String typeProjet,
        List<Secteur> secteurs,
        int nombreEssms,
        @Nullable String agent,
        @Nullable Instant deposeLe,
        Instant majLe,
        boolean notifie,
        @Nullable LocalDate avisAttenduDepuis,
        @Nullable String comite) {

    public FicheDossier {
        secteurs = List.copyOf(secteurs);
    }

    public static FicheDossier de(Dossier dossier) {
        Passage passage = dossier.instruction().passage();
        Affectation affectation = dossier.suivi().affectation();
        List<String> types = dossier.declare().essms().stream()
                .map(l -> l.typeProjet().name())
                .distinct()
                .toList();
        return new FicheDossier(
                dossier.id(),
                dossier.declare().campagne(),
                dossier.region(),
                dossier.etat(),
                dossier.suivi().etatDepuis(),
                dossier.declare().porteur().raisonSociale(),
                types.size() == 1 ? types.getFirst() : "MIXTE",
                dossier.declare().essms().stream()
                        .map(l -> l.secteur())
                        .distinct()
                        .sorted()
                        .toList(),
                dossier.declare().essms().size(),
                affectation == null ? null : affectation.agent(),
                dossier.deposeLe(),
                dossier.suivi().majLe(),
                dossier.instruction().notification() != null,
                dossier.instruction().consultations().stream()
                        .filter(c -> c.avis() == null)
                        .map(ConsultationCd::consulteLe)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                passage == null ? null : passage.comiteId());
    }
}
