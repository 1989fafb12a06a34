package fr.esmsnumerique.financement.enveloppe.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Etat;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Montant;

/**
 * A file one thinks of retaining.
 *
 * @param montant what it would be granted, or what is in force once it is engaged: the last signed amendment's
 * @param dejaEngage its credits are engaged: what is available no longer holds them, so it costs nothing more
 */
public record DossierEnvisage(DossierRetenu dossier, Calcul calcul, Montant montant, boolean dejaEngage) {

    /** Of a file nothing is fixed for: the computation of the day. */
    public static DossierEnvisage calcule(DossierRetenu dossier, Calcul calcul) {
        return new DossierEnvisage(dossier, calcul, calcul.total(), false);
    }

    /** Of a file that has its grant. */
    public static DossierEnvisage de(Subvention arretee) {
        return arretee.etat() == Etat.ENGAGE
                ? new DossierEnvisage(arretee.dossier(), arretee.calculEnVigueur(), arretee.montantEnVigueur(), true)
                : calcule(arretee.dossier(), arretee.retenu());
    }
}
