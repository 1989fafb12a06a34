package fr.esmsnumerique.usage.trajectoire.web;

import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.NiveauRisque;
import fr.esmsnumerique.contrats.usage.modele.PointTrajectoire;
import fr.esmsnumerique.contrats.usage.modele.ResumeTrajectoire;
import fr.esmsnumerique.contrats.usage.modele.TrajectoireIndicateur;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.trajectoire.model.Point;
import fr.esmsnumerique.usage.trajectoire.model.RisqueProjet;
import fr.esmsnumerique.usage.trajectoire.model.Trajectoire;
import fr.esmsnumerique.usage.trajectoire.model.TrajectoireProjet;
import java.time.YearMonth;
import java.util.Optional;

/** Trajectories to the contract. */
final class TrajectoireMapper {

    private TrajectoireMapper() {}

    static fr.esmsnumerique.contrats.usage.modele.TrajectoireProjet projet(TrajectoireProjet trajectoire) {
        return new fr.esmsnumerique.contrats.usage.modele.TrajectoireProjet()
                .dossierId(trajectoire.projet().dossierId())
                .region(trajectoire.projet().region().code())
                .echeance(trajectoire.echeance().toString())
                .risque(NiveauRisque.valueOf(trajectoire.risque().name()))
                .indicateurs(trajectoire.indicateurs().stream()
                        .map(TrajectoireMapper::indicateur)
                        .toList());
    }

    static ResumeTrajectoire resume(Projet projet, RisqueProjet risque) {
        return new ResumeTrajectoire()
                .dossierId(projet.dossierId())
                .region(projet.region().code())
                .raisonSociale(projet.raisonSociale())
                .echeance(risque.echeance().toString())
                .risque(NiveauRisque.valueOf(risque.risque().name()))
                .indicateursARisque(risque.enCause().stream()
                        .map(i -> CodeIndicateur.valueOf(i.name()))
                        .toList());
    }

    private static TrajectoireIndicateur indicateur(Trajectoire trajectoire) {
        return new TrajectoireIndicateur()
                .code(CodeIndicateur.valueOf(trajectoire.indicateur().name()))
                .libelle(trajectoire.indicateur().libelle())
                .ciblePointsDeBase((long) trajectoire.cible().pointsDeBase())
                .risque(NiveauRisque.valueOf(trajectoire.risque().name()))
                .points(trajectoire.points().stream()
                        .map(TrajectoireMapper::point)
                        .toList())
                .penteParMois(trajectoire.penteParMois())
                .moisProjete(Optional.ofNullable(trajectoire.moisProjete())
                        .map(YearMonth::toString)
                        .orElse(null))
                .effortParMois(trajectoire.effortParMois());
    }

    private static PointTrajectoire point(Point point) {
        return new PointTrajectoire()
                .mois(point.mois().toString())
                .numerateur(point.numerateur())
                .denominateur(point.denominateur())
                .tauxPointsDeBase(point.tauxPointsDeBase());
    }
}
