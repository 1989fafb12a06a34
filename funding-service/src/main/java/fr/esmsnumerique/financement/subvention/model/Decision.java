package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;

/**
 * Décision attributive de subvention.
 *
 * @param date Europe/Paris day of the server
 */
public record Decision(String reference, LocalDate date, Montant montant, Agent par) {}
