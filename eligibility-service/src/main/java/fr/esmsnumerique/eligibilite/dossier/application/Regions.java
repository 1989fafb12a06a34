package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Region;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where a project belongs. */
final class Regions {

    private Regions() {}

    /** Region of the most establishments (ELI-22). A tie, or no known establishment, leaves it with the region of filing until a person decides (AMB-18). */
    static Region pivot(Projet projet) {
        Map<Region, Integer> nombres = projet.essmsParRegion();
        int maximum = nombres.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Region> premieres = nombres.entrySet().stream()
                .filter(e -> e.getValue() == maximum)
                .map(Map.Entry::getKey)
                .toList();
        return premieres.size() == 1 ? premieres.getFirst() : projet.declare().regionDepot();
    }

    /** By INSEE code. */
    static List<Region> toutes(Projet projet) {
        Set<Region> toutes = new TreeSet<>(Comparator.comparing(Region::code));
        toutes.addAll(projet.essmsParRegion().keySet());
        return List.copyOf(toutes);
    }

    /** Of every establishment FINESS knows, by code. */
    static Set<String> departements(Projet projet) {
        return projet.lignes().stream()
                .flatMap(l -> l.referentiel().stream())
                .map(e -> e.departement())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Départements whose conseil départemental prices one of the establishments, alone or with the ARS (PIL-03). */
    static Set<String> departementsAConsulter(Projet projet) {
        return projet.lignes().stream()
                .filter(l -> l.autorite().associeUnDepartement())
                .flatMap(l -> l.referentiel().stream())
                .map(e -> e.departement())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
