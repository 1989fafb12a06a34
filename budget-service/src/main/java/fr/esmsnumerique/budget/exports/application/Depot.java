package fr.esmsnumerique.budget.exports.application;

import java.io.OutputStream;

/** Where a file is written as it comes, a piece at a time: it never holds whole in memory. */
public abstract class Depot extends OutputStream {

    /** Once closed. */
    public abstract long taille();

    /** Once closed. */
    public abstract String sha256();
}
