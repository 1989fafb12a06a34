package fr.esmsnumerique.budget.pilotage.model;

import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which applications a figure counts: one code on any number of axes. */
public record Selection(Map<Axe, String> criteres) {

    public static final Selection TOUT = new Selection(Map.of());

    public Selection {
        criteres = criteres.isEmpty() ? Map.of() : new EnumMap<>(criteres);
    }

    /** The applications it keeps, or the shares of them. */
    public List<LigneDossier> parmi(List<LigneDossier> lignes, ReglesDAxe regles) {
        Stream<LigneDossier> gardees = lignes.stream();
        for (Map.Entry<Axe, String> critere : criteres.entrySet()) {
            Axe axe = critere.getKey();
            gardees = gardees.flatMap(l -> axe.parts(l, regles)
                    .filter(part -> part.code().equals(critere.getValue()))
                    .map(Axe.Part::ligne));
        }
        return gardees.toList();
    }
}
