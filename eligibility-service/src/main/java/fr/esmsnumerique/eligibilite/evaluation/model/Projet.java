package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.CodePiece;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is evaluated: the declaration, completed by the referential.
 *
 * @param depot instant of filing; the instant of the evaluation for a draft
 * @param lignes every line declared
 * @param rangsEcartes lines the clauses of line have set aside so far
 * @param sources where the facts that the carrier did not declare come from
 */
public record Projet(
        ProjetDeclare declare,
        Instant depot,
        List<Ligne> lignes,
        Set<Integer> rangsEcartes,
        List<SourceDeFait> sources) {

    public Projet {
        // Absent of the projects evaluated before lists were read.
        sources = List.copyOf(Objects.requireNonNullElse(sources, List.of()));
    }

    public static Projet de(ProjetDeclare declare, Instant depot, List<Ligne> lignes) {
        return new Projet(declare, depot, List.copyOf(lignes), Set.of(), List.of());
    }

    public Projet avecSources(List<SourceDeFait> nouvelles) {
        return new Projet(declare, depot, lignes, rangsEcartes, nouvelles);
    }

    /** What the lists say on the subject of a clause. */
    List<Fait> faitsDesListes(String clause) {
        return sources.stream()
                .filter(s -> s.sujet().concerne(clause))
                .map(SourceDeFait::fait)
                .toList();
    }

    public Projet sans(List<LigneEcartee> ecartees) {
        return new Projet(
                declare,
                depot,
                lignes,
                ecartees.stream().map(LigneEcartee::rang).collect(Collectors.toUnmodifiableSet()),
                sources);
    }

    /** Lines that still count. */
    public List<Ligne> lignesRetenues() {
        return lignes.stream().filter(l -> !rangsEcartes.contains(l.rang())).toList();
    }

    /** Distinct establishments, set aside or not: the size that routes a project (AMB-30). */
    public int nombreEssms() {
        return (int)
                lignes.stream().map(l -> l.declaree().numeroFiness()).distinct().count();
    }

    /** Establishments by region, from the referential or else from their managing body. */
    public Map<Region, Integer> essmsParRegion() {
        Map<Region, Integer> nombres = new EnumMap<>(Region.class);
        lignes.forEach(l -> l.region(declare).ifPresent(r -> nombres.merge(r, 1, Integer::sum)));
        return nombres;
    }

    public boolean estMultiregional() {
        return essmsParRegion().size() > 1;
    }

    public boolean estGroupement() {
        return declare.organismes().size() > 1;
    }

    public boolean contient(CodePiece code) {
        return declare.pieces().stream().anyMatch(p -> p.code() == code);
    }
}
