package fr.esmsnumerique.usage.rappel.model;

import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;

/**
 * One thing due.
 *
 * @param objet month or date at stake
 * @param echeance day it is expected
 * @param phrase what is expected, in French
 */
public record Rappel(
        String dossierId,
        String campagne,
        Region region,
        Nature nature,
        String objet,
        LocalDate echeance,
        String phrase) {

    /** The same from one day to the next, so that it is told once. */
    public String id() {
        return dossierId + "/" + nature + "/" + objet;
    }

    /** Whom it is expected from. */
    public enum Destinataire {
        PORTEUR,
        ARS
    }

    /** What is due. */
    public enum Nature {
        MOIS_A_DECLARER(Destinataire.PORTEUR),
        MOIS_A_CERTIFIER(Destinataire.PORTEUR),
        MOIS_A_REPRENDRE(Destinataire.PORTEUR),
        MOIS_A_VALIDER(Destinataire.ARS),
        VSR_ATTENDUE(Destinataire.PORTEUR),
        FIN_DEPLOIEMENT(Destinataire.PORTEUR),
        SOLDE_ATTENDU(Destinataire.PORTEUR),
        ATTESTATION_A_EXAMINER(Destinataire.ARS),
        PROJET_A_RISQUE(Destinataire.ARS);

        private final Destinataire destinataire;

        Nature(Destinataire destinataire) {
            this.destinataire = destinataire;
        }

        public Destinataire destinataire() {
            return destinataire;
        }
    }
}
