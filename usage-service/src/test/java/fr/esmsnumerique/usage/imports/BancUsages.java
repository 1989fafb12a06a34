package fr.esmsnumerique.usage.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.TableCsv;
import fr.esmsnumerique.usage.Exemples;
import fr.esmsnumerique.usage.declaration.model.PeriodeMesure;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.model.Annexe;
import fr.esmsnumerique.usage.indicateur.model.CalculMois;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * {@code ./esms bench usages}: a file of declarations read, typed and checked line by line, beside FastCSV reading the same bytes and doing nothing with them; then every
 * attainment of 45 000 establishments over 36 months computed again, with its explanations. Per second of the calling thread's processor.
 */
public final class BancUsages {

    private static final int ESSMS_PAR_PROJET = 15;
    private static final int PASSAGES = 3;
    private static final ThreadMXBean FILS = ManagementFactory.getThreadMXBean();
    private static final String ENTETE = String.join(";", ColonnesDeclaration.CONNUES);

    private BancUsages() {}

    /** Does a number of things and says how many. */
    private interface Travail {
        long faire() throws IOException;
    }

    /** @param arguments lines of the file (1 000 000) and establishments (45 000), for a quick run */
    public static void main(String[] arguments) throws IOException {
        int lignes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int essms = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 45_000;
        Path fichier = Files.createTempFile("esms-banc-usages", ".csv");
        try {
            ecrire(fichier, lignes);
            double nue = mediane(() -> lireNu(fichier));
            double verifiee = mediane(() -> verifier(fichier, lignes));
            long retenu = tasRetenu(fichier, lignes);
            double recalcul = debit(() -> recalculer(essms, 36));
            String mesures = String.format(
                    Locale.ROOT,
                    "{\"id\":\"usages.lecture_verifiee\",\"valeur\":%.0f,\"unite\":\"lignes/s de processeur\",\"pair\":\"fastcsv.lecture_nue\",\"valeurPair\":%.0f,\"ratio\":%.2f,\"cible\":0.5,\"atteinte\":%b},%n"
                            + "  {\"id\":\"usages.tas_garde_en_plus\",\"valeur\":%.1f,\"unite\":\"Mio\"},%n"
                            + "  {\"id\":\"usages.recalcul\",\"valeur\":%.0f,\"unite\":\"ESSMS-mois/s de processeur\"},%n"
                            + "  {\"id\":\"usages.recalcul.national\",\"valeur\":%.1f,\"unite\":\"s de processeur\"}",
                    verifiee,
                    nue,
                    verifiee / nue,
                    verifiee / nue >= 0.5,
                    retenu / (double) (1 << 20),
                    recalcul,
                    45_000 * 36 / recalcul);
            System.out.println(mesures);
            ecrire(mesures);
        } finally {
            Files.delete(fichier);
        }
    }

    private static void ecrire(Path fichier, int lignes) throws IOException {
        try (BufferedWriter sortie = Files.newBufferedWriter(fichier)) {
            sortie.write(ENTETE + "\n");
            for (int i = 0; i < lignes; i++) {
                String essms = (i % 2 == 0 ? Exemples.UN : Exemples.DEUX).valeur();
                int n = 100 + i % 400;
                sortie.write(essms + ";2026-0" + (7 + i % 3) + ";" + n + ";" + n + ";" + n + ";" + (n - 5) + ";"
                        + (n - 7) + ";" + (n + 9) + ";" + n + ";0;SO : aucun prescripteur;;;;;;\n");
            }
        }
    }

