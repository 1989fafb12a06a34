package fr.esmsnumerique.usage.trajectoire.application;

import fr.esmsnumerique.usage.indicateur.application.CalculerPeriode;
import fr.esmsnumerique.usage.indicateur.application.EcheanceProjet;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.ResultatIndicateur;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.trajectoire.model.Point;
import fr.esmsnumerique.usage.trajectoire.model.Trajectoire;
import fr.esmsnumerique.usage.trajectoire.model.TrajectoireProjet;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Measures every month declared, with the rules and the annex of today, and prolongs them. */
@Component
public class TracerTrajectoire {

    private final CalculerPeriode calculer;
    private final EcheanceProjet echeances;

    TracerTrajectoire(CalculerPeriode calculer, EcheanceProjet echeances) {
        this.calculer = calculer;
        this.echeances = echeances;
    }

    public TrajectoireProjet executer(Projet projet) {
        YearMonth echeance = YearMonth.from(echeances.executer(projet).date());
        List<Mesures> mois = mesurer(projet);
        List<Trajectoire> trajectoires = Arrays.stream(Indicateur.values())
                .flatMap(i -> tracer(i, mois, echeance).stream())
                .toList();
        return new TrajectoireProjet(projet, echeance, trajectoires);
    }

    private List<Mesures> mesurer(Projet projet) {
        List<Mesures> mesures = new ArrayList<>();
        calculer.executer(projet).forEach((mois, calcul) -> mesures.add(new Mesures(mois, calcul.indicateurs())));
        return mesures;
    }

    /** Nothing for an indicator no target is required of. */
    private static Optional<Trajectoire> tracer(Indicateur indicateur, List<Mesures> mois, YearMonth echeance) {
        List<ResultatIndicateur> exiges = mois.stream()
                .map(m -> m.de(indicateur))
                .filter(ResultatIndicateur::exige)
                .toList();
        if (exiges.isEmpty()) {
            return Optional.empty();
        }
        List<Point> points = mois.stream().flatMap(m -> m.point(indicateur)).toList();
        return Optional.of(Trajectoire.de(
                indicateur, Objects.requireNonNull(exiges.getLast().cible()), points, echeance));
    }

    private record Mesures(YearMonth mois, List<ResultatIndicateur> resultats) {

        ResultatIndicateur de(Indicateur indicateur) {
            return resultats.stream()
                    .filter(r -> r.indicateur() == indicateur)
                    .findFirst()
                    .orElseThrow();
        }

        Stream<Point> point(Indicateur indicateur) {
            ResultatIndicateur resultat = de(indicateur);
            Long numerateur = resultat.numerateur();
            Long denominateur = resultat.denominateur();
            return numerateur == null || denominateur == null || denominateur == 0
                    ? Stream.empty()
                    : Stream.of(new Point(mois, numerateur, denominateur));
        }
    }
}
