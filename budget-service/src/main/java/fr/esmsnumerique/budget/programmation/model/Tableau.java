package fr.esmsnumerique.budget.programmation.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The programming board: for each region, its figures, those of each origin of its credits, the projects behind them, and what it would lose.
 *
 * @param sequence last mouvement it holds, 0 if none
 */
public record Tableau(Situation situation, long sequence, List<LigneRegion> lignes) {

    public Tableau {
        lignes = List.copyOf(lignes);
    }

    /** @param debutDeJournee balance at the end of the day before the reference day, for the other reading of AMB-07 */
    public static Tableau de(
            Situation situation,
            List<Region> regions,
            Balance balance,
            Projets projets,
            Balance finDeJournee,
            Balance debutDeJournee) {
        Map<Titulaire, Map<EtatProjet, Long>> nombres = projets.tous().stream()
                .collect(Collectors.groupingBy(
                        Projet::titulaire, Collectors.groupingBy(Projet::etat, Collectors.counting())));
        Function<Region, LigneRegion> ligne = region -> {
            Titulaire titulaire = Titulaire.de(region);
            return new LigneRegion(
                    region,
                    Chiffres.de(balance, titulaire),
                    origines(balance, titulaire),
                    nombres.getOrDefault(titulaire, Map.of()),
                    Perte.de(titulaire, finDeJournee, debutDeJournee));
        };
        return new Tableau(
                situation, balance.sequence(), regions.stream().map(ligne).toList());
    }

    public Chiffres total() {
        return lignes.stream().map(LigneRegion::chiffres).reduce(Chiffres.NULS, Chiffres::plus);
    }

    private static List<LigneOrigine> origines(Balance balance, Titulaire titulaire) {
        return balance.origines(titulaire).stream()
                .filter(origine -> origine.nature() != Origine.Nature.SANS)
                .map(origine -> new LigneOrigine(origine, Chiffres.de(balance, titulaire, origine)))
                .toList();
    }

    /** @param projets number of projects by state */
    public record LigneRegion(
            Region region,
            Chiffres chiffres,
            List<LigneOrigine> origines,
            Map<EtatProjet, Long> projets,
            Perte perte) {}

    public record LigneOrigine(Origine origine, Chiffres chiffres) {}
}
