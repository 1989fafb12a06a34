package fr.esmsnumerique.demo;

import fr.esmsnumerique.demo.donnees.Dossiers2025;
import fr.esmsnumerique.demo.donnees.ExtraitFiness;
import fr.esmsnumerique.demo.donnees.FichierGalis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the two data files into a folder, for whoever wants to look at them or to load them by hand. */
public final class EcrireDonnees {

    private EcrireDonnees() {}

    public static void main(String[] arguments) throws IOException {
        Path dossier = Path.of(arguments.length == 0 ? "." : arguments[0]);
        Dossiers2025 demo = Dossiers2025.nationaux();
        Files.createDirectories(dossier);
        Files.write(dossier.resolve("etalab-cs1100502-stock-20250513-0339.csv"), ExtraitFiness.ecrire(demo));
        Files.write(dossier.resolve("galis-dossiers.json"), FichierGalis.ecrire(demo.dossiers()));
        System.out.println("Fichiers écrits dans " + dossier.toAbsolutePath().normalize());
    }
}
