package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is evaluated: the declaration, completed by the referential. What several clauses count is counted once, here. */
public final class Projet {

    private static final BitSet AUCUN = new BitSet(0);

    private final ProjetDeclare declare;
    private final Instant depot;
    private final Lignes lignes;
    /** Ranks of the lines set aside; never changed once here. */
    private final BitSet ecartes;

    private final List<SourceDeFait> sources;
    private @Nullable List<Ligne> retenues;
    private @Nullable Decompte decompte;

    private Projet(ProjetDeclare declare, Instant depot, Lignes lignes, BitSet ecartes, List<SourceDeFait> sources) {
        this.declare = declare;
        this.depot = depot;
        this.lignes = lignes;
        this.ecartes = ecartes;
        this.sources = sources;
    }

    public static Projet de(ProjetDeclare declare, Instant depot, List<Ligne> lignes) {
        return new Projet(declare, depot, Lignes.de(declare, lignes), AUCUN, List.of());
    }

    public Projet avecSources(List<SourceDeFait> nouvelles) {
        return new Projet(declare, depot, lignes, ecartes, List.copyOf(nouvelles));
    }

    /** What the lists say on the subject of a clause. */
    List<Fait> faitsDesListes(String clause) {
        return sources.isEmpty()
                ? List.of()
                : sources.stream()
                        .filter(s -> s.sujet().concerne(clause))
                        .map(SourceDeFait::fait)
                        .toList();
    }

    public Projet sans(List<LigneEcartee> ecartees) {
        return ecartees.isEmpty() ? this : new Projet(declare, depot, lignes, rangs(ecartees), sources);
    }

    private BitSet rangs(List<LigneEcartee> ecartees) {
        BitSet rangs = new BitSet(lignes.tableau().length + 1);
        for (LigneEcartee ecartee : ecartees) {
            rangs.set(ecartee.rang());
        }
        return rangs;
    }

    public ProjetDeclare declare() {
        return declare;
    }

    /** Instant of filing; the instant of the evaluation for a draft. */
    public Instant depot() {
        return depot;
    }

    /** Every line declared. */
    public List<Ligne> lignes() {
        return lignes.toutes();
    }

    /** The same, for what reads every line of every project; nobody writes in it. */
    Ligne[] tableau() {
        return lignes.tableau();
    }

    /** Lines the clauses of line have set aside so far. */
    public Set<Integer> rangsEcartes() {
        return ecartes.stream().boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Where the facts that the carrier did not declare come from. */
    public List<SourceDeFait> sources() {
        return sources;
    }

    /** Lines that still count. */
    public List<Ligne> lignesRetenues() {
        List<Ligne> connues = retenues;
        if (connues == null) {
            connues = ecartes.isEmpty() ? lignes.toutes() : lignes.sauf(ecartes);
            retenues = connues;
        }
        return connues;
    }

    /** How many they are, without gathering them. */
    public int nombreRetenues() {
        return lignes.toutes().size() - ecartes.cardinality();
    }

    /** Lines that still count, by what clauses compare: counted for the first that asks. */
    public Decompte decompte() {
        Decompte connu = decompte;
        if (connu == null) {
            connu = Decompte.de(lignes.tableau(), ecartes, declare);
            decompte = connu;
        }
        return connu;
    }

    /** Distinct establishments, set aside or not: the size that routes a project (AMB-30). */
    public int nombreEssms() {
        return lignes.distincts();
    }

    /** Establishments by region, from the referential or else from their managing body. */
    public Map<Region, Integer> essmsParRegion() {
        return lignes.regions().parValeur();
    }

    /** The same, as clauses compare them. */
    public Majorite<Region> regions() {
        return lignes.regions();
    }

    public boolean estMultiregional() {
        return lignes.regions().distinctes() > 1;
    }

    public boolean estGroupement() {
        return declare.organismes().size() > 1;
    }

    public boolean contient(CodePiece code) {
        return declare.pieces().stream().anyMatch(p -> p.code() == code);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Projet projet
                && declare.equals(projet.declare)
                && depot.equals(projet.depot)
                && lignes.toutes().equals(projet.lignes.toutes())
                && ecartes.equals(projet.ecartes)
                && sources.equals(projet.sources);
    }

    @Override
    public int hashCode() {
        return Objects.hash(declare, depot, lignes.toutes(), ecartes, sources);
    }

    /** The lines and what no clause changes in them. */
    private record Lignes(List<Ligne> toutes, Ligne[] tableau, int distincts, Majorite<Region> regions) {

        private static final Region[] REGIONS = Region.values();

        static Lignes de(ProjetDeclare declare, List<Ligne> lignes) {
            int[] regions = new int[REGIONS.length];
            Distincts numeros = new Distincts(lignes.size());
            for (int i = 0; i < lignes.size(); i++) {
                Ligne ligne = lignes.get(i);
                numeros.ajouter(ligne.declaree().numeroFiness());
                Region region = ligne.regionOuAucune(declare);
                if (region != null) {
                    regions[region.ordinal()]++;
                }
            }
            return new Lignes(
                    List.copyOf(lignes),
                    lignes.toArray(Ligne[]::new),
                    numeros.nombre,
                    new Majorite<>(REGIONS, regions));
        }

        List<Ligne> sauf(BitSet rangs) {
            return toutes.stream().filter(l -> !rangs.get(l.rang())).toList();
        }
    }

    /** Counted in a table of open addresses, half empty: a set would allocate once per line, and every evaluation begins here. */
    private static final class Distincts {

        private final String[] table;
        private final int decalage;
        private int nombre;

        Distincts(int lignes) {
            table = new String[Integer.highestOneBit(4 * lignes + 1)];
            decalage = Integer.numberOfLeadingZeros(table.length) + 1;
        }

        void ajouter(String numero) {
            int place = numero.hashCode() * 0x9E3779B9 >>> decalage;
            while (table[place] != null) {
                if (numero.equals(table[place])) {
                    return;
                }
                place = (place + 1) & (table.length - 1);
            }
            table[place] = numero;
            nombre++;
        }
    }
}
