package fr.esmsnumerique.financement.enveloppe.application;

import fr.esmsnumerique.financement.subvention.model.DossierRetenu;

/** Files of eligibility-service, whatever their state, as the caller may read them. */
public interface DossiersEnvisages {

    DossierRetenu lire(String dossierId);
}
