package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Credits of one origin by post, in centimes: what the region was allocated from it is their sum.
 *
 * @param montants posts that are not zero
 */
public record PosteAe(Origine origine, Map<Poste, Long> montants) {

    public PosteAe {
        montants = new TreeMap<>(montants);
    }

    /** The origins of a holder's credits, circulars first. */
    public static List<PosteAe> de(Balance balance, Titulaire titulaire) {
        return balance.origines(titulaire).stream()
                .map(origine -> new PosteAe(origine, montants(balance, titulaire, origine)))
                .filter(poste -> !poste.montants().isEmpty())
                .sorted(Comparator.comparing((PosteAe p) -> p.origine().nature())
                        .thenComparing(p -> p.origine().reference()))
                .toList();
    }

    private static Map<Poste, Long> montants(Balance balance, Titulaire titulaire, Origine origine) {
        Map<Poste, Long> montants = new TreeMap<>();
        Arrays.stream(Poste.values()).filter(Poste::estAlloue).forEach(poste -> {
            long centimes = balance.poste(titulaire, origine, poste);
            if (centimes != 0) {
                montants.put(poste, centimes);
            }
        });
        return montants;
    }

    public long montant(Poste poste) {
        return montants.getOrDefault(poste, 0L);
    }

    public long alloue() {
        return montants.values().stream().reduce(0L, Math::addExact);
    }
}
