package fr.esmsnumerique.demo.oracle;

import static fr.esmsnumerique.kernel.Region.BOURGOGNE_FRANCHE_COMTE;
import static fr.esmsnumerique.kernel.Region.GRAND_EST;
import static fr.esmsnumerique.kernel.Region.PAYS_DE_LA_LOIRE;

import fr.esmsnumerique.demo.oracle.Parcours.Usage;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** The script of the year: dates, credits and human decisions. Every act reads it, the oracle too. */
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

    /**
     * First FMIS circular; chosen so that on 14 October one region is above 80 %, one near 60 %, one below 45 %, and that the last of the three cannot programme all it
     * retained.
     */
    public static final Map<Region, Long> NOTIFIE_EN_MAI = Map.of(
            BOURGOGNE_FRANCHE_COMTE, 120_000_000L,
            PAYS_DE_LA_LOIRE, 120_000_000L,
            GRAND_EST, 160_000_000L);

    /** Second circular, negative: an envelope also shrinks during the year. */
    public static final Map<Region, Long> NOTIFIE_EN_SEPTEMBRE = Map.of(BOURGOGNE_FRANCHE_COMTE, -10_000_000L);

    /** One redeployment, signed by CNSA and DNS: a human decision, no text gives a criterion (BUD-10). */
    public static final Map<Region, Long> CEDE = Map.of(PAYS_DE_LA_LOIRE, 25_000_000L);

    public static final Map<Region, Long> RECU = Map.of(GRAND_EST, 25_000_000L);

    private Annee2025() {}

    public static List<Parcours> parcours() {
        return List.of(
                Parcours.retenu("G25-27-0001", JALON_SEPTEMBRE)
                        .engage(ENGAGEMENT_OCTOBRE)
                        .deploye(Usage.CIBLES_ATTEINTES),
                Parcours.retenu("G25-27-0002", JALON_JUIN)
                        .engage(ENGAGEMENT_DECEMBRE)
                        .deploye(Usage.CIBLES_ATTEINTES),
                Parcours.retenu("G25-27-0003", JALON_JUIN)
                        .engage(ENGAGEMENT_JUILLET)
                        .deploye(Usage.CIBLES_ATTEINTES),
                Parcours.retenu("G25-27-0004", JALON_SEPTEMBRE)
                        .engage(ENGAGEMENT_OCTOBRE)
                        .deploye(Usage.SANS_MSS_NI_DMP),
                Parcours.retenu("G25-52-0001", JALON_JUIN)
                        .engage(ENGAGEMENT_JUILLET)
                        .deploye(Usage.CIBLES_ATTEINTES),
                Parcours.retenu("G25-52-0002", JALON_JUIN)
                        .engage(ENGAGEMENT_JUILLET)
                        .deploye(Usage.DMP_SOUS_LA_CIBLE),
                Parcours.jamaisDecide("G25-52-0003"),
                Parcours.retenu("G25-52-0004", JALON_SEPTEMBRE)
                        .engage(ENGAGEMENT_DECEMBRE)
                        .deploye(Usage.SANS_MSS_NI_DMP),
                Parcours.retenu("G25-44-0001", JALON_JUIN)
                        .engage(ENGAGEMENT_JUILLET)
                        .deploye(Usage.CIBLES_ATTEINTES),
                Parcours.rejete("G25-44-0002", JALON_JUIN),
                Parcours.retenu("G25-44-0003", JALON_SEPTEMBRE).engage(ENGAGEMENT_DECEMBRE),
                Parcours.retenu("G25-44-0004", JALON_SEPTEMBRE)
                        .attendantDesCredits()
                        .engage(ENGAGEMENT_DECEMBRE));
    }

    public static Parcours parcours(String dossierId) {
        return parcours().stream()
                .filter(p -> p.dossierId().equals(dossierId))
                .findFirst()
                .orElseThrow();
    }
}
