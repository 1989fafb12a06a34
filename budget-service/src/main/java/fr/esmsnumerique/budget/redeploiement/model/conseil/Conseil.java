package fr.esmsnumerique.budget.redeploiement.model.conseil;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The transfers that unlock the most projects at the least amount.
 *
 * <p>In a region, one more project costs the next smallest grant, less what is left of its own credits: each costs at least as much as the one before. Taking the cheapest
 * next project of any region, again and again, is then exact, for the number of projects first and for the amount next; equal costs go by INSEE code.
 *
 * @param repartition what a simulation takes; empty on both sides when nothing is advised
 * @param debloques projects paid by the transfers, beyond those their region can pay alone
 * @param sansSolution projects still waiting
 */
public record Conseil(Repartition repartition, List<MontantArrete> debloques, List<MontantArrete> sansSolution) {

    public Conseil {
        debloques = List.copyOf(debloques);
        sansSolution = List.copyOf(sansSolution);
    }

    public boolean estVide() {
        return repartition.attributions().isEmpty();
    }

    public static Conseil de(List<SituationDeRegion> regions) {
        long reste = regions.stream().mapToLong(SituationDeRegion::cedable).reduce(0L, Math::addExact);
        PriorityQueue<Suivant> suivants = new PriorityQueue<>(Comparator.comparingLong(Suivant::cout)
                .thenComparing(s -> s.region().region().code()));
        regions.forEach(region -> ajouter(suivants, region, region.finances()));
        Map<Region, Suivant> retenus = new EnumMap<>(Region.class);
        for (Suivant moinsCher = suivants.poll();
                moinsCher != null && moinsCher.cout() <= reste;
                moinsCher = suivants.poll()) {
            reste -= moinsCher.cout();
            retenus.put(moinsCher.region().region(), moinsCher);
            ajouter(suivants, moinsCher.region(), moinsCher.rang());
        }
        return assembler(regions, retenus);
    }

    /** One more project of a region, and what it costs beyond the ones before. */
    private record Suivant(SituationDeRegion region, int rang, long cout) {}

    private static void ajouter(PriorityQueue<Suivant> suivants, SituationDeRegion region, int deja) {
        if (deja < region.enAttente().size()) {
            suivants.add(new Suivant(region, deja + 1, region.manque(deja + 1) - region.manque(deja)));
        }
    }

    private static Conseil assembler(List<SituationDeRegion> regions, Map<Region, Suivant> retenus) {
        List<Attribution> attributions = new ArrayList<>();
        List<MontantArrete> debloques = new ArrayList<>();
        List<MontantArrete> enAttente = new ArrayList<>();
        for (SituationDeRegion region : regions) {
            int finances = region.finances();
            Suivant dernier = retenus.get(region.region());
            int servis = dernier == null ? finances : dernier.rang();
            if (dernier != null) {
                attributions.add(new Attribution(region.region(), new Montant(region.manque(servis))));
                debloques.addAll(region.enAttente().subList(finances, servis));
            }
            enAttente.addAll(
                    region.enAttente().subList(servis, region.enAttente().size()));
        }
        long total =
                attributions.stream().mapToLong(a -> a.montant().centimes()).sum();
        return new Conseil(new Repartition(cessions(regions, total), attributions), debloques, enAttente);
    }

    /** The regions that can give the most give first: as few of them as possible. */
    private static List<Cession> cessions(List<SituationDeRegion> regions, long total) {
        List<SituationDeRegion> donneurs = regions.stream()
                .filter(region -> region.cedable() > 0)
                .sorted(Comparator.comparingLong(SituationDeRegion::cedable)
                        .reversed()
                        .thenComparing(r -> r.region().code()))
                .toList();
        List<Cession> cessions = new ArrayList<>();
        long reste = total;
        for (SituationDeRegion donneur : donneurs) {
            long pris = Math.min(reste, donneur.cedable());
            if (pris > 0) {
                cessions.add(new Cession(donneur.region(), new Montant(pris), List.of()));
            }
            reste -= pris;
        }
        return cessions;
    }
}
