package fr.esmsnumerique.eligibilite.brouillon.web;

import fr.esmsnumerique.contrats.eligibilite.modele.Brouillon;
import fr.esmsnumerique.contrats.eligibilite.modele.ClauseChangee;
import fr.esmsnumerique.contrats.eligibilite.modele.DossierChange;
import fr.esmsnumerique.contrats.eligibilite.modele.EtatRejeu;
import fr.esmsnumerique.contrats.eligibilite.modele.ImpactBrouillon;
import fr.esmsnumerique.contrats.eligibilite.modele.ImpactRegion;
import fr.esmsnumerique.contrats.eligibilite.modele.ResultatEvaluation;
import fr.esmsnumerique.contrats.eligibilite.modele.Verdict;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillons;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;

/** Drafts and their impact in the contract's form. */
final class BrouillonMapper {

    private static final String MONTANTS =
            "Subvention calculée par le service financement, sur les ESSMS finançables, au barème du jour de la décision ou d'aujourd'hui ; un dossier non recevable compte pour 0.";

    private BrouillonMapper() {}

    static fr.esmsnumerique.eligibilite.brouillon.model.Brouillon trouver(
            Brouillons brouillons, String code, String id) {
        return brouillons
                .trouver(id)
                .filter(b -> b.code().equals(code))
                .orElseThrow(() -> Probleme.introuvable(
                                "brouillon.introuvable", "Aucun brouillon " + id + " pour la campagne " + code + ".")
                        .exception());
    }

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
                .montants(
                        impact.montantsIndisponibles() == null
                                ? MONTANTS
                                : "Montants indisponibles, verdicts seulement : " + impact.montantsIndisponibles())
                .regions(impact.regions().stream().map(BrouillonMapper::region).toList())
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
                .montantAvantCentimes(d.montants().avant())
                .montantApresCentimes(d.montants().apres())
                .refusMontant(d.montants().refus())
                .clauses(d.clauses().stream().map(BrouillonMapper::clause).toList());
    }

    private static ImpactRegion region(Impact.BilanRegion r) {
        return new ImpactRegion()
                .region(r.region().code())
                .dossiers(r.dossiers())
                .montantAvantCentimes(r.avantCentimes())
                .montantApresCentimes(r.apresCentimes())
                .ecartCentimes(r.apresCentimes() - r.avantCentimes());
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
