package fr.esmsnumerique.budget.exports.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked for. Nothing is left open: the same request gives the same file, whatever is consolidated meanwhile.
 *
 * @param consolidation run it reads, empty when it reads none
 * @param regions INSEE codes it shows, fixed when it is asked for
 * @param filtres by name, as the contract names them
 */
public record DemandeDExport(
        NatureDExport nature,
        FormatDeFichier format,
        int exercice,
        String consolidation,
        List<String> regions,
        Map<String, String> filtres) {

    public DemandeDExport {
        regions = List.copyOf(regions);
        filtres = Map.copyOf(filtres);
    }

    public Optional<String> filtre(String nom) {
        return Optional.ofNullable(filtres.get(nom));
    }

    public DemandeDExport surLaConsolidation(String id) {
        return new DemandeDExport(nature, format, exercice, id, regions, filtres);
    }
}
