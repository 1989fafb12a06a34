package fr.esmsnumerique.budget.calendrier.web;

import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.exports.Colonne;
import fr.esmsnumerique.support.exports.TableauExport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendar as a table to download. */
final class EcheancesTableau {

    private static final List<Colonne> COLONNES = List.of(
            Colonne.date("Échéance"),
            Colonne.entier("Jours restants"),
            Colonne.texte("Nature"),
            Colonne.texte("Objet"),
            Colonne.texte("Campagne"),
            Colonne.texte("Région"),
            Colonne.texte("Dossier"),
            Colonne.euros("Montant"),
            Colonne.texte("Texte"));

    private EcheancesTableau() {}

    static TableauExport de(Stream<EcheanceDeCalendrier> echeances, LocalDate aujourdhui) {
        return new TableauExport(
                "echeances-" + aujourdhui, "Échéances", COLONNES, echeances.map(e -> rang(e, aujourdhui)));
    }

    private static List<@Nullable Object> rang(EcheanceDeCalendrier e, LocalDate aujourdhui) {
        return Arrays.asList(
                e.date(),
                e.joursRestants(aujourdhui),
                e.nature().libelle(),
                e.libelle(),
                e.campagne(),
                Region.deCode(e.region()).map(Region::nom).orElse("Nation"),
                e.dossier(),
                e.centimes() == 0 ? null : e.centimes(),
                e.reference() == null
                        ? null
                        : e.reference().texte() + ", " + e.reference().localisation());
    }
}
