package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Dossier;
import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.consolidation.model.Mesure.Unite;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.budget.pilotage.model.Codes;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.budget.pilotage.model.TableauDAxe;
import fr.esmsnumerique.support.exports.Colonne;
import fr.esmsnumerique.support.exports.TableauExport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Axes and lists as files. */
final class AxesExport {

    private AxesExport() {}

    static TableauExport axe(Lus lus, TableauDAxe tableau) {
        List<MesureDossier> mesures = tableau.axe().mesures();
        List<Colonne> colonnes = new ArrayList<>(
                List.of(Colonne.texte("Code"), Colonne.texte(tableau.axe().libelle())));
        mesures.stream().map(AxesExport::colonne).forEach(colonnes::add);
        Stream<List<@Nullable Object>> lignes =
                tableau.lignes().stream().map(l -> rang(l.code(), l.libelle(), l.valeurs(), mesures));
        return new TableauExport(
                "pilotage-"
                        + tableau.axe()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-') + "-" + lus.situationAu(),
                tableau.axe().libelle(),
                colonnes,
                Stream.concat(lignes, Stream.of(rang("TOTAL", "Total", tableau.total(), mesures))));
    }

    static TableauExport dossiers(Lus lus, ListeDeDossiers liste) {
        return new TableauExport(
                "dossiers-"
                        + liste.mesure()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-') + "-" + lus.situationAu(),
                "Dossiers",
                List.of(
                        Colonne.texte("Dossier"),
                        Colonne.texte("Région"),
                        Colonne.texte("Organisme"),
                        Colonne.texte("État"),
                        Colonne.texte("Type de projet"),
                        Colonne.texte("Secteurs"),
                        Colonne.texte("Départements"),
                        Colonne.entier("ESSMS"),
                        Colonne.instant("Déposé le"),
                        Colonne.instant("Dans l'état depuis"),
                        Colonne.date("Engagé le"),
                        Colonne.euros("Montant arrêté"),
                        Colonne.euros("AE engagées"),
                        Colonne.euros("Montant payé"),
                        colonne(liste.mesure())),
                liste.lignes().stream().map(l -> rang(l, liste.mesure())));
    }

    private static List<@Nullable Object> rang(
            String code, String libelle, Map<MesureDossier, Long> valeurs, List<MesureDossier> mesures) {
        List<@Nullable Object> rang = new ArrayList<>(List.of(code, libelle));
        mesures.forEach(mesure -> rang.add(valeurs.get(mesure)));
        return rang;
    }

    private static List<@Nullable Object> rang(LigneDossier ligne, MesureDossier mesure) {
        Optional<Dossier> dossier = ligne.dossierEventuel();
        List<@Nullable Object> rang = new ArrayList<>();
        rang.add(ligne.id());
        rang.add(ligne.region().nom());
        rang.add(dossier.map(d -> d.projet().organisme()).orElse(""));
        rang.add(dossier.map(d -> Codes.libelle(d.etat())).orElse(""));
        rang.add(dossier.map(d -> Codes.libelle(d.projet().typeProjet())).orElse(""));
        rang.add(textes(dossier, d -> d.projet().secteurs()));
        rang.add(textes(dossier, d -> d.projet().departements()));
        rang.add(dossier.map(Dossier::nombreEssms).orElse(null));
        rang.add(dossier.map(d -> d.dates().deposeLe()).orElse(null));
        rang.add(dossier.map(d -> d.dates().etatDepuis()).orElse(null));
        rang.add(ligne.credits().engageLe());
        rang.add(ligne.financementEventuel().map(Financement::arrete).orElse(0L));
        rang.add(ligne.credits().engage());
        rang.add(ligne.credits().paye());
        rang.add(mesure.de(ligne));
        return rang;
    }

    private static String textes(Optional<Dossier> dossier, Function<Dossier, List<String>> codes) {
        return dossier.map(codes).orElse(List.of()).stream().map(Codes::libelle).collect(Collectors.joining(", "));
    }

    private static Colonne colonne(MesureDossier mesure) {
        return mesure.unite() == Unite.CENTIMES ? Colonne.euros(mesure.libelle()) : Colonne.entier(mesure.libelle());
    }
}
