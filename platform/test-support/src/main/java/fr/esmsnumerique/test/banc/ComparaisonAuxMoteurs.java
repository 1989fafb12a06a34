package fr.esmsnumerique.test.banc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the benches beside the two rule engines report alike: ours, Drools and Publicodes, with the ratios promised.
 *
 * @param banc main class, started again for each measure
 * @param nom name of the file written
 * @param unite what the measures count
 * @param drools name of Drools' measure, made like ours
 * @param publicodes name of Publicodes' measure
 * @param debitPublicodes as it measured itself; empty when it is not installed
 */
public record ComparaisonAuxMoteurs(
        Class<?> banc, String nom, String unite, String drools, String publicodes, OptionalDouble debitPublicodes) {

    private static final int FOIS_DROOLS = 10;
    private static final int FOIS_PUBLICODES = 500;

    /**
     * @param mesures every name the main class answers to
     * @param comparees those the engines do too
     */
    public void mesurer(Collection<String> mesures, List<String> comparees) throws IOException, InterruptedException {
        Map<String, Etendue> debits = MachinesAPart.mesurer(banc, mesures);
        OptionalDouble debitDrools =
                OptionalDouble.of(requireNonNull(debits.get(drools)).mediane());
        RapportDeBanc rapport = new RapportDeBanc(nom, unite);
        for (String comparee : comparees) {
            Etendue nous = requireNonNull(debits.remove(comparee));
            rapport.ajouter(comparee, nous, drools, debitDrools, FOIS_DROOLS);
            rapport.ajouter(comparee, nous, publicodes, debitPublicodes, FOIS_PUBLICODES);
        }
        debits.forEach(rapport::constater);
        rapport.ecrire(Path.of(System.getProperty("esms.bancs", "target/bancs")));
    }
}
