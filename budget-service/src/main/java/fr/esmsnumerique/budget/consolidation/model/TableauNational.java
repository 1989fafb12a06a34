package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.consolidation.model.Ecart.Cote;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The national table of one run.
 *
 * @param lignes the eighteen regions, by INSEE code
 * @param total sum of the lines
 * @param ecarts every difference, empty when everything agrees
 */
public record TableauNational(List<LigneConsolidee> lignes, Indicateurs total, List<Ecart> ecarts) {

    private static final String NATION = Titulaire.NATIONAL.code();

    public TableauNational {
        lignes = List.copyOf(lignes);
        ecarts = List.copyOf(ecarts);
    }

    /** @throws IllegalStateException when a region is missing: a partial table is never shown as the nation's */
    public static TableauNational assembler(List<LigneConsolidee> lignes, Balance balance) {
        List<LigneConsolidee> ordonnees = lignes.stream()
                .sorted(Comparator.comparing((LigneConsolidee l) -> l.region().code()))
                .toList();
        if (ordonnees.stream().map(LigneConsolidee::region).distinct().count() != Region.values().length) {
            throw new IllegalStateException("Il manque des régions à la consolidation : " + ordonnees.size());
        }
        Indicateurs total =
                ordonnees.stream().map(LigneConsolidee::indicateurs).reduce(Indicateurs.NULS, Indicateurs::plus);
        List<Ecart> ecarts = new ArrayList<>();
        ordonnees.forEach(l -> ecarts.addAll(l.ecarts()));
        // I1: what was opened is in the reserve or allocated to somebody.
        controler(
                ecarts,
                "Cadre ouvert",
                balance.ouvert(),
                "Réserve et AE allouées",
                balance.reserve() + alloueATous(balance));
        controler(ecarts, "AE notifiées", total.notifie(), "Grand livre", regions(balance::notifie));
        controler(ecarts, "AE engagées", total.engage(), "Grand livre", regions(t -> balance.poste(t, Poste.ENGAGE)));
        return new TableauNational(ordonnees, total, ecarts);
    }

    private static void controler(List<Ecart> ecarts, String mesure, long valeur, String source, long attendue) {
        if (valeur != attendue) {
            ecarts.add(new Ecart(
                    NATION,
                    "",
                    mesure,
                    new Cote("Total du tableau", valeur),
                    new Cote(source, attendue),
                    "La somme des régions ne retombe pas sur le grand livre : relancez une consolidation complète, puis signalez-le si l'écart demeure.",
                    false));
        }
    }

    private static long alloueATous(Balance balance) {
        return regions(balance::alloue) + balance.alloue(Titulaire.NATIONAL);
    }

    private static long regions(java.util.function.ToLongFunction<Titulaire> montant) {
        return Arrays.stream(Region.values())
                .map(Titulaire::de)
                .mapToLong(montant)
                .sum();
    }
}
