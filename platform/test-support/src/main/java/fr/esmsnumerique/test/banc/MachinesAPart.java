package fr.esmsnumerique.test.banc;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;

/**
 * Measures each contender in virtual machines of its own, in turn: what one makes the compiler assume of shared code slows the next down, and who is measured last would
 * pay for all. The main class of a bench calls {@link #seule} first, which answers when it was started for one measure.
 */
public final class MachinesAPart {

    private static final String UNE_SEULE = "--seule";
    private static final String REPONSE = "debit ";
    private static final int MACHINES = 3;

    private MachinesAPart() {}

    /** Whether this machine was started for one measure, then made and told. */
    public static boolean seule(String[] arguments, Map<String, DoubleSupplier> mesures) {
        if (arguments.length != 2 || !arguments[0].equals(UNE_SEULE)) {
            return false;
        }
        DoubleSupplier mesure = mesures.get(arguments[1]);
        if (mesure == null) {
            throw new IllegalArgumentException("mesure inconnue : " + arguments[1]);
        }
        System.out.println(REPONSE + mesure.getAsDouble());
        return true;
    }

    /** Three machines for each measure, one of each after the other, so that the same minutes weigh on all. */
    public static Map<String, Etendue> mesurer(Class<?> banc, Iterable<String> mesures)
            throws IOException, InterruptedException {
        Map<String, List<Double>> debits = new LinkedHashMap<>();
        for (int machine = 0; machine < MACHINES; machine++) {
            for (String mesure : mesures) {
                debits.computeIfAbsent(mesure, m -> new ArrayList<>()).add(dansUneMachine(banc, mesure));
            }
        }
        Map<String, Etendue> etendues = new LinkedHashMap<>();
        debits.forEach((mesure, valeurs) -> etendues.put(mesure, Etendue.de(valeurs)));
        return etendues;
    }

    private static double dansUneMachine(Class<?> banc, String mesure) throws IOException, InterruptedException {
        List<Double> reponses = new ArrayList<>();
        executer(banc, List.of(UNE_SEULE, mesure), ligne -> {
            if (ligne.startsWith(REPONSE)) {
                reponses.add(Double.parseDouble(ligne.substring(REPONSE.length())));
            }
        });
        if (reponses.isEmpty()) {
            throw new IOException("la mesure " + mesure + " n'a rien dit");
        }
        return reponses.getFirst();
    }

    /**
     * Runs the main class of a bench in a machine of its own, with the options of this one.
     *
     * @param ecoute hears each line it prints, as it comes
     */
    public static void executer(Class<?> banc, List<String> arguments, Consumer<String> ecoute)
            throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>();
        commande.add(ProcessHandle.current().info().command().orElse("java"));
        commande.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        commande.addAll(List.of("-cp", System.getProperty("java.class.path"), banc.getName()));
        commande.addAll(arguments);
        Process machine = new ProcessBuilder(commande)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            machine.inputReader().lines().forEach(ecoute);
            if (machine.waitFor() != 0) {
                throw new IOException("la mesure " + String.join(" ", arguments) + " a échoué");
            }
        } finally {
            machine.destroy();
        }
    }
}
