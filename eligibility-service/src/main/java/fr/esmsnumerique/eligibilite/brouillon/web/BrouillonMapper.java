package fr.esmsnumerique.eligibilite.brouillon.web;

import fr.esmsnumerique.contrats.eligibilite.modele.Brouillon;
import fr.esmsnumerique.contrats.eligibilite.modele.ClauseChangee;
import fr.esmsnumerique.contrats.eligibilite.modele.DossierChange;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatRejeu;
import fr.esmsnumerique.contrats.eligibilite.modele.ImpactBrouillon;
import fr.esmsnumerique.contrats.eligibilite.modele.ResultatEvaluation;
import fr.esmsnumerique.contrats.eligibilite.modele.Verdict;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import org.jspecify.annotations.Nullable;

/** Drafts and their impact in the contract's form. */
final class BrouillonMapper {

    private static final String MONTANTS =
            "Verdicts de recevabilité seulement : les montants relèvent du service financement, qui ne les rejoue pas encore.";

    private BrouillonMapper() {}

    static Brouillon brouillon(fr.esmsnumerique.eligibilite.brouillon.model.Brouillon b) {
        return new Brouillon()
                .brouillonId(b.id())
                .code(b.code())
                .libelle(b.libelle())
                .empreinte(b.empreinte())
                .empreinteDeBase(b.empreinteDeBase())
                .deposeLe(b.deposeLe())
                .deposePar(b.deposePar())
                .publieLe(b.publieLe())
                .publiePar(b.publiePar());
    }

    static ImpactBrouillon impact(Impact impact) {
        return new ImpactBrouillon()
                .etat(EtatRejeu.valueOf(impact.etat().name()))
                .dossiers(impact.total())
                .examines(impact.examines())
                .calculeLe(impact.calculeLe())
                .montants(MONTANTS)
                .changements(
                        impact.changes().stream().map(BrouillonMapper::dossier).toList());
    }

    private static DossierChange dossier(Impact.DossierChange d) {
        return new DossierChange()
                .dossierId(d.dossierId())
                .region(d.region().code())
                .resultatAvant(
                        d.avant() == null
                                ? null
                                : ResultatEvaluation.valueOf(d.avant().name()))
                .resultatApres(ResultatEvaluation.valueOf(d.apres().name()))
                .clauses(d.clauses().stream().map(BrouillonMapper::clause).toList());
    }

    private static ClauseChangee clause(Impact.ClauseChangee c) {
        return new ClauseChangee()
                .clause(c.clause())
                .verdictAvant(verdict(c.avant()))
                .verdictApres(verdict(c.apres()))
                .phraseAvant(c.phraseAvant())
                .phraseApres(c.phraseApres())
                .lignesEcarteesAvant(c.lignesEcarteesAvant())
                .lignesEcarteesApres(c.lignesEcarteesApres());
    }

    private static @Nullable Verdict verdict(
            fr.esmsnumerique.eligibilite.evaluation.model.Verdict.@Nullable Issue issue) {
        return issue == null ? null : Verdict.valueOf(issue.name());
    }
}
