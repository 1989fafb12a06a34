package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.Chiffrage;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.test.banc.ComparaisonAuxMoteurs;
import fr.esmsnumerique.test.banc.Debit;
import fr.esmsnumerique.test.banc.MachinesAPart;
import fr.esmsnumerique.test.banc.Publicodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;

/**
 * The {@code financement} bench: grants of projects of twenty establishments under the scale of 2025, per second of processor, one thread, beside the same scale in Drools
 * and in Publicodes, which give amounts alone. Each of our lines has its words, citation, reading and establishments; its operation is written when it is read, which
 * {@code operations-lues} does for every line, beside the same peers. The three are first checked to give the same amounts on projects of every size, then measured in virtual machines of their own. The full answer of the
 * simulator, with the total of every other reading of the texts, is measured besides: no peer gives it.
 */
public final class BancFinancement {

    private static final String DROOLS = "drools.vingt";
    private static final String LIGNES = "financement.vingt";
    private static final String OPERATIONS = "financement.vingt.operations-lues";

    private final Bareme bareme = BaremesDeTest.g25();
    private final List<ProjetAFinancer> aMesurer = Cas.deVingt(200);

    private BancFinancement() {}

    /** @param arguments the folder of the installed npm package {@code publicodes}, if there is one */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BancFinancement banc = new BancFinancement();
        if (!MachinesAPart.seule(arguments, banc.mesures())) {
            banc.mesurer(Publicodes.installe(arguments));
        }
    }

    private Map<String, DoubleSupplier> mesures() {
        Map<String, DoubleSupplier> noms = new LinkedHashMap<>();
        noms.put(DROOLS, this::drools);
        noms.put(LIGNES, () -> Debit.mesurer(aMesurer, p -> lu(CalculSubvention.chiffrer(p, bareme))));
        noms.put(OPERATIONS, () -> Debit.mesurer(aMesurer, p -> toutLu(CalculSubvention.chiffrer(p, bareme))));
        noms.put(
                "financement.vingt.autres-lectures",
                () -> Debit.mesurer(aMesurer, p -> lectures(CalculSubvention.calculer(p, bareme))));
        return noms;
    }

    private void mesurer(Optional<Publicodes> publicodes) throws IOException, InterruptedException {
        List<ProjetAFinancer> verifies = new ArrayList<>(aMesurer);
        verifies.addAll(Cas.deToutesTailles(600));
        List<ProjetPlat> plats = verifies.stream().map(ProjetPlat::de).toList();
        verifierDrools(verifies, plats);
        OptionalDouble publi = publicodes.isEmpty()
                ? OptionalDouble.empty()
                : publicodes(publicodes.get(), verifies, plats);
        new ComparaisonAuxMoteurs(BancFinancement.class, "financement", "simul./s", DROOLS, "publicodes.vingt", publi)
                .mesurer(mesures().keySet(), List.of(LIGNES, OPERATIONS));
    }

    private double drools() {
        try (BaremeDrools drools = new BaremeDrools()) {
            return Debit.mesurer(
                    aMesurer.stream().map(ProjetPlat::de).toList(),
                    p -> Long.hashCode(drools.montants(p).total()));
        }
    }

    private void verifierDrools(List<ProjetAFinancer> verifies, List<ProjetPlat> plats) {
        try (BaremeDrools drools = new BaremeDrools()) {
            for (int i = 0; i < plats.size(); i++) {
                comparer("Drools", verifies.get(i), drools.montants(plats.get(i)));
            }
        }
    }

    private OptionalDouble publicodes(Publicodes paquet, List<ProjetAFinancer> verifies, List<ProjetPlat> plats)
            throws IOException, InterruptedException {
        BaremePublicodes.Resultat resultat =
                BaremePublicodes.lancer(paquet, plats, plats.subList(0, aMesurer.size()));
        for (int i = 0; i < plats.size(); i++) {
            comparer("Publicodes", verifies.get(i), resultat.montants().get(i));
        }
        return OptionalDouble.of(resultat.debit());
    }

    private void comparer(String pair, ProjetAFinancer projet, Montants siens) {
        Montants notres = Montants.de(CalculSubvention.chiffrer(projet, bareme));
        if (!notres.equals(siens)) {
            throw new IllegalStateException(
                    pair + " ne rend pas les mêmes montants : " + siens + " au lieu de " + notres + " pour " + projet);
        }
    }

    /** Amounts, citations and establishments of every line. */
    private static int lu(Chiffrage chiffrage) {
        int somme = Long.hashCode(chiffrage.total().centimes()) + chiffrage.tranches().size();
        for (Ligne ligne : chiffrage.lignes()) {
            somme += ligne.quantite() + ligne.reference().localisation().length() + ligne.essms().size();
        }
        return somme;
    }

    /** And every operation written in full. */
    private static int toutLu(Chiffrage chiffrage) {
        int somme = lu(chiffrage);
        for (Ligne ligne : chiffrage.lignes()) {
            somme += ligne.calcul().length() + ligne.libelle().length();
        }
        return somme;
    }

    private static int lectures(Calcul calcul) {
        return calcul.lectures().size() + calcul.points().size() + calcul.lignes().size();
    }
}
