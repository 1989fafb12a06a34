package fr.esmsnumerique.usage.indicateur.web;

import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.EtatIndicateur;
import fr.esmsnumerique.contrats.usage.modele.Lecture;
import fr.esmsnumerique.contrats.usage.modele.Obstacle;
import fr.esmsnumerique.contrats.usage.modele.ResultatEssms;
import fr.esmsnumerique.contrats.usage.modele.ResultatIndicateur;
import fr.esmsnumerique.contrats.usage.modele.Secteur;
import fr.esmsnumerique.contrats.usage.modele.SyntheseLecture;
import fr.esmsnumerique.kernel.Taux;
import fr.esmsnumerique.usage.declaration.web.DeclarationMapper;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.projet.web.ProjetMapper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A computation to the contract. */
public final class CalculMapper {

    private static final long CENT_POUR_CENT = 10_000L;

    private CalculMapper() {}

    public static fr.esmsnumerique.contrats.usage.modele.CalculUsage calcul(CalculUsage calcul) {
        var obstacles = calcul.obstacles(calcul.preferee().lecture());
        long conclusions = calcul.lectures().stream()
                .map(fr.esmsnumerique.usage.indicateur.model.SyntheseLecture::ciblesAtteintes)
                .distinct()
                .count();
        return new fr.esmsnumerique.contrats.usage.modele.CalculUsage()
                .dossierId(calcul.dossierId())
                .mois(calcul.periode().mois().toString())
                .periode(DeclarationMapper.periode(calcul.periode()))
                .campagne(calcul.campagne())
                .empreinteCampagne(calcul.empreinteCampagne())
                .dateConvention(calcul.dateConvention())
                .apresVsr(calcul.apresVsr())
                .lectures(calcul.lectures().stream().map(CalculMapper::lecture).toList())
                .lecturesDivergentes(conclusions > 1)
                .indicateurs(indicateurs(calcul.indicateurs()))
                .parEssms(calcul.parEssms().stream().map(CalculMapper::essms).toList())
                .obstacles(obstacles.stream().map(CalculMapper::obstacle).toList())
                .avertissements(calcul.avertissements())
                .attestable(obstacles.isEmpty());
    }

    private static SyntheseLecture lecture(fr.esmsnumerique.usage.indicateur.model.SyntheseLecture lecture) {
        return new SyntheseLecture()
                .lecture(Lecture.valueOf(lecture.lecture().name()))
                .libelle(lecture.lecture().libelle())
                .preferee(lecture.preferee())
                .indicateursExiges(lecture.exiges())
                .indicateursAtteints(lecture.atteints())
                .ciblesAtteintes(lecture.ciblesAtteintes());
    }

    private static ResultatEssms essms(fr.esmsnumerique.usage.indicateur.model.ResultatEssms essms) {
        return new ResultatEssms()
                .numeroFiness(essms.numeroFiness().valeur())
                .raisonSociale(essms.raisonSociale())
                .secteur(Secteur.valueOf(essms.secteur().name()))
                .indicateurs(indicateurs(essms.indicateurs()));
    }

    private static List<ResultatIndicateur> indicateurs(
            List<fr.esmsnumerique.usage.indicateur.model.ResultatIndicateur> resultats) {
        return resultats.stream().map(CalculMapper::indicateur).toList();
    }

    public static ResultatIndicateur indicateur(fr.esmsnumerique.usage.indicateur.model.ResultatIndicateur resultat) {
        return new ResultatIndicateur()
                .code(CodeIndicateur.valueOf(resultat.indicateur().name()))
                .libelle(resultat.indicateur().libelle())
                .regle(resultat.indicateur().regle())
                .etat(EtatIndicateur.valueOf(resultat.etat().name()))
                .exige(resultat.exige())
                .numerateur(resultat.numerateur())
                .denominateur(resultat.denominateur())
                .tauxPointsDeBase(taux(resultat.numerateur(), resultat.denominateur()))
                .ciblePointsDeBase(Optional.ofNullable(resultat.cible())
                        .map(Taux::pointsDeBase)
                        .map(Integer::longValue)
                        .orElse(null))
                .reference(Optional.ofNullable(resultat.reference())
                        .map(ProjetMapper::reference)
                        .orElse(null))
                .explication(resultat.explication())
                .faits(resultat.faits())
                .denominateurDeclare(resultat.denominateurDeclare())
                .amenagements(resultat.amenagements());
    }

    /** For display only, rounded down; comparisons were made on the exact values. */
    private static @Nullable Long taux(@Nullable Long numerateur, @Nullable Long denominateur) {
        return numerateur == null || denominateur == null || denominateur == 0
                ? null
                : Long.valueOf(Math.multiplyExact(CENT_POUR_CENT, numerateur) / denominateur);
    }

    private static Obstacle obstacle(fr.esmsnumerique.usage.indicateur.model.Obstacle obstacle) {
        return new Obstacle().code(obstacle.code()).message(obstacle.message()).regle(obstacle.regle());
    }
}
