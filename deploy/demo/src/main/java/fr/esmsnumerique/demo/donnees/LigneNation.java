package fr.esmsnumerique.demo.donnees;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * One application of the fifteen regions that the twelve hand-made ones leave empty: a row of {@code nation-2025.csv}. The first columns make the application, the last
 * ones tell what people decide about it; {@code -} means none.
 *
 * @param forme who carries it and what it holds, see {@link DossiersNation}
 * @param decision RETENU, ATTEND (retained beyond the credits of its region), REJETE or TARDIF (filed after the closing)
 */
public record LigneNation(
        String dossier,
        String interet,
        String porteur,
        String forme,
        int essms,
        List<String> categories,
        String solution,
        String deposeLe,
        String jalon,
        String decision,
        String engagement,
        String usage,
        String incident) {

    private static final List<LigneNation> TOUTES = FichierCsv.lire("/nation-2025.csv", LigneNation::de);

    /** In the order of the file, which is that of the numbers given: do not sort it. */
    public static List<LigneNation> toutes() {
        return TOUTES;
    }

    private static LigneNation de(NamedCsvRecord rang) {
        return new LigneNation(
                rang.getField("dossier"),
                rang.getField("interet"),
                rang.getField("porteur"),
                rang.getField("forme"),
                Integer.parseInt(rang.getField("essms")),
                List.of(rang.getField("categories").split(" ")),
                rang.getField("solution"),
                rang.getField("deposeLe"),
                rang.getField("jalon"),
                rang.getField("decision"),
                rang.getField("engagement"),
                rang.getField("usage"),
                rang.getField("incident"));
    }
}
