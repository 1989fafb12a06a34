package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The durable stream of an envelope, read by anybody while one thread appends. Decisions never go back in time, so what was known at an instant is a prefix of it;
 * what had taken effect on a day is the prefix decided by its end, but for the few mouvements whose effect is not the day of their decision. Balances are kept every
 * {@value #PAS} mouvements: a read as of any two clocks folds little more than one such step.
 */
public final class Historique {

    private static final int PAS = 512;
    private static final int BLOC = 1_024;

    private final Decales anterieurs = new Decales();
    private final Decales posterieurs = new Decales();
    private final List<Balance> reperes = new ArrayList<>(List.of(new Balance()));
    private final Map<String, Mouvement> parCle = new ConcurrentHashMap<>();
    private volatile Mouvement[][] blocs = new Mouvement[0][];
    private volatile int taille;

    /** @param mouvements that follow the last one; one thread at a time */
    public void ajouter(List<Mouvement> mouvements) {
        int n = taille;
        for (Mouvement mouvement : mouvements) {
            if (n > 0 && mouvement.decideLe().isBefore(lire(n - 1).decideLe())) {
                throw new IllegalStateException("Décision antérieure à la précédente : " + mouvement.id());
            }
            if (n / BLOC == blocs.length) {
                Mouvement[][] agrandis = Arrays.copyOf(blocs, blocs.length + 1);
                agrandis[blocs.length] = new Mouvement[BLOC];
                blocs = agrandis;
            }
            blocs[n / BLOC][n % BLOC] = mouvement;
            classer(mouvement, n++);
            parCle.put(mouvement.cle().cle(), mouvement);
        }
        taille = n; // published last: what a reader sees is complete
    }

    /** Number of mouvements, which is the number of the last one. */
    public int taille() {
        return taille;
    }

    /** The mouvement a demand wrote, if it is known here. */
    public Optional<Mouvement> ecritPar(String cle) {
        return Optional.ofNullable(parCle.get(cle));
    }

    /** What the stream holds now, from a sequence on; it does not grow. */
    public List<Mouvement> depuis(long sequence) {
        int fin = taille;
        return new Extrait(Math.clamp(sequence - 1, 0, fin), fin);
    }

    public Instantane instantane() {
        return new Instantane(taille);
    }

    private void classer(Mouvement mouvement, int rang) {
        LocalDate decide = Paris.jour(mouvement.decideLe());
        if (mouvement.dateEffet().isBefore(decide)) {
            anterieurs.ajouter(rang);
        } else if (mouvement.dateEffet().isAfter(decide)) {
            posterieurs.ajouter(rang);
        }
    }

    private Mouvement lire(int rang) {
        return blocs[rang / BLOC][rang % BLOC];
    }

    /** Mouvements among the first {@code n} decided before an instant. */
    private int decidesAvant(Instant fin, int n) {
        int bas = 0;
        int haut = n;
        while (bas < haut) {
            int milieu = (bas + haut) >>> 1;
            if (lire(milieu).decideLe().isBefore(fin)) {
                bas = milieu + 1;
            } else {
                haut = milieu;
            }
        }
        return bas;
    }

    /** A copy of the last balance kept at or before this number of mouvements. */
    private Balance repere(int n) {
        synchronized (reperes) {
            while (reperes.size() <= n / PAS) {
                Balance suivante = reperes.getLast().copie();
                int debut = (reperes.size() - 1) * PAS;
                for (int rang = debut; rang < debut + PAS; rang++) {
                    suivante.ajouter(lire(rang));
                }
                reperes.add(suivante);
            }
            return reperes.get(n / PAS).copie();
        }
    }

    /** The stream as it was when asked for. */
    public final class Instantane {

        private final int connus;

        private Instantane(int connus) {
            this.connus = connus;
        }

        public List<Mouvement> mouvements() {
            return new Extrait(0, connus);
        }

        /** Of all that is written. */
        public Balance balance() {
            Balance balance = repere(connus);
            for (int rang = connus / PAS * PAS; rang < connus; rang++) {
                balance.ajouter(lire(rang));
            }
            return balance;
        }

        /** Equal to folding the whole stream with {@link Situation#retient}. */
        public Balance balance(Situation situation) {
            int sus = decidesAvant(situation.connuLe().plusNanos(1), connus);
            int echus = Math.min(sus, decidesAvant(Paris.debut(situation.au().plusDays(1)), connus));
            // A kept balance must not hold what is decided by that day but takes effect after it.
            int sur =
                    posterieurs.premier(0, echus, rang -> lire(rang).dateEffet().isAfter(situation.au()), echus);
            Balance balance = repere(sur);
            for (int rang = sur / PAS * PAS; rang < echus; rang++) {
                ajouterSiRetenu(balance, rang, situation);
            }
            anterieurs.parcourir(echus, sus, rang -> ajouterSiRetenu(balance, rang, situation));
            return balance;
        }

        private void ajouterSiRetenu(Balance balance, int rang, Situation situation) {
            Mouvement mouvement = lire(rang);
            if (situation.retient(mouvement)) {
                balance.ajouter(mouvement);
            }
        }
    }

    /** A view of consecutive mouvements, which never change. */
    private final class Extrait extends AbstractList<Mouvement> implements RandomAccess {

        private final int debut;
        private final int fin;

        Extrait(int debut, int fin) {
            this.debut = debut;
            this.fin = fin;
        }

        @Override
        public Mouvement get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            return lire(debut + index);
        }

        @Override
        public int size() {
            return fin - debut;
        }
    }
}
