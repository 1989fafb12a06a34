package fr.esmsnumerique.financement.calcul.model;

import org.jspecify.annotations.Nullable;

/** Ceiling of the editor's part for an establishment: a matter of the solution's status, and of AMB-24 for PJM and AHI in 2025. */
final class PartEditeur {

    private PartEditeur() {}

    /**
     * What the scale gives the editor for an establishment.
     *
     * @param libelle what its line is called
     * @param motif why it gives nothing, absent when a ceiling applies
     */
    record Tarif(
            PrixCite plafond,
            String libelle,
            @Nullable String lecture,
            @Nullable String motif) {

        boolean finance() {
            return motif == null;
        }
    }

    static Tarif tarif(EssmsProjet essms, Palier palier, Contexte contexte, BaremeEditeur editeur) {
        Lectures lectures = contexte.lectures();
        StatutSolution statut = contexte.projet().statutSolution();
        if (statut == StatutSolution.REFERENCEE) {
            return new Tarif(
                    editeur.plafond(true, palier, lectures),
                    "Éditeur, solution référencée Ségur",
                    Libelles.lectureDuSeuil(contexte),
                    null);
        }
        boolean discute = lectures.pose(Ambiguite.AMB_24) && estAssimilable(essms, statut);
        if (discute && lectures.retient(Option.ASSIMILES)) {
            return new Tarif(
                    editeur.plafond(true, palier, lectures),
                    "Éditeur, solution assimilée à une solution référencée",
                    lectures.mention(Ambiguite.AMB_24),
                    null);
        }
        PrixCite plafond = editeur.plafond(false, palier, lectures);
        boolean nul = plafond.montant().estNul();
        String lecture = nul
                ? lectures.mention(discute || seraitDiscute(essms, lectures) ? Ambiguite.AMB_24 : Ambiguite.AMB_11)
                : Libelles.lectureDuSeuil(contexte);
        return new Tarif(
                plafond, "Éditeur, solution non référencée", lecture, nul ? motif(essms, statut, discute) : null);
    }

    private static boolean estAssimilable(EssmsProjet essms, StatutSolution statut) {
        return essms.secteur() == Secteur.PJM || (essms.secteur() == Secteur.AHI && statut == StatutSolution.CANDIDATE);
    }

    private static boolean seraitDiscute(EssmsProjet essms, Lectures lectures) {
        return lectures.pose(Ambiguite.AMB_24) && essms.secteur() == Secteur.AHI;
    }

    private static String motif(EssmsProjet essms, StatutSolution statut, boolean discute) {
        if (!discute) {
            return "Solution non référencée Ségur : aucun financement de l'éditeur.";
        }
        return essms.secteur() == Secteur.AHI && statut == StatutSolution.CANDIDATE
                ? "AHI : solution candidate mais pas encore référencée, aucun financement de l'éditeur."
                : "PJM : logiciel hors référencement Ségur, aucun financement de l'éditeur.";
    }
}
