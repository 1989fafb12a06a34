package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole computation of a month, kept as it is in the attestation that rests on it.
 *
 * @param apresVsr the end of the measured period comes after the day the VSR was signed (PAY-07)
 * @param obstaclesCommuns what prevents attesting in either reading: month not over, VSR, end of deployment, missing files, a decision to be reasoned
 * @param avertissements points of attention that never block, in French
 */
public record CalculUsage(
        String dossierId,
        PeriodeMesure periode,
        String campagne,
        String empreinteCampagne,
        LocalDate dateConvention,
        boolean apresVsr,
        List<SyntheseLecture> lectures,
        List<ResultatIndicateur> indicateurs,
        List<ResultatEssms> parEssms,
        List<Obstacle> obstaclesCommuns,
        List<String> avertissements) {

    public CalculUsage {
        lectures = List.copyOf(lectures);
        indicateurs = List.copyOf(indicateurs);
        parEssms = List.copyOf(parEssms);
        obstaclesCommuns = List.copyOf(obstaclesCommuns);
        avertissements = List.copyOf(avertissements);
    }

    public SyntheseLecture lecture(Lecture lecture) {
        return lectures.stream().filter(s -> s.lecture() == lecture).findFirst().orElseThrow();
    }

    public SyntheseLecture preferee() {
        return lectures.stream().filter(SyntheseLecture::preferee).findFirst().orElseThrow();
    }

    /** What prevents attesting in a reading, all at once. */
    public List<Obstacle> obstacles(Lecture lecture) {
        return Stream.concat(obstaclesCommuns.stream(), Obstacles.cibles(lecture(lecture)))
                .toList();
    }
}
