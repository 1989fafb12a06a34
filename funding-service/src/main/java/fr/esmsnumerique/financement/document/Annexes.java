package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.LectureComparee;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Annexes of an agreement: its establishments, its financing plan, its schedule, the texts cited. */
final class Annexes {

    private final Redaction redaction;
    private final Subvention subvention;

    Annexes(Redaction redaction, Subvention subvention) {
        this.redaction = redaction;
        this.subvention = subvention;
    }

    void ecrire() {
        redaction.sautDePage();
        essms();
        financement();
        echeancier();
        references();
    }

    private void essms() {
        redaction
                .soustitre("Annexe 1 – Liste des ESSMS")
                .ajouter(TableauxSubvention.essms(subvention.dossier().projet()));
    }

    private void financement() {
        Calcul calcul = subvention.retenu();
        redaction
                .soustitre("Annexe 2 – Plan de financement")
                .ajouter(TableauxSubvention.plan(calcul, Optional.empty()));
        calcul.lectures().stream().map(Annexes::retenue).distinct().forEach(redaction::note);
    }

    private void echeancier() {
        redaction
                .soustitre("Annexe 3 – Échéancier")
                .ajouter(TableauxSubvention.versements(
                        subvention,
                        subvention.retenu().tranches(),
                        subvention.retenu().total()));
    }

    /** Texts applied, for documents whose tables already say the rest. */
    void references() {
        Set<String> citations = new TreeSet<>();
        for (var ligne : subvention.calcul().lignes()) {
            ReferenceLegale reference = ligne.reference();
            citations.add(reference.regle() + " – " + reference.texte() + ", " + reference.localisation());
        }
        redaction.note("Textes appliqués, valeurs en vigueur le "
                + Dates.format(subvention.calcul().dateBareme()) + ", version de campagne "
                + subvention.calcul().empreinteCampagne() + " :");
        citations.forEach(redaction::note);
    }

    private static String retenue(LectureComparee lecture) {
        return lecture.ambiguite().id() + " – " + lecture.ambiguite().question() + " : lecture retenue, "
                + lecture.retenue().libelle() + ".";
    }
}
