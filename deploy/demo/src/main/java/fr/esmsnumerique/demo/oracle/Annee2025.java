package fr.esmsnumerique.demo.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The dates of the year, the same whatever the scale; {@link Scenario} holds the credits and the human decisions. Every act reads them, the oracle too. */
public final class Annee2025 {

    public static final String CAMPAGNE = "G25";
    public static final String ENVELOPPE = "2025-G25";
    public static final int EXERCICE = 2025;

    public static final LocalDate JALON_JUIN = LocalDate.of(2025, 6, 16);
    public static final LocalDate JALON_SEPTEMBRE = LocalDate.of(2025, 9, 29);
    public static final LocalDate ENGAGEMENT_JUILLET = LocalDate.of(2025, 7, 1);
    public static final LocalDate ENGAGEMENT_OCTOBRE = LocalDate.of(2025, 10, 7);
    public static final LocalDate ENGAGEMENT_DECEMBRE = LocalDate.of(2025, 12, 1);

    /** Deposit of the draft, live, by its carrier. */
    public static final LocalDateTime DEPOT_EN_DIRECT = LocalDateTime.of(2025, 7, 3, 10, 12);

    public static final LocalDateTime VEILLE_DU_REDEPLOIEMENT = LocalDateTime.of(2025, 10, 14, 20, 0);
    /** State at the end of this day, then signed the next one (BUD-04, AMB-07). */
    public static final LocalDate JOUR_DE_REFERENCE = LocalDate.of(2025, 10, 15);

    public static final LocalDateTime REDEPLOIEMENT = LocalDateTime.of(2025, 10, 16, 10, 0);
    /** The region that received credits programmes what it could not before. */
    public static final LocalDate PROGRAMMATION_TARDIVE = LocalDate.of(2025, 10, 20);

    public static final LocalDateTime CLOTURE = LocalDateTime.of(2026, 1, 6, 9, 0);

    public static final LocalDateTime DERNIER_JOUR = LocalDateTime.of(2025, 12, 31, 18, 0);
    public static final LocalDateTime BILAN = LocalDateTime.of(2027, 2, 15, 9, 0);

    /** Part of the ARS in the 2025 frame before the September amendment (public facts): 70 M€. */
    public static final long OUVERTURE_CENTIMES = 7_000_000_000L;

    public static final LocalDate PREMIERE_CIRCULAIRE = LocalDate.of(2025, 5, 12);
    public static final LocalDate SECONDE_CIRCULAIRE = LocalDate.of(2025, 9, 5);

    private Annee2025() {}
}
