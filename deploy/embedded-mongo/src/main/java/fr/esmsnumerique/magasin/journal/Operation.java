package fr.esmsnumerique.magasin.journal;

/** Kinds of physical change. The order is the on-disk code: only append to it. */
public enum Operation {
    /** Last record of a base: without it the base is incomplete. */
    FIN_DE_BASE,
    CREER_COLLECTION,
    SUPPRIMER_COLLECTION,
    /** Document: the index description, as {@code listIndexes} shows it. */
    CREER_INDEX,
    /** Document: {@code {name}}. */
    SUPPRIMER_INDEX,
    /** Document: {@code {vers}}, the new collection name in the same database. */
    RENOMMER_COLLECTION,
    /** Document: the new document. */
    INSERER,
    /** Document: the image after the update; {@code _id} designates the document to replace. */
    REMPLACER,
    /** Document: {@code {_id}}. */
    SUPPRIMER;

    private static final Operation[] TOUTES = values();

    static Operation deCode(int code) {
        if (code < 0 || code >= TOUTES.length) {
            throw new IllegalArgumentException("opération inconnue : " + code);
        }
        return TOUTES[code];
    }
}
