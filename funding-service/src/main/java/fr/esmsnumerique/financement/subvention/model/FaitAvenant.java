package fr.esmsnumerique.financement.subvention.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the other services are told of a signed amendment: the ledger, what to withdraw; usage, who left. */
final class FaitAvenant {

    private FaitAvenant() {}

    static Fait signe(Subvention avant, Avenant avenant) {
        long engage =
                avant.engagementEventuel().map(e -> e.montant().centimes()).orElse(0L);
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("avenantId", Avenant.id(avant.dossier().dossierId(), avenant.numero()));
        donnees.put("numero", avenant.numero());
        donnees.put("date", avenant.signeLe().orElseThrow().toString());
        donnees.put("montantAvantCentimes", avenant.avant().centimes());
        donnees.put("montantCentimes", avenant.montant().centimes());
        donnees.put("aRetirerCentimes", Math.max(0, engage - avenant.montant().centimes()));
        donnees.put("essmsRetires", avenant.retires());
        donnees.put("motif", avenant.motif());
        return new Fait("avenant.signe", "avenant-signe/" + avenant.numero(), donnees);
    }
}
