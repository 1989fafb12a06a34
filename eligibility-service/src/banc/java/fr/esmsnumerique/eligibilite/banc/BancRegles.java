package fr.esmsnumerique.eligibilite.banc;

import fr.esmsnumerique.eligibilite.evaluation.ReglesDeTest;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Fait;
import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.CatalogueClauses;
import fr.esmsnumerique.test.banc.Debit;
import fr.esmsnumerique.test.banc.Publicodes;
import fr.esmsnumerique.test.banc.RapportDeBanc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * The {@code regles} bench: evaluations per second of processor, one thread, of files of twenty establishments under twelve clauses of G25 in Bourgogne-Franche-Comté, each
 * conclusion with its sentence, its facts and its citations, beside the same clauses in Drools and in Publicodes, which give verdicts alone. The three are first
 * checked to give the same verdicts on files of every size.
 */
public final class BancRegles {

    private static final Set<String> DOUZE = Set.of(
            "ELI-02", "ELI-28", "ELI-09", "ELI-16", "ELI-17-SOLUTION", "ELI-17-HEBERGEMENT", "ELI-18", "ELI-25",
            "ELI-31", "ELI-33", "SEC-03", "CAL-11");

    private final Regles regles = ReglesDeTest.pour(Cas.REGION);
    private final JeuDeClauses toutes = CatalogueClauses.jeu(regles);
    private final JeuDeClauses douze = new JeuDeClauses(
            toutes.version(),
            toutes.clauses().stream().filter(c -> DOUZE.contains(c.id())).toList());
    private final List<Projet> mesures = Cas.deVingt(200);
    private final RapportDeBanc rapport = new RapportDeBanc("regles", "éval./s");

    private BancRegles() {}

    /** @param arguments the folder of the installed npm package {@code publicodes}, if there is one */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new BancRegles().mesurer(Publicodes.installe(arguments));
    }

    private void mesurer(Optional<Publicodes> publicodes) throws IOException, InterruptedException {
        List<Projet> verifies = new ArrayList<>(mesures);
        verifies.addAll(Cas.deToutesTailles(600));
        List<DossierPlat> plats = verifies.stream().map(DossierPlat::de).toList();
        List<DossierPlat> aMesurer = plats.subList(0, mesures.size());
        double drools = drools(verifies, plats, aMesurer);
        OptionalDouble publi = publicodes.isEmpty()
                ? OptionalDouble.empty()
                : publicodes(publicodes.get(), verifies, plats, aMesurer);
        double nous = Debit.mesurer(mesures, p -> longueur(douze.verdicts(neuf(p), regles).conclusions()));
        rapport.ajouter("regles.douze", nous, "drools.douze", OptionalDouble.of(drools), 10);
        rapport.ajouter("regles.douze", nous, "publicodes.douze", publi, 500);
        rapport.constater(
                "regles.douze.faits-lus",
                Debit.mesurer(mesures, p -> toutLu(douze.verdicts(neuf(p), regles).conclusions())));
        rapport.constater(
                "regles.toutes." + toutes.clauses().size(),
                Debit.mesurer(mesures, p -> longueur(toutes.verdicts(neuf(p), regles).conclusions())));
        rapport.constater(
                "regles.toutes.autres-lectures",
                Debit.mesurer(mesures, p -> longueur(toutes.evaluer(neuf(p), regles).conclusions())));
        rapport.ecrire(Path.of(System.getProperty("esms.bancs", "target/bancs")));
    }

    private double drools(List<Projet> verifies, List<DossierPlat> plats, List<DossierPlat> aMesurer) {
        try (ReglesDrools drools = new ReglesDrools()) {
            for (int i = 0; i < plats.size(); i++) {
                comparer("Drools", i, verifies.get(i), drools.verdicts(plats.get(i)));
            }
            Map<String, String> rendus = new HashMap<>();
            return Debit.mesurer(aMesurer, d -> drools.juger(d, rendus));
        }
    }

    private OptionalDouble publicodes(
            Publicodes paquet, List<Projet> verifies, List<DossierPlat> plats, List<DossierPlat> aMesurer)
            throws IOException, InterruptedException {
        ReglesPublicodes.Resultat resultat = new ReglesPublicodes(paquet).lancer(plats, aMesurer);
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

    /** A project keeps what it counted: each evaluation has its own, as each file has. */
    private static Projet neuf(Projet projet) {
        return Projet.de(projet.declare(), projet.depot(), projet.lignes());
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
