package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.LectureComparee;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.subvention.model.Dates;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Annexes of an agreement: its establishments, its financing plan, the texts cited. */
final class Annexes {

    private final Feuilles feuilles;
    private final Subvention subvention;

    Annexes(Feuilles feuilles, Subvention subvention) {
        this.feuilles = feuilles;
        this.subvention = subvention;
    }

    void ecrire() throws IOException {
        feuilles.nouvellePage();
        essms();
        feuilles.descendre(16);
        financement();
        references();
    }

    private void essms() throws IOException {
        feuilles.paragraphe("Annexe 1 – Liste des ESSMS", Style.ARTICLE);
        Tableau tableau = new Tableau(
                feuilles,
                List.of(
                        new Tableau.Colonne("N°", 0.06f, true),
                        new Tableau.Colonne("FINESS", 0.13f, false),
                        new Tableau.Colonne("Raison sociale", 0.42f, false),
                        new Tableau.Colonne("Dép.", 0.07f, false),
                        new Tableau.Colonne("Projet", 0.17f, false),
                        new Tableau.Colonne("Secteur", 0.15f, false)));
        for (EssmsProjet e : subvention.dossier().projet().essms()) {
            tableau.ligne(
                    Integer.toString(e.rang()),
                    e.numeroFiness(),
                    e.raisonSociale() + (e.estFinancable() ? "" : " (non financé)"),
                    e.departement(),
                    e.typeProjet().libelle(),
                    libelle(e.secteur()));
        }
    }

    private void financement() throws IOException {
        Calcul calcul = subvention.retenu();
        feuilles.reserver(120);
        feuilles.paragraphe("Annexe 2 – Plan de financement", Style.ARTICLE);
        Tableau tableau = new Tableau(
                feuilles,
                List.of(
                        new Tableau.Colonne("Ligne", 0.36f, false),
                        new Tableau.Colonne("Calcul", 0.34f, false),
                        new Tableau.Colonne("Règle", 0.11f, false),
                        new Tableau.Colonne("Retenu", 0.19f, true)));
        for (Ligne ligne : calcul.lignes()) {
            String motif = ligne.motif();
            tableau.ligne(
                    motif == null ? ligne.libelle() : ligne.libelle() + ". " + motif,
                    ligne.calcul(),
                    ligne.reference().regle(),
                    Euros.format(ligne.retenu()));
        }
        tableau.total("Total de la subvention", "", "", Euros.format(calcul.total()));
        feuilles.descendre(10);
        for (String lecture :
                calcul.lectures().stream().map(Annexes::retenue).distinct().toList()) {
            feuilles.paragraphe(lecture, Style.NOTE);
        }
    }

    private void references() throws IOException {
        Set<String> citations = new TreeSet<>();
        for (Ligne ligne : subvention.calcul().lignes()) {
            ReferenceLegale reference = ligne.reference();
            citations.add(reference.regle() + " – " + reference.texte() + ", " + reference.localisation());
        }
        feuilles.descendre(8);
        feuilles.reserver(40);
        feuilles.paragraphe(
                "Textes appliqués, valeurs en vigueur le "
                        + Dates.format(subvention.calcul().dateBareme()) + ", version de campagne "
                        + subvention.calcul().empreinteCampagne() + " :",
                Style.NOTE);
        for (String citation : citations) {
            feuilles.paragraphe(citation, Style.NOTE);
        }
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
