package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.essms.model.Referentiel.BilanFusion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A packet and what a file brings to it. */
record FusionPaquet(PaquetDocument resultat, BilanFusion bilan) {

    static FusionPaquet de(PaquetDocument connu, List<Essms> lus) {
        Map<String, Essms> essms = new TreeMap<>();
        connu.essms().forEach(e -> essms.put(e.numeroFiness(), e));
        BilanFusion bilan = BilanFusion.VIDE;
        for (Essms lu : lus) {
            Essms avant = essms.put(lu.numeroFiness(), lu);
            bilan = bilan.plus(
                    avant == null
                            ? new BilanFusion(1, 0, 0)
                            : avant.equals(lu) ? new BilanFusion(0, 0, 1) : new BilanFusion(0, 1, 0));
        }
        return new FusionPaquet(paquet(connu.id(), List.copyOf(essms.values())), bilan);
    }

    private static PaquetDocument paquet(String id, List<Essms> essms) {
        List<String> regions = essms.stream()
                .filter(e -> e.region() != null)
                .map(e -> java.util.Objects.requireNonNull(e.region()).code())
                .distinct()
                .sorted()
                .toList();
        return new PaquetDocument(id, regions, essms);
    }

    boolean change() {
        return bilan.ajoutees() + bilan.misesAJour() > 0;
    }
}
