package fr.esmsnumerique.budget.usages.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What usages are added up along. */
public enum AxeDUsage {
    REGION("Région", c -> c.region().code()),
    DEPARTEMENT("Département", CompteDUsage::departement),
    SECTEUR("Secteur", CompteDUsage::secteur),
    MOIS("Mois", CompteDUsage::mois);

    static final Comparator<CompteDUsage> ORDRE = Comparator.comparing(CompteDUsage::departement)
            .thenComparing(CompteDUsage::secteur)
            .thenComparing(CompteDUsage::mois)
            .thenComparing(CompteDUsage::indicateur);

    private final String libelle;
    private final transient Function<CompteDUsage, String> code;

    AxeDUsage(String libelle, Function<CompteDUsage, String> code) {
        this.libelle = libelle;
        this.code = code;
    }

    public String libelle() {
        return libelle;
    }

    public String code(CompteDUsage compte) {
        return code.apply(compte);
    }

    /** Figures of one code and one indicator. */
    public record Ligne(String code, String indicateur, Cumul cumul) {}

    /** In the order of codes, then of indicators. */
    public List<Ligne> lignes(List<CompteDUsage> comptes) {
        Map<String, Map<String, Cumul>> cumuls = new TreeMap<>();
        for (CompteDUsage compte : comptes) {
            cumuls.computeIfAbsent(code(compte), _ -> new TreeMap<>())
                    .merge(compte.indicateur(), Cumul.de(compte.compte()), Cumul::plus);
        }
        return cumuls.entrySet().stream()
                .flatMap(code -> code.getValue().entrySet().stream()
                        .map(indicateur -> new Ligne(code.getKey(), indicateur.getKey(), indicateur.getValue())))
                .toList();
    }
}
