package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.test.banc.ComparaisonAuxMoteurs;
import fr.esmsnumerique.test.banc.Debit;
import fr.esmsnumerique.test.banc.MachinesAPart;
import fr.esmsnumerique.test.banc.Publicodes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.ToIntFunction;

/**
 * The {@code regles} bench: evaluations per second of processor, one thread, of files of twenty establishments under twelve clauses of G25 in Bourgogne-Franche-Comté, each
 * conclusion with its sentence, its facts and its citations, beside the same clauses in Drools and in Publicodes, which give verdicts alone. The three are first
 * checked to give the same verdicts on files of every size; each is then measured in virtual machines of its own.
 */
public final class BancRegles {

    private static final Set<String> DOUZE = Set.of(
            "ELI-02", "ELI-28", "ELI-09", "ELI-16", "ELI-17-SOLUTION", "ELI-17-HEBERGEMENT", "ELI-18", "ELI-25",
            "ELI-31", "ELI-33", "SEC-03", "CAL-11");

    private static final String DROOLS = "drools.douze";
    private static final String VERDICTS = "regles.douze";
    private static final String FAITS = "regles.douze.faits-lus";

    private final Regles regles = ReglesDeTest.pour(Cas.REGION);
    private final JeuDeClauses toutes = CatalogueClauses.jeu(regles);
    private final JeuDeClauses douze = new JeuDeClauses(
            toutes.version(),
            toutes.clauses().stream().filter(c -> DOUZE.contains(c.id())).toList());
    private final List<Projet> aMesurer = Cas.deVingt(200);

    private BancRegles() {}

    /** @param arguments the folder of the installed npm package {@code publicodes}, if there is one */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        BancRegles banc = new BancRegles();
        if (!MachinesAPart.seule(arguments, banc.mesures())) {
            banc.mesurer(Publicodes.installe(arguments));
        }
    }

    private Map<String, DoubleSupplier> mesures() {
        Map<String, DoubleSupplier> noms = new LinkedHashMap<>();
        noms.put(DROOLS, this::drools);
        noms.put(VERDICTS, () -> debit(p -> longueur(douze.verdicts(neuf(p), regles).conclusions())));
        noms.put(FAITS, () -> debit(p -> toutLu(douze.verdicts(neuf(p), regles).conclusions())));
        noms.put(
                "regles.toutes." + toutes.clauses().size(),
                () -> debit(p -> longueur(toutes.verdicts(neuf(p), regles).conclusions())));
        noms.put(
                "regles.toutes.autres-lectures",
                () -> debit(p -> longueur(toutes.evaluer(neuf(p), regles).conclusions())));
        return noms;
    }

    private void mesurer(Optional<Publicodes> publicodes) throws IOException, InterruptedException {
        List<Projet> verifies = new ArrayList<>(aMesurer);
        verifies.addAll(Cas.deToutesTailles(600));
        List<DossierPlat> plats = verifies.stream().map(DossierPlat::de).toList();
        verifierDrools(verifies, plats);
        OptionalDouble publi = publicodes.isEmpty()
                ? OptionalDouble.empty()
                : publicodes(publicodes.get(), verifies, plats);
        new ComparaisonAuxMoteurs(BancRegles.class, "regles", "éval./s", DROOLS, "publicodes.douze", publi)
                .mesurer(mesures().keySet(), List.of(VERDICTS, FAITS));
    }

    private double debit(ToIntFunction<Projet> travail) {
        return Debit.mesurer(aMesurer, travail);
    }

    private double drools() {
        try (ReglesDrools drools = new ReglesDrools()) {
            Map<String, String> rendus = new HashMap<>();
            return Debit.mesurer(
                    aMesurer.stream().map(DossierPlat::de).toList(), d -> drools.juger(d, rendus));
        }
    }

    private void verifierDrools(List<Projet> verifies, List<DossierPlat> plats) {
        try (ReglesDrools drools = new ReglesDrools()) {
            for (int i = 0; i < plats.size(); i++) {
                comparer("Drools", i, verifies.get(i), drools.verdicts(plats.get(i)));
            }
        }
    }

    private OptionalDouble publicodes(Publicodes paquet, List<Projet> verifies, List<DossierPlat> plats)
            throws IOException, InterruptedException {
        ReglesPublicodes.Resultat resultat =
                new ReglesPublicodes(paquet).lancer(plats, plats.subList(0, aMesurer.size()));
        for (int i = 0; i < plats.size(); i++) {
            comparer("Publicodes", i, verifies.get(i), resultat.verdicts().get(i));
        }
        return OptionalDouble.of(resultat.debit());
    }

    private void comparer(String pair, int rang, Projet projet, Map<String, String> siens) {
        Map<String, String> notres = new TreeMap<>();
        douze.verdicts(projet, regles)
                .conclusions()
                .forEach(c -> notres.put(c.clause(), c.issue().name()));
        if (!notres.equals(siens)) {
            throw new IllegalStateException(
                    pair + " ne rend pas les mêmes verdicts sur le dossier " + rang + " : " + siens + " au lieu de " + notres);
        }
    }

    /**
     * A project keeps what clauses counted on it: each evaluation has its own, as each file has. It is read, like the peers' files, whose regions and distinct establishments
     * are given.
     */
    private static Projet neuf(Projet projet) {
        return projet.avecSources(projet.sources());
    }

    /** Every sentence and every citation is read, and the facts are there to be. */
    private static int longueur(List<Conclusion> conclusions) {
        int longueur = 0;
        for (Conclusion conclusion : conclusions) {
            longueur += conclusion.phrase().length() + conclusion.citations().size() + conclusion.faits().size();
        }
        return longueur;
    }

    /** And every fact is written. */
    private static int toutLu(List<Conclusion> conclusions) {
        int longueur = longueur(conclusions);
        for (Conclusion conclusion : conclusions) {
            for (Fait fait : conclusion.faits()) {
                longueur += fait.valeur().length();
            }
        }
        return longueur;
    }
}
