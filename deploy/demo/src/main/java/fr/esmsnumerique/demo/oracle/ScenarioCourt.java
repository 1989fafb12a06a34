package fr.esmsnumerique.demo.oracle;

import static fr.esmsnumerique.demo.oracle.Annee2025.ENGAGEMENT_DECEMBRE;
import static fr.esmsnumerique.demo.oracle.Annee2025.ENGAGEMENT_JUILLET;
import static fr.esmsnumerique.demo.oracle.Annee2025.ENGAGEMENT_OCTOBRE;
import static fr.esmsnumerique.demo.oracle.Annee2025.JALON_JUIN;
import static fr.esmsnumerique.demo.oracle.Annee2025.JALON_SEPTEMBRE;
import static fr.esmsnumerique.kernel.Region.BOURGOGNE_FRANCHE_COMTE;
import static fr.esmsnumerique.kernel.Region.GRAND_EST;
import static fr.esmsnumerique.kernel.Region.PAYS_DE_LA_LOIRE;

import fr.esmsnumerique.demo.oracle.Parcours.Usage;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;

/** The year of three regions and twelve applications: what the reference page explains line by line. */
public final class ScenarioCourt {

    /**
     * First FMIS circular; chosen so that on 14 October one region is above 80 %, one near 60 %, one below 45 %, and that the last of the three cannot programme all it
     * retained.
     */
    private static final Map<Region, Long> NOTIFIE_EN_MAI = Map.of(
            BOURGOGNE_FRANCHE_COMTE, 120_000_000L,
            PAYS_DE_LA_LOIRE, 120_000_000L,
            GRAND_EST, 160_000_000L);

    /** Second circular, negative: an envelope also shrinks during the year. */
    private static final Map<Region, Long> NOTIFIE_EN_SEPTEMBRE = Map.of(BOURGOGNE_FRANCHE_COMTE, -10_000_000L);

    /** One redeployment, signed by CNSA and DNS: a human decision, no text gives a criterion (BUD-10). */
    private static final Map<Region, Long> CEDE = Map.of(PAYS_DE_LA_LOIRE, 25_000_000L);

    private static final Map<Region, Long> RECU = Map.of(GRAND_EST, 25_000_000L);

    private ScenarioCourt() {}

    public static Scenario creer() {
        return new Scenario(parcours(), NOTIFIE_EN_MAI, NOTIFIE_EN_SEPTEMBRE, CEDE, RECU);
    }

    private static List<Parcours> parcours() {
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
}
