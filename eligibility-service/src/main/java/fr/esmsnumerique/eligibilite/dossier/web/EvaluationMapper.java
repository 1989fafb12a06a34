package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.modele.ChangementConseille;
import fr.esmsnumerique.contrats.eligibilite.modele.ClauseEvaluee;
import fr.esmsnumerique.contrats.eligibilite.modele.Conseil;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Evaluation;
import fr.esmsnumerique.contrats.eligibilite.modele.Fait;
import fr.esmsnumerique.contrats.eligibilite.modele.IssueVerdict;
import fr.esmsnumerique.contrats.eligibilite.modele.Lecture;
import fr.esmsnumerique.contrats.eligibilite.modele.LigneNonFinancable;
import fr.esmsnumerique.contrats.eligibilite.modele.ReferenceLegale;
import fr.esmsnumerique.contrats.eligibilite.modele.ResultatEvaluation;
import fr.esmsnumerique.contrats.eligibilite.modele.Verdict;
import fr.esmsnumerique.contrats.eligibilite.modele.VerdictRendu;
import fr.esmsnumerique.eligibilite.dossier.model.EvaluationConservee;
import fr.esmsnumerique.eligibilite.dossier.model.VerdictHumain;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An evaluation in the contract's form, with the verdicts people gave since. */
public final class EvaluationMapper {

    private EvaluationMapper() {}

    static Evaluation evaluation(EvaluationConservee conservee, List<VerdictHumain> verdicts) {
        var evaluation = conservee.evaluation();
        Map<String, VerdictHumain> parClause =
                verdicts.stream().collect(Collectors.toMap(VerdictHumain::clause, v -> v));
        return new Evaluation()
                .evaluationId(siPresent(conservee.id()))
                .dossierId(siPresent(conservee.dossierId()))
                .campagne(conservee.campagne())
                .empreinteCampagne(conservee.empreinteCampagne())
                .versionRegles(conservee.versionRegles())
                .empreinteEntree(conservee.empreinteEntree())
                .instant(conservee.instant())
                .resultat(ResultatEvaluation.valueOf(evaluation.resultat().name()))
                .etat(
                        switch (evaluation.resultat()) {
                            case RECEVABLE -> EtatDossier.RECEVABLE;
                            case NON_RECEVABLE -> EtatDossier.NON_RECEVABLE;
                            case A_INSTRUIRE -> EtatDossier.EN_INSTRUCTION;
                        })
                .nombreEssms(conservee.nombreEssms())
                .nombreEssmsFinancables(
                        conservee.nombreEssms() - evaluation.lignesEcartees().size())
                .lignesNonFinancables(evaluation.lignesEcartees().stream()
                        .map(l -> new LigneNonFinancable()
                                .numeroFiness(l.numeroFiness())
                                .rang(l.rang())
                                .clause(l.clause())
                                .motif(l.motif()))
                        .toList())
                .conseil(conseil(conservee.conseil()))
                .clauses(evaluation.conclusions().stream()
                        .map(c -> clause(c, parClause.get(c.clause())).changementVerifie(changement(conservee, c)))
                        .toList());
    }

    private static @Nullable Conseil conseil(fr.esmsnumerique.eligibilite.evaluation.model.@Nullable Conseil conseil) {
        return conseil == null
                ? null
                : new Conseil()
                        .suffit(conseil.suffit())
                        .phrase(conseil.phrase())
                        .changements(conseil.pas().stream()
                                .map(p -> new ChangementConseille()
                                        .clause(p.clause())
                                        .phrase(p.phrase()))
                                .toList())
                        .clausesRestantes(conseil.restantes());
    }

    private static @Nullable String changement(EvaluationConservee conservee, Conclusion conclusion) {
        return conservee.conseil() == null
                ? null
                : conservee.conseil().parClause().get(conclusion.clause());
    }

    private static ClauseEvaluee clause(Conclusion c, @Nullable VerdictHumain verdict) {
        return new ClauseEvaluee()
                .clause(c.clause())
                .libelle(c.libelle())
                .verdict(Verdict.valueOf(c.verdict().issue().name()))
                .phrase(c.phrase())
                .pourSatisfaire(c.verdict().contrefactuel().orElse(null))
                .faits(c.faits().stream()
                        .map(f -> new Fait().nom(f.nom()).valeur(f.valeur()))
                        .toList())
                .citations(
                        c.citations().stream().map(EvaluationMapper::reference).toList())
                .lecture(c.lectures().stream()
                        .findFirst()
                        .map(EvaluationMapper::lecture)
                        .orElse(null))
                .lectures(c.lectures().stream().map(EvaluationMapper::lecture).toList())
                .verdictHumain(
                        verdict == null
                                ? null
                                : new VerdictRendu()
                                        .verdict(
                                                verdict.satisfait()
                                                        ? IssueVerdict.SATISFAIT
                                                        : IssueVerdict.NON_SATISFAIT)
                                        .motif(verdict.motif())
                                        .par(verdict.par())
                                        .le(verdict.le()));
    }

    private static Lecture lecture(fr.esmsnumerique.eligibilite.evaluation.model.Lecture l) {
        return new Lecture()
                .ambiguite(l.ambiguite())
                .retenue(l.retenue())
                .autre(l.autre())
                .verdictAutreLecture(Verdict.valueOf(l.verdictAutre().name()))
                .phraseAutreLecture(l.phraseAutre());
    }

    public static ReferenceLegale reference(fr.esmsnumerique.kernel.ReferenceLegale r) {
        return new ReferenceLegale()
                .texte(r.texte())
                .localisation(r.localisation())
                .statut(ReferenceLegale.StatutEnum.fromValue(r.statut().code()))
                .regle(siPresent(r.regle()));
    }

    private static @Nullable String siPresent(String texte) {
        return texte.isEmpty() ? null : texte;
    }
}
