package fr.esmsnumerique.budget.exports.model;

import java.util.EnumSet;
import java.util.Set;

/** What may be exported in the background, and in which formats. */
public enum NatureDExport {
    NATION("Tableau national", true, tableau()),
    AXE("Chiffres par axe", false, tableau()),
    DOSSIERS("Dossiers", false, tableau()),
    ECHEANCES("Échéances", false, tableau()),
    USAGES("Usages par mois", false, tableau()),
    DONNEES_OUVERTES("Données ouvertes", true, EnumSet.of(FormatDeFichier.JSON)),
    RAPPORT("Rapport national", true, EnumSet.of(FormatDeFichier.PDF));

    private final String libelle;
    private final boolean nationale;
    private final Set<FormatDeFichier> formats;

    NatureDExport(String libelle, boolean nationale, Set<FormatDeFichier> formats) {
        this.libelle = libelle;
        this.nationale = nationale;
        this.formats = formats;
    }

    private static Set<FormatDeFichier> tableau() {
        return EnumSet.of(FormatDeFichier.CSV, FormatDeFichier.XLSX, FormatDeFichier.ODS, FormatDeFichier.JSON);
    }

    public String libelle() {
        return libelle;
    }

    /** It shows every region: a region may not ask for it. */
    public boolean estNationale() {
        return nationale;
    }

    public boolean accepte(FormatDeFichier format) {
        return formats.contains(format);
    }
}
