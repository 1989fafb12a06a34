package fr.esmsnumerique.budget.enveloppe.model;

import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.util.List;

/**
 * What a region gives in a redeployment. No text says which projects lose their programming (BUD-10): people name them.
 *
 * @param dossiersDeprogrammes dossiers whose programming may be broken, in this order, once the available credits are used up
 */
public record Cession(Region donneur, Montant montant, List<String> dossiersDeprogrammes) {

    public Cession {
        dossiersDeprogrammes = List.copyOf(dossiersDeprogrammes);
    }

    public Titulaire titulaire() {
        return Titulaire.de(donneur);
    }
}
