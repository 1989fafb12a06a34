package fr.esmsnumerique.financement.enveloppe.model;

import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;

/**
 * A file one thinks of retaining.
 *
 * @param dejaEngage its credits are engaged: what is available no longer holds them, so it costs nothing more
 */
public record DossierEnvisage(DossierRetenu dossier, Calcul calcul, boolean dejaEngage) {}
