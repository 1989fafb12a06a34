package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.Euros;
import fr.esmsnumerique.financement.calcul.model.Exclusion;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.ReferenceLegale.Statut;
import java.util.Optional;

/** Amount that an amendment keeps: what the scale gives on its perimeter, or less by agreement of the parties; never more than before, never less than what is paid. */
sealed interface MontantAvenant {

    record Retenu(Montant montant) implements MontantAvenant {}

    record Refuse(Issue motif) implements MontantAvenant {}

    /** @param memeProjet no establishment leaves: without an amount, the one in force stays */
    static MontantAvenant de(Subvention subvention, Calcul calcul, boolean memeProjet, Optional<Montant> donne) {
        Montant avant = subvention.montantEnVigueur();
        if (donne.isEmpty() && memeProjet) {
            return retenir(subvention, avant);
        }
        // An amount that was modulated, or agreed below the scale, does not follow from the new computation.
        if (donne.isEmpty() && !subvention.suitLeBareme()) {
            return refuser(
                    "avenant.montant_requis",
                    "Montant requis",
                    "Le montant en vigueur (" + Euros.format(avant)
                            + ") n'est pas celui du barème : indiquez le montant retenu, le barème donne "
                            + Euros.format(calcul.total()) + " sur le nouveau périmètre.");
        }
        Montant montant = donne.orElse(calcul.total());
        if (montant.compareTo(avant) > 0) {
            return refuser(
                    "avenant.hausse",
                    "Montant supérieur",
                    "Le montant en vigueur est " + Euros.format(avant)
                            + " et l'engagement se fait en une fois pour toute la subvention : un avenant ne l'augmente pas.");
        }
        Montant plafond = plafond(subvention, calcul);
        if (!memeProjet && montant.compareTo(plafond) > 0) {
            return refuser(
                    "avenant.montant",
                    "Montant supérieur au barème",
                    "Le barème donne " + Euros.format(calcul.total()) + " sur le nouveau périmètre : retenez "
                            + (plafond.equals(calcul.total()) ? "ce montant" : Euros.format(plafond)) + " au plus.");
        }
        return retenir(subvention, montant);
    }

    /** What the scale gives on the new perimeter, with what modulations had added to the scale in all; what is paid stays possible, for no text takes it back (AMB-44). */
    private static Montant plafond(Subvention subvention, Calcul calcul) {
        long ajoute = subvention.montantEnVigueur().centimes()
                - subvention.calculEnVigueur().total().centimes();
        Montant plafond = calcul.total().plus(new Montant(Math.max(0, ajoute)));
        Montant verse = EcheancierAvenant.verse(subvention);
        return verse.compareTo(plafond) > 0 ? verse : plafond;
    }

    /** Why the line of a withdrawn establishment is at zero. */
    static Exclusion retrait(int numero) {
        return new Exclusion(
                "Retiré du projet par l'avenant n° " + numero + ".",
                new ReferenceLegale(
                        "Avenant n° " + numero + " à la convention", "article 1", Statut.INFERENCE, "FUN-30"));
    }

    private static MontantAvenant retenir(Subvention subvention, Montant montant) {
        if (montant.estNul()) {
            return refuser(
                    "avenant.montant",
                    "Montant nul",
                    "Un avenant laisse un montant : pour mettre fin au projet, résiliez la convention.");
        }
        Montant verse = EcheancierAvenant.verse(subvention);
        return montant.compareTo(verse) < 0
                ? refuser(
                        "avenant.sous_le_verse",
                        "Montant inférieur au versé",
                        Euros.format(verse)
                                + " sont déjà versés ou transmis, et aucun texte ne prévoit de les reprendre : retenez ce montant au moins.")
                : new Retenu(montant);
    }

    private static MontantAvenant refuser(String code, String titre, String detail) {
        return new Refuse(Refus.regle(code, titre, detail));
    }
}
