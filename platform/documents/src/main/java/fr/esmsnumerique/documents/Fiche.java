package fr.esmsnumerique.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a document, in its metadata and around its pages.
 *
 * @param titre shown by readers instead of the file's name
 * @param reference printed at the foot of each page
 * @param date day of the document: it stands for its dates of creation and change, the machine's clock never enters a file
 * @param entete running header
 * @param preuve absent from what proves nothing (previews, reports)
 * @param filigrane word across the pages of what must not pass for the real thing, {@code PROJET}
 */
public record Fiche(
        String titre,
        String reference,
        LocalDate date,
        String entete,
        @Nullable Preuve preuve,
        @Nullable String filigrane) {

    public Fiche(String titre, String reference, LocalDate date, String entete) {
        this(titre, reference, date, entete, null, null);
    }

    public Fiche avec(Preuve verification) {
        return new Fiche(titre, reference, date, entete, verification, filigrane);
    }

    public Fiche avecFiligrane(String mot) {
        return new Fiche(titre, reference, date, entete, preuve, mot);
    }

    Optional<Preuve> preuveEventuelle() {
        return Optional.ofNullable(preuve);
    }

    Optional<String> filigraneEventuel() {
        return Optional.ofNullable(filigrane);
    }

    /** Foot of the pages: the reference, what keeps it from being the real thing, and the code when the document can be checked. */
    String pied() {
        String nom = filigrane == null ? reference : reference + " – " + filigrane;
        return preuve == null ? nom : nom + " – code de vérification " + preuve.code();
    }
}
