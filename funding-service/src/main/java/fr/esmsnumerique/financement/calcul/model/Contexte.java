package fr.esmsnumerique.financement.calcul.model;

import java.util.List;

/** What every family of lines reads: the project, the scale, and the ranks of the establishments that count. */
record Contexte(ProjetAFinancer projet, Bareme bareme, List<EssmsClasse> classes) {

    static Contexte de(ProjetAFinancer projet, Bareme bareme) {
        return new Contexte(projet, bareme, Rangs.classer(projet.financables(), bareme));
    }

    Lectures lectures() {
        return bareme.lectures();
    }

    List<EssmsProjet> essms(TypeProjet type, Palier palier) {
        return classes.stream()
                .filter(c -> c.essms().typeProjet() == type && c.palier() == palier)
                .map(EssmsClasse::essms)
                .toList();
    }

    /** Reading of AMB-01 to print: only a group that reaches the threshold has one. */
    boolean atteintLeSeuil() {
        return classes.size() >= bareme.premierRangReduit();
    }

    /** An establishment and the side of the threshold it is paid on. */
    record EssmsClasse(EssmsProjet essms, Palier palier) {}
}
