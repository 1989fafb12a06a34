package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.documents.Redaction;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.LectureComparee;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.ArrayList;
import java.util.List;
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
        references();
    }

    private void essms() {
        List<Ligne> lignes = subvention.dossier().projet().essms().stream()
                .map(e -> Ligne.de(
                        Integer.toString(e.rang()),
                        e.numeroFiness(),
                        e.raisonSociale() + (e.estFinancable() ? "" : " (non financé)"),
                        e.departement(),
                        e.typeProjet().libelle(),
                        libelle(e.secteur())))
                .toList();
        redaction
                .soustitre("Annexe 1 – Liste des ESSMS")
                .ajouter(new Tableau(
                        "Établissements et services du projet",
                        List.of(
                                Colonne.nombre("N°", 0.06f),
                                Colonne.texte("FINESS", 0.13f),
                                Colonne.texte("Raison sociale", 0.42f),
                                Colonne.texte("Dép.", 0.07f),
                                Colonne.texte("Projet", 0.17f),
                                Colonne.texte("Secteur", 0.15f)),
                        lignes));
    }

    private void financement() {
        Calcul calcul = subvention.retenu();
        List<Ligne> lignes = new ArrayList<>();
        calcul.lignes().forEach(ligne -> lignes.add(ligne(ligne)));
        lignes.add(Ligne.total("Total de la subvention", "", "", Euros.format(calcul.total())));
        redaction
                .soustitre("Annexe 2 – Plan de financement")
                .ajouter(new Tableau(
                        "Montant de la subvention, ligne à ligne",
                        List.of(
                                Colonne.texte("Ligne", 0.36f),
                                Colonne.texte("Calcul", 0.34f),
                                Colonne.texte("Règle", 0.11f),
                                Colonne.nombre("Retenu", 0.19f)),
                        lignes));
        calcul.lectures().stream().map(Annexes::retenue).distinct().forEach(redaction::note);
    }

    private static Ligne ligne(fr.esmsnumerique.financement.calcul.model.Ligne ligne) {
        String motif = ligne.motif();
        return Ligne.de(
                motif == null ? ligne.libelle() : ligne.libelle() + ". " + motif,
                ligne.calcul(),
                ligne.reference().regle(),
                Euros.format(ligne.retenu()));
    }

    private void references() {
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

    private static String libelle(Secteur secteur) {
        return switch (secteur) {
            case PA -> "Personnes âgées";
            case PH -> "Handicap";
            case DOMICILE -> "Domicile";
            case PROTECTION_ENFANCE -> "Enfance";
            case AHI -> "AHI";
            case PJM -> "PJM";
            case ADDICTOLOGIE_SOINS -> "Addictologie";
            case AUTRE -> "Autre";
        };
    }
}
