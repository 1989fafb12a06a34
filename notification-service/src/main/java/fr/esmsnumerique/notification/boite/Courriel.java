package fr.esmsnumerique.notification.boite;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * State of a message's mail.
 *
 * @param messageId Message-ID header: the same at every attempt, so that a repeated mail is recognised
 * @param essais attempts made
 * @param prochain system instant before which nobody tries (again), or takes over from a sender that may have died
 * @param destinataire masked address, once known
 * @param version number of writes, for conditional updates
 */
public record Courriel(
        Etat etat,
        String messageId,
        int essais,
        Instant prochain,
        @Nullable String destinataire,
        @Nullable Instant envoyeLe,
        @Nullable String derniereErreur,
        long version) {

    /** Life of a mail. */
    public enum Etat {
        A_ENVOYER,
        EN_COURS,
        ENVOYE,
        /** A person must tell the carrier another way. */
        ABANDONNE;

        public boolean estTermine() {
            return this == ENVOYE || this == ABANDONNE;
        }
    }

    static Courriel aEnvoyer(String id) {
        return new Courriel(Etat.A_ENVOYER, "<" + id + "@notification.esms>", 0, Instant.EPOCH, null, null, null, 1);
    }

    public Courriel enCours(Instant finDuBail) {
        return new Courriel(
                Etat.EN_COURS, messageId, essais + 1, finDuBail, destinataire, null, derniereErreur, version + 1);
    }

    public Courriel envoye(String masque, Instant instant) {
        return new Courriel(Etat.ENVOYE, messageId, essais, prochain, masque, instant, null, version + 1);
    }

    public Courriel aReessayer(Instant quand, String erreur) {
        return new Courriel(Etat.A_ENVOYER, messageId, essais, quand, destinataire, null, erreur, version + 1);
    }

    public Courriel abandonne(String erreur) {
        return new Courriel(Etat.ABANDONNE, messageId, essais, prochain, destinataire, null, erreur, version + 1);
    }
}
