package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures along an axis.
 *
 * @param lignes in the order of their codes, what is apart last
 * @param total their sum
 */
public record TableauDAxe(Axe axe, List<LigneDAxe> lignes, Map<MesureDossier, Long> total) {

    public TableauDAxe {
        lignes = List.copyOf(lignes);
    }

    /** One code, and its figures. */
    public record LigneDAxe(String code, String libelle, Map<MesureDossier, Long> valeurs) {}

    public static TableauDAxe de(Axe axe, List<LigneDossier> lignes, ReglesDAxe regles) {
        Map<String, Map<MesureDossier, Long>> parCode = new TreeMap<>(Codes.ORDRE);
        Map<MesureDossier, Long> total = zeros(axe);
        for (LigneDossier ligne : lignes) {
            axe.parts(ligne, regles).forEach(part -> {
                Map<MesureDossier, Long> valeurs = parCode.computeIfAbsent(part.code(), _ -> zeros(axe));
                ajouter(valeurs, part.ligne());
                ajouter(total, part.ligne());
            });
        }
        return new TableauDAxe(
                axe,
                parCode.entrySet().stream()
                        .map(e -> new LigneDAxe(e.getKey(), Codes.libelle(axe, e.getKey()), e.getValue()))
                        .toList(),
                total);
    }

    private static void ajouter(Map<MesureDossier, Long> valeurs, LigneDossier ligne) {
        valeurs.replaceAll((mesure, somme) -> Math.addExact(somme, mesure.de(ligne)));
    }

    private static Map<MesureDossier, Long> zeros(Axe axe) {
        Map<MesureDossier, Long> zeros = new EnumMap<>(MesureDossier.class);
        axe.mesures().forEach(mesure -> zeros.put(mesure, 0L));
        return zeros;
    }
}
