package fr.esmsnumerique.financement.lot.application;

import fr.esmsnumerique.financement.lot.model.FormatGestionnaire.ColonnesRetour;
import fr.esmsnumerique.financement.lot.model.ReferenceVersement;
import fr.esmsnumerique.financement.subvention.model.Retour;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one line of the fund manager's file: every cell at fault is named, not only the first. */
final class LigneRetour {

    private static final DateTimeFormatter FRANCAISE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    /** At most two decimals: a third one is not an amount of money, and is never rounded. */
    private static final Pattern EUROS = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private static final int DECIMALES = 2;

    private final LigneTable.Lue ligne;
    private final ColonnesRetour colonnes;
    private final List<ErreurImport> erreurs = new ArrayList<>();

    private LigneRetour(LigneTable.Lue ligne, ColonnesRetour colonnes) {
        this.ligne = ligne;
        this.colonnes = colonnes;
    }

    /** The line, or why it cannot be read. */
    sealed interface Lecture {

        record Lue(ReferenceVersement reference, Retour retour) implements Lecture {}

        record Refusee(List<ErreurImport> erreurs) implements Lecture {}
    }

    static Lecture lire(LigneTable.Lue ligne, ColonnesRetour colonnes) {
        return new LigneRetour(ligne, colonnes).lire();
    }

    private Lecture lire() {
        Optional<ReferenceVersement> reference = ReferenceVersement.lire(texte(colonnes.reference()));
        if (reference.isEmpty()) {
            erreur(colonnes.reference(), "retour.reference", "ce n'est pas la référence d'une ligne d'un lot");
        }
        Optional<Boolean> paye = issue();
        Optional<LocalDate> date = date();
        Optional<Montant> montant = montant();
        String motif = texte(colonnes.motif());
        if (paye.filter(p -> !p).isPresent() && motif.isEmpty()) {
            erreur(colonnes.motif(), "retour.motif", "un rejet dit son motif");
        }
        return erreurs.isEmpty()
                ? new Lecture.Lue(
                        reference.orElseThrow(),
                        new Retour(
                                paye.orElseThrow(),
                                montant.orElseThrow(),
                                date.orElseThrow(),
                                motif.isEmpty() ? null : motif))
                : new Lecture.Refusee(erreurs);
    }

    private Optional<Boolean> issue() {
        String lue = texte(colonnes.issue());
        if (lue.equalsIgnoreCase(colonnes.paye())) {
            return Optional.of(true);
        }
        if (lue.equalsIgnoreCase(colonnes.rejete())) {
            return Optional.of(false);
        }
        erreur(colonnes.issue(), "retour.issue", "attendu : " + colonnes.paye() + " ou " + colonnes.rejete());
        return Optional.empty();
    }

    private Optional<LocalDate> date() {
        String lue = texte(colonnes.date());
        try {
            return Optional.of(lue.contains("/") ? LocalDate.parse(lue, FRANCAISE) : LocalDate.parse(lue));
        } catch (DateTimeParseException illisible) {
            erreur(colonnes.date(), "retour.date", "attendue : 2025-11-20 ou 20/11/2025");
            return Optional.empty();
        }
    }

    private Optional<Montant> montant() {
        String lu = texte(colonnes.montant()).replaceAll("[ \u00A0\u202F€]", "");
        if (!EUROS.matcher(lu).matches()) {
            erreur(colonnes.montant(), "retour.montant", "montant en euros attendu, deux décimales au plus");
            return Optional.empty();
        }
        return Optional.of(new Montant(
                new BigDecimal(lu.replace(',', '.')).movePointRight(DECIMALES).longValueExact()));
    }

    private String texte(String colonne) {
        return ligne.cellules().getOrDefault(colonne, "");
    }

    private void erreur(String champ, String code, String raison) {
        String lu = texte(champ);
        String cite = lu.isEmpty() ? "cellule vide, " : "« " + ErreurImport.abrege(lu) + " », ";
        erreurs.add(new ErreurImport(
                ligne.numero(), ErreurImport.abrege(texte(colonnes.reference())), champ, code, cite + raison));
    }
}
