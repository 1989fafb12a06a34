package fr.esmsnumerique.budget.enveloppe.model;

import java.util.HashMap;
import java.util.Map;

/** Why credits were allocated, by holder and origin. Either alone would not tell: a negative circular may take credits that a redeployment brought. */
final class Apports {

    private static final int VOIES = Voie.values().length;

    private final Map<Titulaire, Map<Origine, long[]>> centimes = new HashMap<>();

    /** Ways credits come and go between holders, or years. */
    enum Voie {
        NOTIFIE,
        CEDE,
        RECU,
        REPORTE
    }

    void ajouter(Voie voie, Compte compte, long montant) {
        long[] parVoie = centimes.computeIfAbsent(compte.titulaire(), cle -> new HashMap<>())
                .computeIfAbsent(compte.origine(), cle -> new long[VOIES]);
        parVoie[voie.ordinal()] = Math.addExact(parVoie[voie.ordinal()], montant);
    }

    long total(Titulaire titulaire, Voie voie) {
        return centimes.getOrDefault(titulaire, Map.of()).values().stream()
                .mapToLong(parVoie -> parVoie[voie.ordinal()])
                .reduce(0L, Math::addExact);
    }

    long de(Titulaire titulaire, Origine origine, Voie voie) {
        long[] parVoie = centimes.getOrDefault(titulaire, Map.of()).get(origine);
        return parVoie == null ? 0 : parVoie[voie.ordinal()];
    }

    void copierDans(Apports copie) {
        centimes.forEach((titulaire, parOrigine) -> {
            Map<Origine, long[]> copies = new HashMap<>();
            parOrigine.forEach((origine, parVoie) -> copies.put(origine, parVoie.clone()));
            copie.centimes.put(titulaire, copies);
        });
    }
}
