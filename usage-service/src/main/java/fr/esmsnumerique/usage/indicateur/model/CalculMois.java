package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.SyntheseLecture.EtatLu;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Computes a month of a project: every indicator, aggregated and per establishment, in both readings; nothing is short-circuited. */
public final class CalculMois {

    private CalculMois() {}

    /**
     * @param saisies what each establishment declared for the period; absent when it declared nothing
     * @param annexe adjustments of denominators
     * @param aujourdhui a month that is not over is computed, and not attested
     */
    public static CalculUsage calculer(
            Projet projet,
            PeriodeMesure periode,
            ReglesUsage regles,
            Map<NumeroFiness, Saisie> saisies,
            Annexe annexe,
            LocalDate aujourdhui) {
        List<EssmsDeclare> declares = projet.essms().stream()
                .map(e -> new EssmsDeclare(e, saisies.get(e.numeroFiness()), annexe.pour(e.secteur(), periode.mois())))
                .toList();
        List<ResultatIndicateur> agreges = evaluer(regles, declares);
        List<ResultatEssms> parEssms = declares.stream()
                .map(d -> new ResultatEssms(
                        d.essms().numeroFiness(),
                        d.essms().raisonSociale(),
                        d.essms().secteur(),
                        evaluer(regles, List.of(d))))
                .toList();
        List<SyntheseLecture> lectures = List.of(
                synthese(
                        Lecture.AGREGEE,
                        regles,
                        agreges.stream().map(CalculMois::lu).toList()),
                synthese(Lecture.PAR_ESSMS, regles, lireParEssms(parEssms)));
        boolean apresVsr =
                projet.dateVsr().map(vsr -> periode.au().isAfter(vsr)).orElse(false);
        return new CalculUsage(
                projet.dossierId(),
                periode,
                projet.campagne(),
                regles.empreinte(),
                projet.dateConvention(),
                apresVsr,
                lectures,
                agreges,
                parEssms,
                Obstacles.communs(projet, periode, regles, aujourdhui),
                Avertissements.de(projet, periode, regles, lectures));
    }

    /** In the order of the indicators. */
    private static List<ResultatIndicateur> evaluer(ReglesUsage regles, List<EssmsDeclare> declares) {
        return Arrays.stream(Indicateur.values())
                .map(i -> EvaluationIndicateur.evaluer(i, regles, declares))
                .toList();
    }

    private static SyntheseLecture synthese(Lecture lecture, ReglesUsage regles, List<EtatLu> etats) {
        return new SyntheseLecture(lecture, lecture == regles.lecturePreferee(), etats);
    }

    private static EtatLu lu(ResultatIndicateur resultat) {
        return new EtatLu(resultat.indicateur(), resultat.etat(), resultat.explication());
    }

    /** The gravest establishment speaks for all. */
    private static List<EtatLu> lireParEssms(List<ResultatEssms> parEssms) {
        return Arrays.stream(Indicateur.values())
                .map(indicateur -> plusGrave(indicateur, parEssms))
                .toList();
    }

    /** The first of those that tie. */
    private static EtatLu plusGrave(Indicateur indicateur, List<ResultatEssms> parEssms) {
        ResultatEssms pire = null;
        ResultatIndicateur sien = null;
        for (ResultatEssms essms : parEssms) {
            ResultatIndicateur resultat = essms.indicateurs().get(indicateur.ordinal());
            if (sien == null || resultat.etat().compareTo(sien.etat()) > 0) {
                pire = essms;
                sien = resultat;
            }
        }
        return pire == null || sien == null
                ? new EtatLu(indicateur, EtatIndicateur.INFORMATIF, "Aucun ESSMS.")
                : new EtatLu(indicateur, sien.etat(), pire.raisonSociale() + " : " + sien.explication());
    }
}
