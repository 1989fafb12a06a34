package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.Chiffrage;
import fr.esmsnumerique.financement.calcul.model.Ligne;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.test.banc.Debit;
import fr.esmsnumerique.test.banc.Publicodes;
import fr.esmsnumerique.test.banc.RapportDeBanc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * The {@code financement} bench: grants of projects of twenty establishments under the scale of 2025, per second of processor, one thread, beside the same scale in Drools
 * and in Publicodes, which give amounts alone. Each of our lines has its words, citation, reading and establishments; its operation is written when it is read, which
 * {@code operations-lues} does for every line, beside the same peers. The three are first checked to give the same amounts on projects of every size. The full answer of the
 * simulator, with the total of every other reading of the texts, is measured besides: no peer gives it.
 */
public final class BancFinancement {

    private final Bareme bareme = BaremesDeTest.g25();
    private final List<ProjetAFinancer> mesures = Cas.deVingt(200);
    private final RapportDeBanc rapport = new RapportDeBanc("financement", "simul./s");

    private BancFinancement() {}

    /** @param arguments the folder of the installed npm package {@code publicodes}, if there is one */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BancFinancement().mesurer(Publicodes.installe(arguments));
    }

    private void mesurer(Optional<Publicodes> publicodes) throws IOException, InterruptedException {
        List<ProjetAFinancer> verifies = new ArrayList<>(mesures);
        verifies.addAll(Cas.deToutesTailles(600));
        List<ProjetPlat> plats = verifies.stream().map(ProjetPlat::de).toList();
        List<ProjetPlat> aMesurer = plats.subList(0, mesures.size());
        double drools = drools(verifies, plats, aMesurer);
        OptionalDouble publi = OptionalDouble.empty();
        if (publicodes.isPresent()) {
            BaremePublicodes.Resultat resultat = BaremePublicodes.lancer(publicodes.get(), plats, aMesurer);
            for (int i = 0; i < plats.size(); i++) {
                comparer("Publicodes", verifies.get(i), resultat.montants().get(i));
            }
            publi = OptionalDouble.of(resultat.debit());
        }
        comparer("financement.vingt", p -> lu(CalculSubvention.chiffrer(p, bareme)), drools, publi);
        comparer("financement.vingt.operations-lues", p -> toutLu(CalculSubvention.chiffrer(p, bareme)), drools, publi);
        rapport.constater(
                "financement.vingt.autres-lectures",
                Debit.mesurer(mesures, p -> lectures(CalculSubvention.calculer(p, bareme))));
        rapport.ecrire(Path.of(System.getProperty("esms.bancs", "target/bancs")));
    }

    private void comparer(String mesure, ToIntFunction<ProjetAFinancer> simulation, double drools, OptionalDouble publi) {
        double nous = Debit.mesurer(mesures, simulation);
        rapport.ajouter(mesure, nous, "drools.vingt", OptionalDouble.of(drools), 10);
        rapport.ajouter(mesure, nous, "publicodes.vingt", publi, 500);
    }

    private double drools(List<ProjetAFinancer> verifies, List<ProjetPlat> plats, List<ProjetPlat> aMesurer) {
        try (BaremeDrools drools = new BaremeDrools()) {
            for (int i = 0; i < plats.size(); i++) {
                comparer("Drools", verifies.get(i), drools.montants(plats.get(i)));
            }
            return Debit.mesurer(aMesurer, p -> Long.hashCode(drools.montants(p).total()));
        }
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
