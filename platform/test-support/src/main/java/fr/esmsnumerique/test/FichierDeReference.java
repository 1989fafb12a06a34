package fr.esmsnumerique.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Golden files, kept in {@code src/test/resources/references} of the module under test. A difference fails the test and shows the first lines
 * that differ; {@code -Desms.references.ecrire=true} rewrites the files, to be read in the commit's diff before it is believed.
 */
public final class FichierDeReference {

    private static final String PROPRIETE = "esms.references.ecrire";
    private static final Path DOSSIER = Path.of("src", "test", "resources", "references");
    private static final int CONTEXTE = 3;

    private FichierDeReference() {}

    /** @param chemin relative to the references folder, for instance {@code financement/acquisition.json} */
    public static void verifier(String chemin, String texte) {
        verifier(DOSSIER.resolve(chemin), texte, Boolean.getBoolean(PROPRIETE));
    }

    static void verifier(Path fichier, String texte, boolean ecrire) {
        try {
            if (ecrire) {
                Files.createDirectories(fichier.toAbsolutePath().getParent());
                Files.writeString(fichier, texte);
            } else if (!Files.exists(fichier)) {
                throw new AssertionError(
                        "Fichier de référence absent : %s. Relancez avec -D%s=true pour l'écrire, puis relisez-le.%nTexte obtenu :%n%s"
                                .formatted(fichier, PROPRIETE, texte));
            } else {
                comparer(fichier, Files.readString(fichier), texte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void comparer(Path fichier, String attendu, String obtenu) {
        if (attendu.equals(obtenu)) {
            return;
        }
        List<String> gauche = attendu.lines().toList();
        List<String> droite = obtenu.lines().toList();
        int debut = 0;
        while (debut < Math.min(gauche.size(), droite.size())
                && gauche.get(debut).equals(droite.get(debut))) {
            debut++;
        }
        if (debut == gauche.size() && debut == droite.size()) {
            throw new AssertionError("%s : seules les fins de ligne diffèrent".formatted(fichier));
        }
        throw new AssertionError(
                "%s diffère à partir de la ligne %d (- attendu, + obtenu) :%n%s%s%nSi le changement est voulu : -D%s=true"
                        .formatted(
                                fichier,
                                debut + 1,
                                extrait("-", gauche, debut),
                                extrait("+", droite, debut),
                                PROPRIETE));
    }

    private static String extrait(String signe, List<String> lignes, int debut) {
        StringBuilder extrait = new StringBuilder();
        for (int i = Math.max(0, debut - CONTEXTE); i < Math.min(lignes.size(), debut + CONTEXTE + 1); i++) {
            extrait.append(i < debut ? " " : signe)
                    .append(' ')
                    .append(lignes.get(i))
                    .append('\n');
        }
        return extrait.toString();
    }
}
