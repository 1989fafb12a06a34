package fr.esmsnumerique.usage.extrait;

import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.LigneExtraitMensuel;
import fr.esmsnumerique.contrats.usage.modele.MesureExtraite;
import fr.esmsnumerique.contrats.usage.modele.Secteur;
import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.indicateur.model.ResultatEssms;
import fr.esmsnumerique.usage.indicateur.model.ResultatIndicateur;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lines of a month, one per establishment that declared something: exact numerators and denominators, never a rate. */
@Component
class LignesMensuelles {

    private final CalculerIndicateurs calculer;

    LignesMensuelles(CalculerIndicateurs calculer) {
        this.calculer = calculer;
    }

    /** @param majLe of the project, or of its annex when it changed since */
    Stream<LigneExtraitMensuel> pour(Projet projet, YearMonth mois, Instant majLe) {
        YearMonth dernier = projet.dernierMois();
        YearMonth premier = projet.premierMois();
        if (premier == null || dernier == null || mois.isBefore(premier) || mois.isAfter(dernier)) {
            return Stream.empty();
        }
        return calculer.executer(projet, mois).parEssms().stream()
                .map(e -> ligne(projet, mois, majLe, e))
                .filter(l -> !l.getMesures().isEmpty());
    }

    private static LigneExtraitMensuel ligne(Projet projet, YearMonth mois, Instant majLe, ResultatEssms essms) {
        Essms lu = projet.essms(essms.numeroFiness()).orElseThrow();
        return new LigneExtraitMensuel()
                .dossierId(projet.dossierId())
                .numeroFiness(essms.numeroFiness().valeur())
                .campagne(projet.campagne())
                .region(lu.region().code())
                .departement(Departement.codeDuNumero(essms.numeroFiness().valeur()))
                .secteur(Secteur.valueOf(essms.secteur().name()))
                .mois(mois.toString())
                .majLe(majLe)
                .mesures(mesures(essms));
    }

    private static List<MesureExtraite> mesures(ResultatEssms essms) {
        return essms.indicateurs().stream()
                .filter(r -> r.numerateur() != null && r.denominateur() != null)
                .map(LignesMensuelles::mesure)
                .toList();
    }

    private static MesureExtraite mesure(ResultatIndicateur resultat) {
        var cible = resultat.cible();
        return new MesureExtraite()
                .code(CodeIndicateur.valueOf(resultat.indicateur().name()))
                .numerateur(resultat.numerateur())
                .denominateur(resultat.denominateur())
                .ciblePointsDeBase(cible == null ? null : Long.valueOf(cible.pointsDeBase()));
    }
}
