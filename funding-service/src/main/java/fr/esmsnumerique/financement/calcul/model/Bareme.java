package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.ReferenceLegale;
import java.time.LocalDate;
import java.util.Map;

/**
 * The amounts of one campaign in force on one day in one region, each with its citation. There is no default: a campaign whose rules are not on file has none.
 *
 * @param empreinte hash of the campaign version the values come from
 * @param premierRangReduit first rank paid at the reduced amounts (50)
 * @param usages usage amount by kind of project
 * @param editeurReference ceiling of the editor's part, referenced solution
 * @param editeurReference2022 the 2022 ceiling, only to show the other reading of AMB-10
 * @param editeurNonReference ceiling of the editor's part, other solutions (0 in 2025)
 * @param sons why the editor of an upgrade is not paid here
 * @param petitsOrganismes thresholds and ceilings of the specific funding
 * @param lectures readings applied
 * @param versements shares and conditions of payments
 */
public record Bareme(
        String campagne,
        LocalDate date,
        String empreinte,
        int premierRangReduit,
        Map<TypeProjet, Paliers> usages,
        Paliers editeurReference,
        PrixCite editeurReference2022,
        PrixCite editeurNonReference,
        ReferenceLegale sons,
        FinancementSpecifique petitsOrganismes,
        Lectures lectures,
        ReglesVersement versements) {

    public Bareme {
        if (premierRangReduit < 2) {
            throw new IllegalArgumentException("Seuil du barème invalide : " + premierRangReduit);
        }
        usages = Map.copyOf(usages);
        if (usages.size() != TypeProjet.values().length) {
            throw new IllegalArgumentException("Un montant d'usage est attendu pour chaque type de projet");
        }
    }

    public PrixCite usage(TypeProjet type, Palier palier) {
        Paliers paliers = usages.get(type);
        if (paliers == null) {
            throw new IllegalStateException("Montant d'usage absent : " + type);
        }
        return paliers.de(palier);
    }

    public PrixCite plafondEditeur(Palier palier) {
        PrixCite plafond = editeurReference.de(palier);
        return palier == Palier.PLEIN && lectures.retient(Option.VALEUR_2022) ? editeurReference2022 : plafond;
    }

    public Bareme avec(Lectures autres) {
        return new Bareme(
                campagne,
                date,
                empreinte,
                premierRangReduit,
                usages,
                editeurReference,
                editeurReference2022,
                editeurNonReference,
                sons,
                petitsOrganismes,
                autres,
                versements);
    }

    /**
     * Funding reserved to small organisations, on quotes (FUN-21).
     *
     * @param seuil an organisation is small strictly below it (AMB-09)
     * @param seuilCorseOutreMer the same in Corsica and overseas (AMB-36)
     */
    public record FinancementSpecifique(
            int seuil, int seuilCorseOutreMer, PrixCite equipementParEssms, PrixCite amoaParPorteur) {}
}
