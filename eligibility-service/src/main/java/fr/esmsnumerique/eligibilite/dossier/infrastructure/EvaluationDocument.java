package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.EvaluationConservee;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Conseil;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.Lecture;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Verdict;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** Document of collection {@code evaluations}, {@code _id} = {@code G25-27-0001/1}; the input is kept as the canonical JSON its hash was computed on. */
public record EvaluationDocument(
        @BsonId String id,
        String dossierId,
        String campagne,
        String empreinteCampagne,
        String versionRegles,
        String entree,
        String empreinteEntree,
        Instant instant,
        int nombreEssms,
        List<ConclusionDocument> conclusions,
        @Nullable Conseil conseil) {

    static EvaluationDocument de(EvaluationConservee e) {
        return new EvaluationDocument(
                e.id(),
                e.dossierId(),
                e.campagne(),
                e.empreinteCampagne(),
                e.versionRegles(),
                e.entree(),
                e.empreinteEntree(),
                e.instant(),
                e.nombreEssms(),
                e.evaluation().conclusions().stream()
                        .map(ConclusionDocument::de)
                        .toList(),
                e.conseil());
    }

    EvaluationConservee evaluation() {
        return new EvaluationConservee(
                id,
                dossierId,
                campagne,
                empreinteCampagne,
                versionRegles,
                entree,
                empreinteEntree,
                instant,
                nombreEssms,
                new Evaluation(
                        conclusions.stream().map(ConclusionDocument::conclusion).toList()),
                conseil);
    }

    /** A conclusion with its verdict flattened: the driver's records know no sealed type. */
    public record ConclusionDocument(
            String clause,
            String libelle,
            Verdict.Issue verdict,
            @Nullable String pourSatisfaire,
            String phrase,
            List<Fait> faits,
            List<ReferenceLegale> citations,
            @Nullable Lecture lecture,
            @Nullable List<Lecture> lectures,
            List<LigneEcartee> lignesEcartees) {

        static ConclusionDocument de(Conclusion c) {
            return new ConclusionDocument(
                    c.clause(),
                    c.libelle(),
                    c.verdict().issue(),
                    c.verdict().contrefactuel().orElse(null),
                    c.phrase(),
                    c.faits(),
                    c.citations(),
                    null,
                    c.lectures(),
                    c.lignesEcartees());
        }

        Conclusion conclusion() {
            return new Conclusion(
                    clause,
                    libelle,
                    Verdict.de(verdict, pourSatisfaire == null ? "" : pourSatisfaire),
                    phrase,
                    faits,
                    citations,
                    toutes(),
                    lignesEcartees);
        }

        /** Evaluations stored before several readings could be shown hold at most one. */
        private List<Lecture> toutes() {
            if (lectures != null) {
                return lectures;
            }
            return lecture == null ? List.of() : List.of(lecture);
        }
    }
}
