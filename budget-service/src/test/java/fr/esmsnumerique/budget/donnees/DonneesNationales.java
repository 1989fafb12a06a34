package fr.esmsnumerique.budget.donnees;

import fr.esmsnumerique.kernel.Region;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The nation, times a scale: 3 000 projects and 45 000 establishments at scale 1, spread over the regions about as people are, 36 months of each. */
public final class DonneesNationales {

    public static final int PROJETS = 3_000;
    public static final int ESSMS_PAR_PROJET = 15;
    public static final int MOIS = 36;
    public static final YearMonth PREMIER_MOIS = YearMonth.of(2025, 1);
    static final String CAMPAGNE = "G25";

    /** Of a thousand projects; the rest goes to the first region. */
    private static final Map<Region, Integer> POUR_MILLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Region.ILE_DE_FRANCE, 160),
            Map.entry(Region.NOUVELLE_AQUITAINE, 95),
            Map.entry(Region.OCCITANIE, 95),
            Map.entry(Region.HAUTS_DE_FRANCE, 90),
            Map.entry(Region.GRAND_EST, 85),
            Map.entry(Region.PROVENCE_ALPES_COTE_D_AZUR, 75),
            Map.entry(Region.PAYS_DE_LA_LOIRE, 60),
            Map.entry(Region.BRETAGNE, 55),
            Map.entry(Region.NORMANDIE, 50),
            Map.entry(Region.BOURGOGNE_FRANCHE_COMTE, 45),
            Map.entry(Region.CENTRE_VAL_DE_LOIRE, 38),
            Map.entry(Region.CORSE, 6),
            Map.entry(Region.LA_REUNION, 12),
            Map.entry(Region.GUADELOUPE, 7),
            Map.entry(Region.MARTINIQUE, 6),
            Map.entry(Region.GUYANE, 4),
            Map.entry(Region.MAYOTTE, 3)));

    private final List<ProjetNational> projets;

    public DonneesNationales(int echelle) {
        this.projets = List.copyOf(generer(PROJETS * echelle));
    }

    List<ProjetNational> projets() {
        return projets;
    }

    public List<ProjetNational> dans(Region region) {
        return projets.stream().filter(p -> p.region() == region).toList();
    }

    public int essms() {
        return projets.stream().mapToInt(ProjetNational::essms).sum();
    }

    private static List<ProjetNational> generer(int nombre) {
        List<ProjetNational> projets = new ArrayList<>();
        Map<Region, Integer> rangs = new EnumMap<>(Region.class);
        int premierEssms = 0;
        int retenus = 0;
        for (int rang = 0; rang < nombre; rang++) {
            Region region = region(rang);
            int numero = rangs.merge(region, 1, Integer::sum);
            String etat = etat(rang);
            boolean retenu = "RETENU".equals(etat);
            // Two by two, as many above the mean as below it: the total is exact at every scale.
            int ecart = Hasard.sous(6, rang / 2, 7, 0);
            int essms = rang % 2 == 0 ? ESSMS_PAR_PROJET - ecart : ESSMS_PAR_PROJET + ecart;
            projets.add(new ProjetNational(
                    rang,
                    "%s-%s-%04d".formatted(CAMPAGNE, region.code(), numero),
                    region,
                    etat,
                    retenu ? Optional.of(retenus++) : Optional.empty(),
                    premierEssms,
                    essms,
                    retenu ? essms * 1_100_000L + Hasard.sous(90_000_000, rang, 8, 0) / 100 * 100 : 0));
            premierEssms += essms;
        }
        return projets;
    }

    private static Region region(int rang) {
        int tirage = Hasard.sous(1_000, rang, 9, 0);
        int cumul = 0;
        for (Map.Entry<Region, Integer> part : POUR_MILLE.entrySet()) {
            cumul += part.getValue();
            if (tirage < cumul) {
                return part.getKey();
            }
        }
        return Region.AUVERGNE_RHONE_ALPES;
    }

    /** Seventeen of twenty are retained. */
    private static String etat(int rang) {
        return switch (rang % 20) {
            case 17 -> "REJETE";
            case 18 -> "DEPOSE";
            case 19 -> "NON_RECEVABLE";
            default -> "RETENU";
        };
    }

    /** Every establishment and month, in the order of the projects. */
    public void parcourirLesMois(LecteurDeMois lecteur) {
        for (ProjetNational projet : projets) {
            for (int essms = 0; essms < projet.essms(); essms++) {
                String finess = projet.finess(essms);
                for (int mois = 0; mois < MOIS; mois++) {
                    lecteur.lire(projet, finess, mois, projet.mesure(essms, mois));
                }
            }
        }
    }

    static List<YearMonth> mois() {
        return IntStream.range(0, MOIS).mapToObj(PREMIER_MOIS::plusMonths).toList();
    }

    /** Told of each establishment's month. */
    public interface LecteurDeMois {
        void lire(ProjetNational projet, String finess, int mois, ProjetNational.Mesure mesure);
    }
}
