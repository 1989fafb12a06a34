package fr.esmsnumerique.financement.document;

import fr.esmsnumerique.documents.Bloc.Colonne;
import fr.esmsnumerique.documents.Bloc.Ligne;
import fr.esmsnumerique.documents.Bloc.Tableau;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.MontantTranche;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.financement.calcul.model.Secteur;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables that letters, decisions and agreements share: establishments, financing plan, payments. */
final class TableauxSubvention {

    private TableauxSubvention() {}

    static Tableau essms(ProjetAFinancer projet) {
        List<Ligne> lignes = projet.essms().stream()
                .map(e -> Ligne.de(
                        Integer.toString(e.rang()),
                        e.numeroFiness(),
                        e.raisonSociale() + (e.estFinancable() ? "" : " (non financé)"),
                        e.departement(),
                        e.typeProjet().libelle(),
                        libelle(e.secteur())))
                .toList();
        return new Tableau(
                "Établissements et services du projet",
                List.of(
                        Colonne.nombre("N°", 0.06f),
                        Colonne.texte("FINESS", 0.13f),
                        Colonne.texte("Raison sociale", 0.42f),
                        Colonne.texte("Dép.", 0.07f),
                        Colonne.texte("Projet", 0.17f),
                        Colonne.texte("Secteur", 0.15f)),
                lignes);
    }

    /** @param convenu amount agreed on when it is not the scale's: both are shown */
    static Tableau plan(Calcul calcul, Optional<Montant> convenu) {
        List<Ligne> lignes = new ArrayList<>();
        calcul.lignes().forEach(ligne -> lignes.add(ligne(ligne)));
        Optional<Montant> autre = convenu.filter(m -> !m.equals(calcul.total()));
        lignes.add(Ligne.total(
                autre.isEmpty() ? "Total de la subvention" : "Total du barème", "", "", Euros.format(calcul.total())));
        autre.ifPresent(m -> lignes.add(Ligne.total("Montant convenu", "", "", Euros.format(m))));
        return new Tableau(
                "Montant de la subvention, ligne à ligne",
                List.of(
                        Colonne.texte("Ligne", 0.36f),
                        Colonne.texte("Calcul", 0.34f),
                        Colonne.texte("Règle", 0.11f),
                        Colonne.nombre("Retenu", 0.19f)),
                lignes);
    }

    private static Ligne ligne(fr.esmsnumerique.financement.calcul.model.Ligne ligne) {
        String motif = ligne.motif();
        return Ligne.de(
                motif == null ? ligne.libelle() : ligne.libelle() + ". " + motif,
                ligne.calcul(),
                ligne.reference().regle(),
                Euros.format(ligne.retenu()));
    }

    static Tableau versements(Subvention subvention, List<MontantTranche> versements, Montant total) {
        List<Ligne> lignes = new ArrayList<>();
        for (MontantTranche tranche : versements) {
            String libelle = tranche.tranche().libelle();
            lignes.add(Ligne.de(
                    libelle.substring(0, 1).toUpperCase(Locale.FRENCH) + libelle.substring(1),
                    condition(subvention, tranche.tranche()) + " "
                            + cite(subvention.regles().de(tranche.tranche()).texteConditions()),
                    Pourcentages.format(tranche.part()),
                    Euros.format(tranche.montant())));
        }
        lignes.add(Ligne.total("Total", "", "", Euros.format(total)));
        return new Tableau(
                "Versements de la subvention",
                List.of(
                        Colonne.texte("Versement", 0.14f),
                        Colonne.texte("Condition", 0.58f),
                        Colonne.nombre("Part", 0.10f),
                        Colonne.nombre("Montant", 0.18f)),
                lignes);
    }

    private static String condition(Subvention subvention, Tranche tranche) {
        return switch (tranche) {
            case AVANCE ->
                "À la signature de la convention entre l'ARS et le porteur"
                        + (subvention.dossier().projet().estGroupement()
                                ? " et de la convention de partenariat du groupement"
                                : "");
            case INTERMEDIAIRE -> "Au jalon du projet constaté par l'ARS";
            case SOLDE -> "À l'atteinte des cibles d'usage, après la vérification de service régulier";
        };
    }

    static String cite(ReferenceLegale reference) {
        return "(" + reference.texte() + ", " + reference.regle() + ")";
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
