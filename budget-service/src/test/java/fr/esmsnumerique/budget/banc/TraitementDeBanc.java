package fr.esmsnumerique.budget.banc;

import fr.esmsnumerique.budget.donnees.DonneesNationales;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;

/**
 * One scale of the full job, in a virtual machine of its own whose heap is bounded ({@code TraitementDeBanc <store> <neighbours> <scale>}): it prints its figures, one
 * {@code name value} a line, and the most its heap held.
 */
public final class TraitementDeBanc {

    private static final int PASSAGES = 3;
    private static final int LECTURES = 200;

    private TraitementDeBanc() {}

    public static void main(String[] arguments) throws IOException {
        DonneesNationales donnees = new DonneesNationales(Integer.parseInt(arguments[2]));
        try (ServiceNational service = new ServiceNational(arguments[0], arguments[1])) {
            long debut = System.nanoTime();
            dire("mouvements", service.remplir(donnees));
            dire("remplissage", (System.nanoTime() - debut) / 1e9);
            service.client().consolider("COMPLETE"); // warm-up
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            dire("complete", mediane(() -> service.client().consolider("COMPLETE")));
            JsonNode complete = service.client().national();
            dire("incrementale", mediane(() -> service.client().consolider("INCREMENTALE")));
            exigerLeMeme(complete, service.client().national());
            dire("tas", pic());
            dire(
                    "lignes",
                    service.client()
                            .lire("/consolidations?limite=1")
                            .at("/elements/0/lignesLues")
                            .longValue());
            pages(service);
        }
        System.exit(0);
    }

    /** The same table, checked against the ledger, but for its own name and instant. */
    private static void exigerLeMeme(JsonNode complete, JsonNode incrementale) {
        if (!complete.at("/rapprochement/conforme").booleanValue()) {
            throw new IllegalStateException("Écarts : " + complete.path("rapprochement"));
        }
        if (!complete.path("regions").equals(incrementale.path("regions"))
                || !complete.path("total").equals(incrementale.path("total"))) {
            throw new IllegalStateException("La lecture incrémentale et la complète diffèrent");
        }
    }

    private static void pages(ServiceNational service) {
        for (int chauffe = 0; chauffe < LECTURES; chauffe++) {
            service.client().national();
        }
        double[] millis = new double[LECTURES];
        for (int i = 0; i < LECTURES; i++) {
            long debut = System.nanoTime();
            service.client().national();
            millis[i] = (System.nanoTime() - debut) / 1e6;
        }
        Arrays.sort(millis);
        dire("page.p50", millis[LECTURES / 2]);
        dire("page.p95", millis[LECTURES * 95 / 100]);
    }

    private static double mediane(java.util.function.DoubleSupplier passage) {
        return DoubleStream.generate(passage).limit(PASSAGES).sorted().toArray()[PASSAGES / 2];
    }

    /** Mebibytes; the pools' own peaks added, which is never less than the heap's. */
    static double pic() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum()
                / (double) (1 << 20);
    }

    static void dire(String nom, double valeur) {
        System.out.println(nom + " " + valeur);
    }
}
