package fr.esmsnumerique.financement.calcul.model;

import java.util.Optional;

/** Whether the editor's part of an acquisition is paid: a matter of the solution's status, and of AMB-24 for PJM and AHI. */
final class PartEditeur {

    private PartEditeur() {}

    /** Reason why the editor receives nothing for this establishment, empty when a ceiling applies. */
    static Optional<String> motifDeRefus(EssmsProjet essms, Contexte contexte) {
        StatutSolution statut = contexte.projet().statutSolution();
        if (statut == StatutSolution.REFERENCEE) {
            return Optional.empty();
        }
        boolean ahiCandidate = essms.secteur() == Secteur.AHI && statut == StatutSolution.CANDIDATE;
        if (essms.secteur() != Secteur.PJM && !ahiCandidate) {
            return Optional.of("Solution non référencée Ségur : aucun financement de l'éditeur.");
        }
        if (contexte.lectures().retient(Option.ASSIMILES)) {
            return Optional.empty();
        }
        return Optional.of(
                ahiCandidate
                        ? "AHI : solution candidate mais pas encore référencée, aucun financement de l'éditeur."
                        : "PJM : logiciel hors référencement Ségur, aucun financement de l'éditeur.");
    }

    /** The texts settle the case without AMB-24 except for these. */
    static boolean dependDeLaLecture(EssmsProjet essms, Contexte contexte) {
        return contexte.projet().statutSolution() != StatutSolution.REFERENCEE
                && (essms.secteur() == Secteur.PJM || essms.secteur() == Secteur.AHI);
    }
}
