package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.support.exports.Colonne;
import fr.esmsnumerique.support.exports.FormatExport;
import fr.esmsnumerique.support.exports.TableauExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of 50 000 lines and 8 columns in every format, in a virtual machine whose heap is small; the workbook beside fastexcel alone writing the same cells without style. */
public final class ExportsDeBanc {

    private static final int LIGNES = 50_000;
    private static final int PASSAGES = 5;

    private ExportsDeBanc() {}

    public static void main(String[] arguments) {
        double[] bruts = new double[PASSAGES];
        double[] notres = new double[PASSAGES];
        // One after the other at each pass: both meet the same machine.
        for (int passage = -2; passage < PASSAGES; passage++) {
            double brut = chronometrer(() -> fastexcel(LIGNES));
            double notre = chronometrer(() -> ecrire(FormatExport.XLSX, LIGNES));
            if (passage >= 0) {
                bruts[passage] = brut;
                notres[passage] = notre;
            }
        }
        TraitementDeBanc.dire("fastexcel", mediane(bruts));
        TraitementDeBanc.dire("xlsx", mediane(notres));
        for (FormatExport format : List.of(FormatExport.CSV, FormatExport.ODS, FormatExport.JSON)) {
            double[] durees = IntStream.range(0, PASSAGES)
                    .mapToDouble(_ -> chronometrer(() -> ecrire(format, LIGNES)))
                    .toArray();
            TraitementDeBanc.dire(format.name().toLowerCase(Locale.ROOT), mediane(durees));
        }
        TraitementDeBanc.dire("tas.x1", tas(LIGNES));
        TraitementDeBanc.dire("tas.x4", tas(4 * LIGNES));
        System.exit(0);
    }

    /** What a workbook holds at most beyond what was there. */
    private static double tas(int lignes) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        ecrire(FormatExport.XLSX, lignes);
        return TraitementDeBanc.pic();
    }

    private static void ecrire(FormatExport format, int lignes) {
        TableauExport tableau = new TableauExport(
                "banc",
                "Banc",
                List.of(
                        Colonne.texte("Dossier"),
                        Colonne.texte("Région"),
                        Colonne.texte("Porteur"),
                        Colonne.texte("État"),
                        Colonne.entier("ESSMS"),
                        Colonne.euros("Arrêté"),
                        Colonne.euros("Payé"),
                        Colonne.euros("Reste")),
                rangs(lignes));
        try {
            format.ecrire(tableau, OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stream<List<Object>> rangs(int lignes) {
        return IntStream.range(0, lignes)
                .mapToObj(i -> List.of(
                        "G25-27-%04d".formatted(i % 10_000),
                        "Bourgogne-Franche-Comté",
                        "Association d'essai " + i,
                        "RETENU",
                        i % 40,
                        i * 1_000L,
                        i * 500L,
                        i * 500L));
    }

    private static void fastexcel(int lignes) {
        try {
            Workbook classeur = new Workbook(OutputStream.nullOutputStream(), "Banc", "1.0");
            Worksheet feuille = classeur.newWorksheet("Banc");
            int[] rang = {0};
            rangs(lignes).forEach(cellules -> {
                for (int colonne = 0; colonne < cellules.size(); colonne++) {
                    if (cellules.get(colonne) instanceof Number nombre) {
                        feuille.value(rang[0], colonne, nombre);
                    } else {
                        feuille.value(rang[0], colonne, cellules.get(colonne).toString());
                    }
                }
                rang[0]++;
            });
            classeur.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static double chronometrer(Runnable passage) {
        long debut = System.nanoTime();
        passage.run();
        return (System.nanoTime() - debut) / 1e9;
    }

    private static double mediane(double[] durees) {
        double[] triees = durees.clone();
        Arrays.sort(triees);
        return triees[triees.length / 2];
    }
}
