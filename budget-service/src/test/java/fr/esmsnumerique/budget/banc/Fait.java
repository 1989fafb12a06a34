package fr.esmsnumerique.budget.banc;

import java.util.Optional;

/** What a part of the bench measured, said on one line by the machine that did to the one that reports. */
record Fait(String id, Debit debit) {

    private static final String ENTETE = "fait";
    private static final String PROCESSEUR = "processeur.";
    private static final int MOTS = 5;

    static Fait processeur(String id, double micros) {
        return new Fait(PROCESSEUR + id, new Debit(micros, 0, 0));
    }

    String unite() {
        return id.startsWith(PROCESSEUR) ? "µs/op" : "op/s";
    }

    /** In plain ASCII: two machines may not write the rest alike. */
    String ligne() {
        return String.join(
                " ",
                ENTETE,
                id,
                Double.toString(debit.parSeconde()),
                Double.toString(debit.p50Ms()),
                Double.toString(debit.p99Ms()));
    }

    /** Nothing when the line says something else. */
    static Optional<Fait> lire(String ligne) {
        String[] mots = ligne.split(" ", -1);
        if (mots.length != MOTS || !mots[0].equals(ENTETE)) {
            return Optional.empty();
        }
        Debit debit = new Debit(Double.parseDouble(mots[2]), Double.parseDouble(mots[3]), Double.parseDouble(mots[4]));
        return Optional.of(new Fait(mots[1], debit));
    }
}
