package fr.esmsnumerique.demo.donnees;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the historical open-data extract: 31 columns, no header, {@code ;} as separator and at the end of lines, a cell with {@code "} or {@code ;} quoted. */
public final class ExtraitFiness {

    private static final String DATE = "2025-05-13";

    private ExtraitFiness() {}

    public static byte[] ecrire(Dossiers2025 dossiers) {
        Stream<String> lignes = Stream.concat(
                Stream.of("finess;etalab;111;" + DATE),
                dossiers.etablissements().stream().map(ExtraitFiness::ligne));
        return lignes.map(ligne -> ligne + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static String ligne(Etablissement e) {
        Categorie categorie = e.categorie();
        Commune commune = e.commune();
        List<String> cellules = List.of(
                "structureet",
                e.finess(),
                e.finessJuridique(),
                e.raisonSociale(),
                e.raisonSociale(),
                "",
                "",
                String.valueOf(e.numeroVoie()),
                "R",
                e.voie(),
                "",
                "",
                commune.code(),
                commune.departement(),
                commune.libelleDepartement(),
                commune.codePostal() + " " + commune.nom(),
                "",
                "",
                categorie.code,
                categorie.libelle,
                categorie.agregat,
                categorie.libelleAgregat,
                e.siret(),
                "",
                categorie.codeTarification,
                categorie.libelleTarification,
                "",
                "",
                e.ouvertLe(),
                e.ouvertLe(),
                DATE);
        return cellules.stream().map(ExtraitFiness::cellule).collect(Collectors.joining(";")) + ";";
    }

    private static String cellule(String valeur) {
        return valeur.contains("\"") || valeur.contains(";") ? '"' + valeur.replace("\"", "\"\"") + '"' : valeur;
    }
}
