package fr.esmsnumerique.budget.enveloppe.model;

import org.jspecify.annotations.Nullable;

/**
 * Account: holder × post × origin × dossier.
 *
 * @param dossier dossierId, or empty when the credits are not tied to one
 */
public record Compte(Titulaire titulaire, Poste poste, Origine origine, String dossier) {

    public static Compte national(Poste poste) {
        return new Compte(Titulaire.NATIONAL, poste, Origine.SANS, "");
    }

    public static Compte disponible(Titulaire titulaire, Origine origine) {
        return new Compte(titulaire, Poste.DISPONIBLE, origine, "");
    }

    /** The account of the same holder and origin on another post, for one dossier. */
    public Compte pour(Poste autrePoste, String autreDossier) {
        return new Compte(titulaire, autrePoste, origine, autreDossier);
    }

    /** Account of the payment book: a debt has no origin, only a holder and a dossier. */
    public static Compte paiement(Titulaire titulaire, Poste poste, String dossier) {
        return new Compte(titulaire, poste, Origine.SANS, dossier);
    }

    /** Written out, as {@link #hashCode}: balances are looked for by account several times per line, and what the language generates is slow until it is compiled. */
    @Override
    public boolean equals(@Nullable Object autre) {
        return autre instanceof Compte compte
                && poste == compte.poste
                && dossier.equals(compte.dossier)
                && titulaire.code().equals(compte.titulaire.code())
                && origine.nature() == compte.origine.nature()
                && origine.reference().equals(compte.origine.reference());
    }

    @Override
    public int hashCode() {
        int hachage = dossier.hashCode();
        hachage = 31 * hachage + poste.ordinal();
        hachage = 31 * hachage + titulaire.code().hashCode();
        return 31 * hachage + origine.reference().hashCode();
    }
}
