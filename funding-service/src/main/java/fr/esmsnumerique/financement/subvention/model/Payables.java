package fr.esmsnumerique.financement.subvention.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Payments whose conditions have just all been met. */
final class Payables {

    private Payables() {}

    /** Accepts this state, after what already happened, and announces them, once each. */
    static Issue annoncer(Subvention subvention, List<Fait> faits) {
        Subvention apres = subvention;
        List<Fait> tous = new ArrayList<>(faits);
        for (Versement versement : subvention.versements()) {
            if (!versement.payableAnnonce() && subvention.payable(versement.tranche())) {
                apres = apres.avecVersement(versement.tranche(), Versement::annonce);
                tous.add(Fait.versement("payable", subvention, versement, Map.of()));
            }
        }
        return new Issue.Acceptee(apres, tous);
    }
}
