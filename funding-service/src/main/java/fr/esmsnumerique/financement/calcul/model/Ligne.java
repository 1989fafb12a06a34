package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One explained line of the computation.
 *
 * @param unitaire amount or ceiling per unit
 * @param plafond most the line can give, when the amount is a ceiling
 * @param prix price or quote compared with the ceiling, when it is known
 * @param retenu what the line gives
 * @param calcul the operation in full; absent when the amounts alone say it, and then written each time it is read, for comparing sizes reads few of them
 * @param lecture reading that decided the line, when the texts allow several
 * @param motif why the line gives 0, or the assumption made
 */
public record Ligne(
        Poste poste,
        String libelle,
        int quantite,
        Montant unitaire,
        @Nullable Montant plafond,
        @Nullable Montant prix,
        Montant retenu,
        @Nullable String calcul,
        ReferenceLegale reference,
        @Nullable String lecture,
        @Nullable String motif,
        List<String> essms) {

    public Ligne {
        essms = List.copyOf(essms);
        // A line read from the store is equal to the one that was computed.
        if (calcul != null && calcul.equals(Operations.ecrire(quantite, unitaire, plafond, prix, retenu))) {
            calcul = null;
        }
        if (plafond != null && retenu.compareTo(plafond) > 0) {
            throw new IllegalArgumentException("Ligne au-dessus de son plafond : " + libelle);
        }
    }

    /** Flat amount per establishment. */
    static Ligne forfait(Poste poste, String libelle, PrixCite prix, Groupe essms, @Nullable String lecture) {
        return forfait(poste, libelle, prix, essms, lecture, null);
    }

    /** @param motif why that amount, which may be 0 */
    static Ligne forfait(
            Poste poste,
            String libelle,
            PrixCite prix,
            Groupe essms,
            @Nullable String lecture,
            @Nullable String motif) {
        return new Ligne(
                poste,
                libelle,
                essms.taille(),
                prix.montant(),
                null,
                null,
                prix.montant().fois(essms.taille()),
                null,
                prix.reference(),
                lecture,
                motif,
                essms.numeros());
    }

    /** Flat amount for the whole project. */
    static Ligne forfaitDuProjet(Poste poste, String libelle, PrixCite prix, @Nullable String lecture) {
        return new Ligne(
                poste,
                libelle,
                1,
                prix.montant(),
                null,
                null,
                prix.montant(),
                null,
                prix.reference(),
                lecture,
                null,
                List.of());
    }

    /** Up to a ceiling per unit, {@code prix} being the whole price of the line; an unknown price is taken at the ceiling and said to be. */
    static Ligne plafonnee(
            Poste poste,
            String libelle,
            int quantite,
            PrixCite plafondUnitaire,
            @Nullable Montant prix,
            Groupe essms,
            @Nullable String lecture) {
        Montant plafond = plafondUnitaire.montant().fois(quantite);
        Montant retenu = prix == null ? plafond : plafond.min(prix);
        return new Ligne(
                poste,
                libelle,
                quantite,
                plafondUnitaire.montant(),
                plafond,
                prix,
                retenu,
                null,
                plafondUnitaire.reference(),
                lecture,
                prix == null ? "Prix non communiqué : supposé au moins égal au plafond." : null,
                essms.numeros());
    }

    /** Gives nothing, and says why. */
    static Ligne nulle(
            Poste poste,
            String libelle,
            int quantite,
            ReferenceLegale reference,
            @Nullable String lecture,
            String motif,
            Groupe essms) {
        return new Ligne(
                poste,
                libelle,
                quantite,
                Montant.ZERO,
                null,
                null,
                Montant.ZERO,
                null,
                reference,
                lecture,
                motif,
                essms.numeros());
    }

    /** The line as a reasoned decision changed it: the operation shows both amounts, the reason replaces any other. */
    public Ligne modulee(int nombre, Montant montant, String pourquoi) {
        Montant nouveauPlafond = plafond == null ? null : unitaire.fois(nombre);
        return new Ligne(
                poste,
                libelle,
                nombre,
                unitaire,
                nouveauPlafond,
                prix,
                montant,
                calcul() + " ; modulé à " + Euros.format(montant),
                reference,
                lecture,
                pourquoi,
                essms);
    }

    /** The operation in full. */
    @Override
    public String calcul() {
        return calcul == null ? Operations.ecrire(quantite, unitaire, plafond, prix, retenu) : calcul;
    }

    public Optional<Montant> plafondEventuel() {
        return Optional.ofNullable(plafond);
    }

    public Optional<Montant> prixEventuel() {
        return Optional.ofNullable(prix);
    }
}
