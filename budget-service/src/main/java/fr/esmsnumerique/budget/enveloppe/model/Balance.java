package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.budget.enveloppe.model.Apports.Voie;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Balances by holder, origin and post, folded from mouvements: the figures of a table, at any date. */
public final class Balance {

    private static final int POSTES = Poste.values().length;

    private final Map<Titulaire, Map<Origine, long[]>> soldes = new HashMap<>();
    private final Apports apports = new Apports();
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
        return apports.total(titulaire, Voie.NOTIFIE);
    }

    /** The same, of the credits of one origin. */
    public long notifie(Titulaire titulaire, Origine origine) {
        return apports.de(titulaire, origine, Voie.NOTIFIE);
    }

    /** Given to others by redeployments. */
    public long cede(Titulaire titulaire) {
        return apports.total(titulaire, Voie.CEDE);
    }

    /** The same, of the credits of one origin. */
    public long cede(Titulaire titulaire, Origine origine) {
        return apports.de(titulaire, origine, Voie.CEDE);
    }

    /** Received from others by redeployments. */
    public long recu(Titulaire titulaire) {
        return apports.total(titulaire, Voie.RECU);
    }

    /** The same, of the credits of one origin. */
    public long recu(Titulaire titulaire, Origine origine) {
        return apports.de(titulaire, origine, Voie.RECU);
    }

    /** Carried over from the year before. */
    public long reporteDe(Titulaire titulaire) {
        return apports.total(titulaire, Voie.REPORTE);
    }

    /** The same, of the credits of one origin. */
    public long reporteDe(Titulaire titulaire, Origine origine) {
        return apports.de(titulaire, origine, Voie.REPORTE);
    }

    /** Notified − ceded + received + carried over: the sum of the holder's posts (I2). */
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

    /** A balance of its own, that can go on. */
    Balance copie() {
        Balance copie = new Balance();
        soldes.forEach((titulaire, parOrigine) -> {
            Map<Origine, long[]> copies = new LinkedHashMap<>();
            parOrigine.forEach((origine, parPoste) -> copies.put(origine, parPoste.clone()));
            copie.soldes.put(titulaire, copies);
        });
        apports.copierDans(copie.apports);
        copie.sequence = sequence;
        return copie;
    }

    void ajouter(Mouvement mouvement) {
        mouvement.lignes().forEach(this::varier);
        for (Ligne ligne : mouvement.lignes()) {
            attribuer(mouvement, ligne);
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

    /** Why what a holder is allocated changes, when it does. */
    private void attribuer(Mouvement mouvement, Ligne ligne) {
        boolean disponible = ligne.compte().poste() == Poste.DISPONIBLE;
        switch (mouvement.type()) {
            case NOTIFICATION_AE -> ajouterSi(disponible, Voie.NOTIFIE, ligne, ligne.centimes());
            case CORRECTION ->
                ajouterSi(
                        disponible && touche(mouvement.lignes(), Poste.RESERVE), Voie.NOTIFIE, ligne, ligne.centimes());
            case REDEPLOIEMENT -> {
                ajouterSi(ligne.compte().poste() == Poste.GELE, Voie.CEDE, ligne, -ligne.centimes());
                ajouterSi(disponible && estRecue(mouvement, ligne), Voie.RECU, ligne, ligne.centimes());
            }
            case REPORT -> ajouterSi(disponible, Voie.REPORTE, ligne, ligne.centimes());
            case OUVERTURE,
                    PROGRAMMATION,
                    DEPROGRAMMATION,
                    ENGAGEMENT,
                    RETRAIT,
                    GEL,
                    DEGEL,
                    CLOTURE,
                    PAIEMENT,
                    REJET_PAIEMENT -> {}
        }
    }

    private void ajouterSi(boolean condition, Voie voie, Ligne ligne, long centimes) {
        if (condition) {
            apports.ajouter(voie, ligne.compte(), centimes);
        }
    }

    /** Credits that come from this redeployment, and not the rest of a programming it broke. */
    private static boolean estRecue(Mouvement redeploiement, Ligne ligne) {
        Origine origine = ligne.compte().origine();
        return origine.nature() == Origine.Nature.REDEPLOIEMENT
                && redeploiement
                        .references()
                        .lire(References.REDEPLOIEMENT)
                        .filter(origine.reference()::equals)
                        .isPresent();
    }

    private static boolean touche(Collection<Ligne> lignes, Poste poste) {
        return lignes.stream().anyMatch(ligne -> ligne.compte().poste() == poste);
    }
}
