package fr.esmsnumerique.financement.calcul.web;

import fr.esmsnumerique.contrats.financement.modele.Lecture;
import fr.esmsnumerique.contrats.financement.modele.LigneCalcul;
import fr.esmsnumerique.contrats.financement.modele.ModeBareme;
import fr.esmsnumerique.contrats.financement.modele.MontantTranche;
import fr.esmsnumerique.contrats.financement.modele.PointAInstruire;
import fr.esmsnumerique.contrats.financement.modele.Poste;
import fr.esmsnumerique.contrats.financement.modele.ReferenceLegale;
import fr.esmsnumerique.contrats.financement.modele.Tranche;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.LectureComparee;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.kernel.Montant;

/** A computation in the form the contract publishes. */
public final class CalculMapper {

    private CalculMapper() {}

    public static fr.esmsnumerique.contrats.financement.modele.Calcul calcul(Calcul calcul) {
        return new fr.esmsnumerique.contrats.financement.modele.Calcul()
                .totalCentimes(calcul.total().centimes())
                .dateBareme(calcul.dateBareme())
                .empreinteCampagne(calcul.empreinteCampagne())
                .modeBareme(ModeBareme.valueOf(calcul.modeBareme().name()))
                .nombreEssms(calcul.nombreEssms())
                .nombreEssmsFinances(calcul.nombreFinances())
                .lignes(calcul.lignes().stream().map(CalculMapper::ligne).toList())
                .lectures(calcul.lectures().stream().map(CalculMapper::lecture).toList())
                .pointsAInstruire(calcul.points().stream()
                        .map(p -> new PointAInstruire().code(p.code()).libelle(p.libelle()))
                        .toList())
                .tranches(calcul.tranches().stream()
                        .map(t -> new MontantTranche()
                                .tranche(tranche(t.tranche()))
                                .pointsDeBase((long) t.part().pointsDeBase())
                                .montantCentimes(t.montant().centimes()))
                        .toList());
    }

    public static Tranche tranche(fr.esmsnumerique.financement.calcul.model.Tranche tranche) {
        return Tranche.valueOf(tranche.name());
    }

    public static ReferenceLegale reference(fr.esmsnumerique.kernel.ReferenceLegale reference) {
        return new ReferenceLegale()
                .texte(reference.texte())
                .localisation(reference.localisation())
                .statut(ReferenceLegale.StatutEnum.fromValue(reference.statut().code()))
                .regle(reference.regle());
    }

    private static LigneCalcul ligne(Ligne ligne) {
        return new LigneCalcul()
                .poste(Poste.valueOf(ligne.poste().name()))
                .libelle(ligne.libelle())
                .quantite(ligne.quantite())
                .unitaireCentimes(ligne.unitaire().centimes())
                .plafondCentimes(ligne.plafondEventuel().map(Montant::centimes).orElse(null))
                .prixCentimes(ligne.prixEventuel().map(Montant::centimes).orElse(null))
                .retenuCentimes(ligne.retenu().centimes())
                .calcul(ligne.calcul())
                .regle(ligne.reference().regle())
                .reference(reference(ligne.reference()))
                .lecture(ligne.lecture())
                .motif(ligne.motif())
                .essms(ligne.essms());
    }

    private static Lecture lecture(LectureComparee lecture) {
        return new Lecture()
                .ambiguite(lecture.ambiguite().id())
                .question(lecture.ambiguite().question())
                .retenue(lecture.retenue() + " : " + lecture.retenue().libelle())
                .autre(lecture.autre() + " : " + lecture.autre().libelle())
                .totalAutreCentimes(lecture.totalAutre().centimes())
                .aInstruire(lecture.ambiguite().aInstruire());
    }
}