    private static long lireNu(Path fichier) throws IOException {
        long cellules = 0;
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> lecteur =
                CsvReader.builder().fieldSeparator(';').ofCsvRecord(fichier, StandardCharsets.UTF_8)) {
            long rangs = 0;
            for (var rang : lecteur) {
                cellules += rang.getFieldCount();
                rangs++;
            }
            return cellules > 0 ? rangs - 1 : 0;
        }
    }

    /** What the import does of a line before it writes: read, type, check that it is of the project and contradicts nothing. */
    private static long verifier(Path fichier, int lignes) throws IOException {
        Set<NumeroFiness> duProjet = Set.of(Exemples.UN, Exemples.DEUX);
        LecteurDeclarations lecteur = new LecteurDeclarations();
        long bonnes = 0;
        try (InputStream octets = new BufferedInputStream(Files.newInputStream(fichier));
                TableCsv table =
                        TableCsv.ouvrir(octets, ColonnesDeclaration.CONNUES, ColonnesDeclaration.OBLIGATOIRES)) {
            for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
                List<ErreurImport> defauts = LigneDeclaration.nouvelleListe();
                LigneDeclaration lue = ligne instanceof LigneTable.Lue texte ? lecteur.lire(texte, defauts) : null;
                if (lue != null
                        && duProjet.contains(lue.essms())
                        && lue.saisie().contradiction().isEmpty()) {
                    bonnes++;
                }
            }
        }
        if (bonnes != lignes) {
            throw new IllegalStateException(bonnes + " bonnes lignes sur " + lignes);
        }
        return bonnes;
    }

    /** Heap still held after the file was read, beside before. */
    private static long tasRetenu(Path fichier, int lignes) throws IOException {
        System.gc();
        long avant = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        verifier(fichier, lignes);
        System.gc();
        return Math.max(
                0, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() - avant);
    }

    private static long recalculer(int essms, int nombreDeMois) {
        ReglesUsage regles = Exemples.g25();
        List<NumeroFiness> numeros = IntStream.range(0, ESSMS_PAR_PROJET)
                .mapToObj(i -> IntStream.range(0, 10)
                        .mapToObj(cle -> "2100%04d%d".formatted(i + 1, cle))
                        .filter(NumeroFiness::estValide)
                        .map(NumeroFiness::new)
                        .findFirst()
                        .orElseThrow())
                .toList();
        Projet projet = Exemples.projet(
                numeros.stream().map(n -> Exemples.essms(n, Secteur.PA)).toArray(Essms[]::new));
        Saisie saisie = Exemples.conforme();
        Map<NumeroFiness, Saisie> saisies =
                new HashMap<>(numeros.stream().collect(Collectors.toMap(n -> n, _ -> saisie)));
        YearMonth premier = YearMonth.of(2026, 7);
        long atteints = 0;
        for (int p = 0; p < essms / ESSMS_PAR_PROJET; p++) {
            for (int m = 0; m < nombreDeMois; m++) {
                PeriodeMesure periode = PeriodeMesure.de(premier.plusMonths(m), premier, 3);
                atteints += CalculMois.calculer(projet, periode, regles, saisies, Annexe.VIDE, Exemples.AUJOURDHUI)
                                .preferee()
                                .ciblesAtteintes()
                        ? ESSMS_PAR_PROJET
                        : 0;
            }
        }
        return atteints;
    }

    private static double mediane(Travail travail) throws IOException {
        debit(travail); // warm-up, thrown away
        List<Double> debits = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            debits.add(debit(travail));
        }
        debits.sort(null);
        return debits.get(PASSAGES / 2);
    }

    private static double debit(Travail travail) throws IOException {
        long debut = FILS.getCurrentThreadCpuTime();
        long faits = travail.faire();
        return faits / ((FILS.getCurrentThreadCpuTime() - debut) / 1e9);
    }

    private static void ecrire(String mesures) throws IOException {
        Path dossier = Files.createDirectories(Path.of(System.getProperty("esms.bancs", "target/bancs")));
        Files.writeString(
                dossier.resolve("usages.json"),
                "{\"banc\":\"usages\",\"date\":\"%s\",\"machine\":{\"coeurs\":%d,\"jdk\":\"%s\"},%n \"mesures\":[%n  %s%n ]}%n"
                        .formatted(
                                Horloge.systeme().instant(),
                                Runtime.getRuntime().availableProcessors(),
                                System.getProperty("java.version"),
                                mesures));
    }
}
