package fr.esmsnumerique.budget.consolidation.model;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Usage;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one run read of a region, application by application: what figures are counted from, and what they open on.
 *
 * @param lignes by identifier
 * @param postes credits by origin, those of no application included
 * @param cede given to others by redeployments, in centimes
 * @param recu received from others by redeployments, in centimes
 */
public record FaitsRegion(
        Region region,
        List<LigneDossier> lignes,
        List<PosteAe> postes,
        long notifie,
        long cede,
        long recu,
        CalendrierRegion calendrier) {

    public FaitsRegion {
        lignes = List.copyOf(lignes);
        postes = List.copyOf(postes);
    }

    /** Joins what the services say with what the ledger holds: an application known to only one of them has its row too. */
    public static FaitsRegion de(Region region, SituationDuLivre livre, ExtraitsRegion extraits) {
        Titulaire titulaire = Titulaire.de(region);
        Map<String, Dossier> dossiers = parId(extraits.dossiers(), Dossier::dossierId);
        Map<String, Financement> financements = parId(extraits.financements(), Financement::dossierId);
        Map<String, Usage> usages = parId(extraits.usages(), Usage::dossierId);
        Map<String, CreditsDossier> credits = livre.credits(titulaire);
        Set<String> ids = Stream.of(dossiers, financements, usages, credits)
                .flatMap(sources -> sources.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new FaitsRegion(
                region,
                ids.stream()
                        .map(id -> new LigneDossier(
                                id,
                                region,
                                dossiers.get(id),
                                financements.get(id),
                                usages.get(id),
                                credits.getOrDefault(id, livre.sansCredits(id))))
                        .toList(),
                PosteAe.de(livre.balance(), titulaire),
                livre.balance().notifie(titulaire),
                livre.balance().cede(titulaire),
                livre.balance().recu(titulaire),
                extraits.calendrier());
    }

    /** Sum of its origins: notified − ceded + received + carried over. */
    public long alloue() {
        return postes.stream().mapToLong(PosteAe::alloue).reduce(0L, Math::addExact);
    }

    public long montant(Poste poste) {
        return postes.stream().mapToLong(p -> p.montant(poste)).reduce(0L, Math::addExact);
    }

    private static <T> Map<String, T> parId(List<T> elements, Function<T, String> id) {
        return elements.stream()
                .collect(Collectors.toMap(id, Function.identity(), (_, dernier) -> dernier, TreeMap::new));
    }
}
