package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A packet and what a file brings to it. */
record FusionPaquet(PaquetDocument resultat, Bilan bilan) {

    static FusionPaquet de(PaquetDocument connu, List<Essms> lus, Origine origine) {
        Map<String, Essms> essms = new TreeMap<>();
        connu.essms().forEach(e -> essms.put(e.numeroFiness(), e));
        List<ChangementDeFiche> historique = new ArrayList<>(connu.changements());
        Bilan bilan = Bilan.VIDE;
        for (Essms lu : lus) {
            if (!lu.estOuvert() && !essms.containsKey(lu.numeroFiness())) {
                // Closed before anybody here knew it: it teaches nothing.
                bilan = bilan.plus(Bilan.RIEN);
                continue;
            }
            Essms avant = essms.put(lu.numeroFiness(), lu);
            if (avant != null && !avant.equals(lu)) {
                historique.add(ChangementDeFiche.entre(origine, lu.numeroFiness(), avant.champs(), lu.champs()));
            }
            bilan = bilan.plus(avant == null ? Bilan.AJOUT : avant.equals(lu) ? Bilan.RIEN : Bilan.CHANGEMENT);
        }
        return new FusionPaquet(paquet(connu.id(), List.copyOf(essms.values()), historique), bilan);
    }

    private static PaquetDocument paquet(String id, List<Essms> essms, List<ChangementDeFiche> historique) {
        List<String> regions = essms.stream()
                .filter(e -> e.region() != null)
                .map(e -> Objects.requireNonNull(e.region()).code())
                .distinct()
                .sorted()
                .toList();
        return new PaquetDocument(id, regions, essms, historique);
    }

    boolean change() {
        return bilan.change();
    }
}
