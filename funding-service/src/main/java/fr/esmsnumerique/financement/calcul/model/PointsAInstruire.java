package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;

/** What the texts leave to a person in this project. */
final class PointsAInstruire {

    private PointsAInstruire() {}

    static List<PointAInstruire> de(ProjetAFinancer projet, List<LectureComparee> lectures) {
        List<PointAInstruire> points = new ArrayList<>();
        lectures.stream()
                .filter(l -> l.ambiguite().aInstruire())
                .map(l -> new PointAInstruire(
                        l.ambiguite().id(),
                        l.ambiguite().question() + " : retenir « " + l.retenue().libelle() + " » plutôt que « "
                                + l.autre().libelle() + " » (" + Euros.format(l.totalAutre()) + ")"))
                .forEach(points::add);
        if (nonReferenceeHorsPjmAhi(projet)) {
            points.add(
                    new PointAInstruire(
                            "AMB-25",
                            "Solution non référencée : confirmer qu'elle est admissible en 2025, la part usage étant seule financée"));
        }
        if (projet.prixTotal().isPresent()
                && projet.financables().size() < projet.essms().size()) {
            points.add(new PointAInstruire(
                    "AMB-26",
                    "Le prix total de l'éditeur couvre aussi des ESSMS non financés : vérifier la part retenue"));
        }
        long confort =
                projet.financables().stream().filter(EssmsProjet::confort).count();
        if (confort > 0) {
            points.add(
                    new PointAInstruire(
                            "FUN-31",
                            confort
                                    + " ESSMS rendent aussi des prestations de confort : le calcul ne les réduit pas, décider de la part finançable"));
        }
        return List.copyOf(points);
    }

    static boolean nonReferenceeHorsPjmAhi(ProjetAFinancer projet) {
        return projet.statutSolution() != StatutSolution.REFERENCEE
                && projet.financables().stream()
                        .anyMatch(e -> e.estAcquisition() && e.secteur() != Secteur.PJM && e.secteur() != Secteur.AHI);
    }
}
