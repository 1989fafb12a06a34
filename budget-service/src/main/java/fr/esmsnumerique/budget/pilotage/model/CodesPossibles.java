package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.kernel.Departement;
import fr.esmsnumerique.kernel.Region;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes an axis may show, whether or not an application falls under them today. Campaigns are not among them: they are published, not listed here.
 *
 * @see Axe
 */
public final class CodesPossibles {

    private static final Pattern TRIMESTRE = Pattern.compile("20[0-9]{2}-T[1-4]");
    private static final int PLUS_PETIT_PROJET = 1;

    /** As eligibility and funding publish them. */
    private static final Map<Axe, List<String>> LISTES = new EnumMap<>(Map.of(
            Axe.SECTEUR,
            List.of(
                    "PA",
                    "PH",
                    "DOMICILE",
                    "PROTECTION_ENFANCE",
                    "AHI",
                    "PJM",
                    "ADDICTOLOGIE_SOINS",
                    "AUTRE",
                    Codes.PLUSIEURS,
                    Codes.INCONNU),
            Axe.TYPE_PROJET,
            List.of("ACQUISITION", "MONTEE_VERSION", "USAGE_SEUL", "MIXTE", Codes.INCONNU),
            Axe.ETAT,
            List.of(
                    "BROUILLON",
                    "DEPOSE",
                    "COMPLET",
                    "INCOMPLET",
                    "NON_RECEVABLE",
                    "RECEVABLE",
                    "EN_INSTRUCTION",
                    "EN_COMITE",
                    "RETENU",
                    "REJETE",
                    "REORIENTE",
                    "AJOURNE",
                    Codes.INCONNU),
            Axe.POSTE_DE_DEPENSE,
            List.of("FORFAIT", "USAGE", "EDITEUR", "EQUIPEMENT", "AMOA", "EXCLU")));

    private final Map<Axe, List<String>> listes;

    /**
     * @param tailles first size of each class but the first
     * @param ages first age of each class but the first
     */
    public CodesPossibles(List<Integer> tailles, List<Integer> ages) {
        listes = new EnumMap<>(LISTES);
        listes.put(Axe.TAILLE, classes(tailles, PLUS_PETIT_PROJET));
        listes.put(Axe.ANCIENNETE, classes(ages, 0));
    }

    /** @return what may be asked instead, in French; empty when the code is possible */
    public Optional<String> refus(Axe axe, String code) {
        return switch (axe) {
            case REGION -> si(Region.deCode(code).isPresent(), "un code INSEE de région, par exemple 27");
            case DEPARTEMENT ->
                si(
                        Departement.existe(code) || code.equals(Codes.PLUSIEURS) || code.equals(Codes.INCONNU),
                        "un code INSEE, par exemple 21, 2A ou 974, PLUSIEURS ou INCONNU");
            case CAMPAGNE -> Optional.empty();
            case TRIMESTRE ->
                si(
                        TRIMESTRE.matcher(code).matches() || code.equals(Codes.SANS_DATE),
                        "un trimestre, par exemple 2026-T1, ou SANS_DATE");
            case TAILLE, TYPE_PROJET, ETAT, ANCIENNETE, SECTEUR, POSTE_DE_DEPENSE -> {
                List<String> liste = listes.getOrDefault(axe, List.of());
                yield si(liste.contains(code), "l'un de " + String.join(", ", liste));
            }
        };
    }

    private static Optional<String> si(boolean possible, String attendu) {
        return possible ? Optional.empty() : Optional.of(attendu);
    }

    private static List<String> classes(List<Integer> bornes, int premiere) {
        return Stream.concat(
                        Stream.concat(Stream.of(premiere), bornes.stream())
                                .map(debut -> ReglesDAxe.classe(debut, bornes, premiere)),
                        Stream.of(Codes.INCONNU))
                .toList();
    }
}
