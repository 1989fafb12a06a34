package fr.esmsnumerique.financement.lot.model;

import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;

/**
 * What one file of the fund manager's answers did.
 *
 * @param id {@code paiements-<region>-<instant>-…}
 * @param paye sum of the payments it recorded
 */
public record RapportRetours(
        String id,
        Region region,
        Agent par,
        Instant commenceLe,
        Instant termineLe,
        Fichier fichier,
        Compte compte,
        Montant paye) {

    /** The file as received. */
    public record Fichier(String empreinte, String encodage, String separateur) {}

    /** Lines by outcome. */
    public record Compte(int lues, int payees, int rejets, int inchangees, int refusees, int erreurs) {}
}
