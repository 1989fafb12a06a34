package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What is evaluated: the declaration, completed by the referential. What several clauses count is counted once, here. */
public final class Projet {

    private final ProjetDeclare declare;
    private final Instant depot;
    private final Lignes lignes;
    /** Ranks of the lines set aside; never changed once here. */
    private final BitSet ecartes;

    private final List<SourceDeFait> sources;
    private final List<Ligne> retenues;

    private Projet(ProjetDeclare declare, Instant depot, Lignes lignes, BitSet ecartes, List<SourceDeFait> sources) {
        this.declare = declare;
        this.depot = depot;
        this.lignes = lignes;
        this.ecartes = ecartes;
        this.sources = sources;
        this.retenues = ecartes.isEmpty() ? lignes.toutes() : lignes.sauf(ecartes);
    }

    public static Projet de(ProjetDeclare declare, Instant depot, List<Ligne> lignes) {
        return new Projet(declare, depot, Lignes.de(declare, lignes), new BitSet(0), List.of());
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

    private static BitSet rangs(List<LigneEcartee> ecartees) {
        BitSet rangs = new BitSet();
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
        return retenues;
    }

    /** Distinct establishments, set aside or not: the size that routes a project (AMB-30). */
    public int nombreEssms() {
        return lignes.distincts();
    }

    /** Establishments by region, from the referential or else from their managing body. */
    public Map<Region, Integer> essmsParRegion() {
        return lignes.parRegion();
    }

    public boolean estMultiregional() {
        return lignes.parRegion().size() > 1;
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
    private record Lignes(List<Ligne> toutes, int distincts, Map<Region, Integer> parRegion) {

        private static final Region[] REGIONS = Region.values();

        static Lignes de(ProjetDeclare declare, List<Ligne> lignes) {
            Set<String> numeros = HashSet.newHashSet(lignes.size());
            Map<Region, Integer> regions = new EnumMap<>(Region.class);
            int[] comptees = new int[REGIONS.length];
            for (Ligne ligne : lignes) {
                numeros.add(ligne.declaree().numeroFiness());
                Region region = ligne.regionOuAucune(declare);
                if (region != null) {
                    comptees[region.ordinal()]++;
                }
            }
            for (Region region : REGIONS) {
                if (comptees[region.ordinal()] > 0) {
                    regions.put(region, comptees[region.ordinal()]);
                }
            }
            return new Lignes(List.copyOf(lignes), numeros.size(), Collections.unmodifiableMap(regions));
        }

        List<Ligne> sauf(BitSet rangs) {
            List<Ligne> restent = new ArrayList<>(toutes.size());
            for (Ligne ligne : toutes) {
                if (!rangs.get(ligne.rang())) {
                    restent.add(ligne);
                }
            }
            return Collections.unmodifiableList(restent);
        }
    }
}
