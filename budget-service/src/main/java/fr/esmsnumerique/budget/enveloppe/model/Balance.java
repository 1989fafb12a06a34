package fr.esmsnumerique.budget.enveloppe.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Balances by holder, origin and post, folded from mouvements: the figures of a table, at any date. */
public final class Balance {

    private static final int POSTES = Poste.values().length;

    private final Map<Titulaire, Map<Origine, long[]>> soldes = new HashMap<>();
    private final Map<Titulaire, Long> notifies = new HashMap<>();
    private long sequence;

    /** @param situation what to keep; the others are as if they were not written */
    public static Balance de(Iterable<Mouvement> mouvements, Situation situation) {
        Balance balance = new Balance();
        for (Mouvement mouvement : mouvements) {
            if (situation.retient(mouvement)) {
                balance.ajouter(mouvement);
            }
        }
        return balance;
    }

    /** Folds everything: used when the stream was already cut at a mouvement. */
    public static Balance de(Iterable<Mouvement> mouvements) {
        Balance balance = new Balance();
        mouvements.forEach(balance::ajouter);
        return balance;
    }

    /** Last mouvement folded, 0 if none. */
    public long sequence() {
        return sequence;
    }

    public long poste(Titulaire titulaire, Poste poste) {
        return soldes.getOrDefault(titulaire, Map.of()).values().stream()
                .mapToLong(parPoste -> parPoste[poste.ordinal()])
                .sum();
    }

    public long poste(Titulaire titulaire, Origine origine, Poste poste) {
        long[] parPoste = soldes.getOrDefault(titulaire, Map.of()).get(origine);
        return parPoste == null ? 0 : parPoste[poste.ordinal()];
    }

    /** Origins of the credits of a holder, in the order they came. */
    public Set<Origine> origines(Titulaire titulaire) {
        return soldes.getOrDefault(titulaire, Map.of()).keySet();
    }

    /** Sum of the circulars, positive and negative. */
    public long notifie(Titulaire titulaire) {
        return notifies.getOrDefault(titulaire, 0L);
    }

    /** Notified − ceded + received: the sum of the holder's posts (I2). */
    public long alloue(Titulaire titulaire) {
        long total = 0;
        for (Poste poste : Poste.values()) {
            if (poste.estAlloue()) {
                total = Math.addExact(total, poste(titulaire, poste));
            }
        }
        return total;
    }

    /** Redeployable at 15 October: allocated − engaged, programmed included (BUD-04, AMB-07). */
    public long nonEngage(Titulaire titulaire) {
        return alloue(titulaire) - poste(titulaire, Poste.ENGAGE);
    }

    public long ouvert() {
        return -poste(Titulaire.NATIONAL, Poste.CADRE);
    }

    public long reserve() {
        return poste(Titulaire.NATIONAL, Poste.RESERVE);
    }

    private void ajouter(Mouvement mouvement) {
        mouvement.lignes().forEach(this::varier);
        if (changeLaNotification(mouvement)) {
            mouvement.lignes().stream()
                    .filter(ligne -> ligne.compte().poste() == Poste.DISPONIBLE)
                    .forEach(ligne -> notifies.merge(ligne.compte().titulaire(), ligne.centimes(), Math::addExact));
        }
        sequence = Math.max(sequence, mouvement.sequence());
    }

    private void varier(Ligne ligne) {
        Compte compte = ligne.compte();
        long[] parPoste = soldes.computeIfAbsent(compte.titulaire(), cle -> new LinkedHashMap<>())
                .computeIfAbsent(compte.origine(), cle -> new long[POSTES]);
        int poste = compte.poste().ordinal();
        parPoste[poste] = Math.addExact(parPoste[poste], ligne.centimes());
    }

    private static boolean changeLaNotification(Mouvement mouvement) {
        return switch (mouvement.type()) {
            case NOTIFICATION_AE -> true;
            case CORRECTION -> touche(mouvement.lignes(), Poste.RESERVE);
            case OUVERTURE, PROGRAMMATION, DEPROGRAMMATION, ENGAGEMENT, PAIEMENT, REJET_PAIEMENT -> false;
        };
    }

    private static boolean touche(Collection<Ligne> lignes, Poste poste) {
        return lignes.stream().anyMatch(ligne -> ligne.compte().poste() == poste);
    }
}
