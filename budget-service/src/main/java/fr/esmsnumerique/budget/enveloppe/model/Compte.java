package fr.esmsnumerique.budget.enveloppe.model;

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
}
