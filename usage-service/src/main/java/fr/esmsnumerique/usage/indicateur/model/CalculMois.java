package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.SyntheseLecture.EtatLu;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Computes a month of a project: every indicator, aggregated and per establishment, in both readings; nothing is short-circuited. */
public final class CalculMois {

    private CalculMois() {}

    /**
     * @param saisies what each establishment declared for the period; absent when it declared nothing
     * @param annexe adjustments of denominators
     */
    public static CalculUsage calculer(
            Projet projet,
            PeriodeMesure periode,
            ReglesUsage regles,
            Map<NumeroFiness, Saisie> saisies,
            Annexe annexe) {
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
                Obstacles.communs(projet, periode, regles),
                Avertissements.de(projet, periode, regles, lectures));
    }

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
                .map(indicateur -> parEssms.stream()
                        .flatMap(e -> e.indicateurs().stream()
                                .filter(r -> r.indicateur() == indicateur)
                                .map(r ->
                                        new EtatLu(indicateur, r.etat(), e.raisonSociale() + " : " + r.explication())))
                        .max(Comparator.comparing(EtatLu::etat))
                        .orElse(new EtatLu(indicateur, EtatIndicateur.INFORMATIF, "Aucun ESSMS.")))
                .toList();
    }
}
