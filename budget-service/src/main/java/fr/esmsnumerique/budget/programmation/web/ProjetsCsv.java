package fr.esmsnumerique.budget.programmation.web;

import fr.esmsnumerique.budget.programmation.model.EtatProjet;
import fr.esmsnumerique.budget.programmation.model.Projet;
import fr.esmsnumerique.budget.programmation.model.Projet.Part;
import fr.esmsnumerique.support.exports.ExportCsv;
import java.util.List;

/** The list of projects as a French spreadsheet opens it: BOM, {@code ;}, amounts with a comma; a row per project and origin. */
final class ProjetsCsv {

    private static final List<String> ENTETE = List.of(
            "Dossier",
            "Région",
            "État",
            "Origine",
            "Nature",
            "Programmé (€)",
            "Gelé (€)",
            "Engagé (€)",
            "Depuis",
            "Par",
            "Mouvement");

    private ProjetsCsv() {}

    static byte[] ecrire(List<Projet> projets) {
        return ExportCsv.ecrire(ENTETE, projets.stream().flatMap(projet -> rangs(projet).stream()));
    }

    private static List<List<String>> rangs(Projet projet) {
        return projet.parts().isEmpty()
                ? List.of(rang(projet, "", "", 0, 0, 0))
                : projet.parts().stream().map(part -> rang(projet, part)).toList();
    }

    private static List<String> rang(Projet projet, Part part) {
        String nature = switch (part.origine().nature()) {
            case CIRCULAIRE -> "Circulaire";
            case REDEPLOIEMENT -> "Redéploiement";
            case REPORT -> "Report";
            case SANS -> "";
        };
        return rang(projet, part.origine().reference(), nature, part.programme(), part.gele(), part.engage());
    }

    private static List<String> rang(
            Projet projet, String origine, String nature, long programme, long gele, long engage) {
        return List.of(
                projet.dossier(),
                projet.titulaire().nom(),
                etat(projet.etat()),
                origine,
                nature,
                ExportCsv.euros(programme),
                ExportCsv.euros(gele),
                ExportCsv.euros(engage),
                projet.acte().depuis().toString(),
                projet.acte().par().nom(),
                projet.acte().mouvement().toString());
    }

    private static String etat(EtatProjet etat) {
        return switch (etat) {
            case PROGRAMME -> "Programmé";
            case GELE -> "Gelé";
            case ENGAGE -> "Engagé";
            case RETIRE -> "Retiré";
        };
    }
}
