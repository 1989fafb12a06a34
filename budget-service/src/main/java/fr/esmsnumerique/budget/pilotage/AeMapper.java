package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.CalendrierRegion;
import fr.esmsnumerique.budget.consolidation.model.FaitsRegion;
import fr.esmsnumerique.budget.consolidation.model.PosteAe;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.contrats.budget.modele.AeDeRegion;
import fr.esmsnumerique.contrats.budget.modele.AePilotage;
import fr.esmsnumerique.contrats.budget.modele.JalonTenu;
import fr.esmsnumerique.contrats.budget.modele.OrigineDAe;
import fr.esmsnumerique.contrats.budget.modele.PosteDAe;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Credits by origin and post, and milestones, as the contract publishes them. */
final class AeMapper {

    private static final long POINTS = 10_000;
    /** Neither engaged nor gone: what a redeployment may still take (BUD-04). */
    private static final Set<Poste> REDEPLOYABLES = Set.of(Poste.DISPONIBLE, Poste.PROGRAMME, Poste.GELE);

    private AeMapper() {}

    static AePilotage ae(Lus lus) {
        return new AePilotage()
                .consolidationId(lus.consolidations().getFirst())
                .situationAu(lus.situationAu())
                .regions(lus.regions().stream()
                        .map(faits -> region(faits, lus.situationAu()))
                        .toList());
    }

    private static AeDeRegion region(FaitsRegion faits, LocalDate situationAu) {
        CalendrierRegion calendrier = faits.calendrier();
        return new AeDeRegion()
                .region(faits.region().code())
                .nom(faits.region().nom())
                .notifieCentimes(faits.notifie())
                .cedeCentimes(faits.cede())
                .recuCentimes(faits.recu())
                .alloueCentimes(
                        faits.postes().stream().mapToLong(PosteAe::alloue).sum())
                .redeployableCentimes(faits.postes().stream()
                        .mapToLong(p ->
                                REDEPLOYABLES.stream().mapToLong(p::montant).sum())
                        .sum())
                .origines(faits.postes().stream().map(AeMapper::origine).toList())
                .jalons(jalons(calendrier, situationAu))
                .jalonsTenus(calendrier.tenus())
                .jalonsMinimum(calendrier.minimum() == 0 ? null : calendrier.minimum())
                .previsionnelAu(calendrier.previsionnelAu())
                .comites(calendrier.comites());
    }

    private static List<JalonTenu> jalons(CalendrierRegion calendrier, LocalDate situationAu) {
        return calendrier.jalons().stream()
                .map(j -> new JalonTenu()
                        .numero(j.numero())
                        .auPlusTard(j.auPlusTard())
                        .decisions(j.decisions())
                        .tenu(j.estTenu())
                        .depasse(situationAu.isAfter(j.auPlusTard())))
                .toList();
    }

    private static OrigineDAe origine(PosteAe poste) {
        return new OrigineDAe()
                .nature(OrigineDAe.NatureEnum.valueOf(poste.origine().nature().name()))
                .reference(poste.origine().reference())
                .alloueCentimes(poste.alloue())
                .postes(poste.montants().entrySet().stream()
                        .map(e -> new PosteDAe()
                                .poste(PosteDAe.PosteEnum.valueOf(e.getKey().name()))
                                .centimes(e.getValue())
                                .pointsDeBase(part(e.getValue(), poste.alloue())))
                        .toList());
    }

    private static @Nullable Integer part(long montant, long alloue) {
        return alloue <= 0 ? null : Math.toIntExact(Math.multiplyExact(POINTS, montant) / alloue);
    }
}
