package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Indicateurs;
import fr.esmsnumerique.budget.consolidation.model.Mesure;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.support.exports.Colonne;
import fr.esmsnumerique.support.exports.TableauExport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The national table as a file: a row per region, then the nation. */
final class PilotageExport {

    private PilotageExport() {}

    static TableauExport tableau(Lue lue, PilotageMapper mapper) {
        Execution execution = lue.execution();
        Stream<List<@Nullable Object>> regions = lue.tableau().lignes().stream()
                .map(l -> rang(l.region().code(), l.region().nom(), l.indicateurs(), execution, mapper));
        List<@Nullable Object> total =
                rang(Titulaire.NATIONAL.code(), "Nation", lue.tableau().total(), execution, mapper);
        return new TableauExport(
                "pilotage-" + execution.enveloppe() + "-" + execution.situationAu(),
                "Pilotage " + execution.enveloppe(),
                colonnes(),
                Stream.concat(regions, Stream.of(total)));
    }

    private static List<Colonne> colonnes() {
        List<Colonne> colonnes = new ArrayList<>(List.of(Colonne.texte("Code"), Colonne.texte("Région")));
        Arrays.stream(Mesure.values()).map(PilotageExport::colonne).forEach(colonnes::add);
        colonnes.addAll(List.of(
                Colonne.taux("Taux d'engagement"),
                Colonne.texte("Statut"),
                Colonne.date("Situation au"),
                Colonne.texte("Consolidation")));
        return colonnes;
    }

    private static Colonne colonne(Mesure mesure) {
        return switch (mesure.unite()) {
            case CENTIMES -> Colonne.euros(mesure.libelle());
            case NOMBRE -> Colonne.entier(mesure.libelle());
        };
    }

    private static List<@Nullable Object> rang(
            String code, String nom, Indicateurs indicateurs, Execution execution, PilotageMapper mapper) {
        List<@Nullable Object> rang = new ArrayList<>(List.of(code, nom));
        Arrays.stream(Mesure.values()).map(mesure -> mesure.de(indicateurs)).forEach(rang::add);
        rang.add(PilotageMapper.taux(indicateurs));
        rang.add(mapper.statut(indicateurs).getValue());
        rang.add(execution.situationAu());
        rang.add(execution.id());
        return rang;
    }
}
