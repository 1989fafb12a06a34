package fr.esmsnumerique.local.courrier;

import java.time.Instant;
import java.util.List;

/**
 * A message as received.
 *
 * @param id rank of arrival, from 1
 * @param destinataires addresses of the SMTP envelope, blind copies included
 * @param entetes raw header lines, in the order of the message
 * @param texte first text part, truncated
 */
record Courriel(
        long id,
        Instant recuLe,
        String expediteur,
        List<String> destinataires,
        String objet,
        List<String> entetes,
        String texte) {}
