package fr.esmsnumerique.financement.calcul.model;

import java.util.ArrayList;
import java.util.List;

/** What the texts leave to a person in this project. */
final class PointsAInstruire {

    private final ProjetAFinancer projet;
    private final Bareme bareme;
    private final List<PointAInstruire> points = new ArrayList<>();

    private PointsAInstruire(ProjetAFinancer projet, Bareme bareme) {
        this.projet = projet;
        this.bareme = bareme;
    }

    static List<PointAInstruire> de(ProjetAFinancer projet, Bareme bareme, List<LectureComparee> lectures) {
        PointsAInstruire calcul = new PointsAInstruire(projet, bareme);
        lectures.stream().filter(l -> l.ambiguite().aInstruire()).forEach(calcul::ajouterLecture);
        calcul.ajouterSolution();
        calcul.ajouterAmoa();
        calcul.ajouterPaiementNational();
        projet.financables().forEach(calcul::ajouterConfort);
        return List.copyOf(calcul.points);
    }

    private void ajouterLecture(LectureComparee l) {
        ajouter(
                l.ambiguite().id(),
                l.ambiguite().question() + " : retenir « " + l.retenue().libelle() + " » plutôt que « "
                        + l.autre().libelle() + " » (" + Euros.format(l.totalAutre()) + ")");
    }

    private void ajouterSolution() {
        if (bareme.lectures().pose(Ambiguite.AMB_11) && nonReferenceeHorsPjmAhi(projet)) {
            ajouter(
                    "AMB-25",
                    "Solution non référencée : confirmer qu'elle est admissible en 2025, la part usage étant seule financée");
        }
        boolean prixPartage = projet.prixTotal().isPresent()
                && projet.financables().size() < projet.essms().size();
        if (prixPartage && bareme.partEditeur().isPresent()) {
            ajouter(
                    "AMB-26",
                    "Le prix total de l'éditeur couvre aussi des ESSMS non financés : vérifier la part retenue");
        }
    }

    private void ajouterAmoa() {
        if (projet.amoa().pilotage() && bareme.specifique().sansMontant().isPresent()) {
            ajouter(
                    "FUN-01",
                    "Assistance à maîtrise d'ouvrage demandée : en fixer le montant, que le texte ne donne pas");
        }
    }

    /** The 2022 texts send the payments of projects of 50 establishments or more to a national call that is not on file (FUN-29). */
    private void ajouterPaiementNational() {
        boolean grand = bareme.seuils()
                .degressivite()
                .filter(seuil -> projet.financables().size() + projet.essmsPilotes() >= seuil.valeur())
                .isPresent();
        if (grand && bareme.lectures().pose(Ambiguite.AMB_41)) {
            ajouter(
                    "FUN-29",
                    "Les versements d'un projet national relèvent d'un appel à projets non versé : confirmer l'échéancier proposé");
        }
    }

    private void ajouterConfort(EssmsProjet essms) {
        essms.partConfort().ifPresent(confort -> ajouter("FUN-31", confort(essms, confort)));
    }

    private String confort(EssmsProjet essms, Confort confort) {
        String debut = "ESSMS " + essms.numeroFiness() + ", prestations de confort : ";
        return bareme.forfait(essms.typeProjet())
                .filter(paliers -> confort.estDeclare())
                .map(paliers -> paliers.plein().montant())
                .map(
                        forfait ->
                                debut + Euros.milliers(confort.heuresMedicoSociales()) + " heures médico-sociales sur "
                                        + Euros.milliers(confort.heuresTotales()) + ", soit "
                                        + Euros.format(confort.part(forfait))
                                        + " proposés au lieu d'un forfait de " + Euros.format(forfait)
                                        + " (proposition de la plateforme, aucun texte ne donne la formule) ; décider par une modulation motivée")
                .orElse(debut + "heures non déclarées, décider de la part finançable");
    }

    private void ajouter(String code, String libelle) {
        points.add(new PointAInstruire(code, libelle));
    }

    static boolean nonReferenceeHorsPjmAhi(ProjetAFinancer projet) {
        return projet.statutSolution() != StatutSolution.REFERENCEE
                && projet.financables().stream()
                        .anyMatch(e -> e.estAcquisition() && e.secteur() != Secteur.PJM && e.secteur() != Secteur.AHI);
    }
}
