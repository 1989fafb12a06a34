package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.support.exports.ExportCsv;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table of a month, ready to be filled: one line per establishment of the project, every counter left missing. */
final class ModeleDeclarations {

    private ModeleDeclarations() {}

    static byte[] csv(Projet projet, YearMonth mois) {
        return ExportCsv.ecrire(
                ColonnesDeclaration.CONNUES, projet.essms().stream().map(e -> ligne(e, mois)));
    }

    static byte[] xlsx(Projet projet, YearMonth mois) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(sortie, "ESMS numerique", "1.0")) {
            Worksheet feuille = classeur.newWorksheet("Declarations");
            ecrire(feuille, 0, ColonnesDeclaration.CONNUES);
            for (int i = 0; i < projet.essms().size(); i++) {
                ecrire(feuille, i + 1, ligne(projet.essms().get(i), mois));
            }
            feuille.freezePane(2, 1);
            aider(classeur.newWorksheet("Aide"), projet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory has nowhere to fail
        }
        return sortie.toByteArray();
    }

    private static List<String> ligne(Essms essms, YearMonth mois) {
        List<String> cellules = new ArrayList<>(List.of(essms.numeroFiness().valeur(), mois.toString()));
        while (cellules.size() < ColonnesDeclaration.CONNUES.size()) {
            cellules.add("");
        }
        return cellules;
    }

    private static void ecrire(Worksheet feuille, int rang, List<String> cellules) {
        for (int i = 0; i < cellules.size(); i++) {
            feuille.value(rang, i, cellules.get(i));
        }
    }

    private static void aider(Worksheet aide, Projet projet) {
        int rang = 0;
        for (String phrase : List.of(
                "Une cellule vide : non déclaré. 0 : zéro. SO : motif : sans objet, et pourquoi. Ce sont trois choses différentes.",
                "Nombres entiers, sans formule. Mois écoulés, comme 2026-09 ou 09/2026.",
                "La première mesure du projet porte sur trois mois, déclarés d'un bloc au dernier des trois (USE-03).")) {
            aide.value(rang++, 0, phrase);
        }
        for (var colonne : ColonnesDeclaration.COMPTEURS.entrySet()) {
            Compteur compteur = colonne.getValue();
            ecrire(aide, rang++, List.of(colonne.getKey(), compteur.libelle()));
        }
        for (Essms essms : projet.essms()) {
            ecrire(aide, rang++, List.of(essms.numeroFiness().valeur(), ExportCsv.sure(essms.raisonSociale())));
        }
    }
}
