package fr.esmsnumerique.budget.usages.web;

import fr.esmsnumerique.budget.traitement.model.ExecutionDeTache;
import fr.esmsnumerique.budget.usages.model.AxeDUsage;
import fr.esmsnumerique.budget.usages.model.CompteDUsage;
import fr.esmsnumerique.budget.usages.model.Cumul;
import fr.esmsnumerique.contrats.budget.modele.AxeUsages;
import fr.esmsnumerique.contrats.budget.modele.LigneUsages;
import fr.esmsnumerique.contrats.budget.modele.PilotageUsages;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts of usages as the contract publishes them; rates are truncated for display, targets were compared exactly. */
final class UsagesMapper {

    private static final long POINTS = 10_000;

    private UsagesMapper() {}

    static PilotageUsages pilotage(ExecutionDeTache execution, AxeDUsage axe, List<CompteDUsage> comptes) {
        Map<String, List<CompteDUsage>> parIndicateur = comptes.stream()
                .collect(Collectors.groupingBy(CompteDUsage::indicateur, TreeMap::new, Collectors.toList()));
        return new PilotageUsages()
                .traitementId(execution.id())
                .periode(execution.periode())
                .arreteLe(execution.lanceeLe())
                .axe(AxeUsages.valueOf(axe.name()))
                .mois(comptes.stream()
                        .map(CompteDUsage::mois)
                        .distinct()
                        .sorted()
                        .toList())
                .lignes(axe.lignes(comptes).stream()
                        .map(l -> ligne(l.code(), libelle(axe, l.code()), l.indicateur(), l.cumul()))
                        .toList())
                .totaux(parIndicateur.entrySet().stream()
                        .map(e -> ligne("TOTAL", "Total", e.getKey(), Cumul.somme(e.getValue())))
                        .toList());
    }

    private static LigneUsages ligne(String code, String libelle, String indicateur, Cumul c) {
        return new LigneUsages()
                .code(code)
                .libelle(libelle)
                .indicateur(indicateur)
                .declares(c.declares())
                .exiges(c.exiges())
                .atteints(c.atteints())
                .numerateur(c.numerateur())
                .denominateur(c.denominateur())
                .tauxPointsDeBase(points(c.numerateur(), c.denominateur()))
                .atteintePointsDeBase(points(c.atteints(), c.exiges()));
    }

    static String libelle(AxeDUsage axe, String code) {
        return axe == AxeDUsage.REGION ? Region.deCode(code).map(Region::nom).orElse(code) : code;
    }

    static @Nullable Integer points(long partie, long tout) {
        return tout <= 0 ? null : Math.toIntExact(Math.multiplyExact(POINTS, partie) / tout);
    }
}
