package fr.esmsnumerique.eligibilite.referentiel.application;

import fr.esmsnumerique.eligibilite.imports.Chargement;
import fr.esmsnumerique.eligibilite.imports.SuiviImport;
import fr.esmsnumerique.eligibilite.referentiel.model.Bilan;
import fr.esmsnumerique.eligibilite.referentiel.model.Colonne;
import fr.esmsnumerique.eligibilite.referentiel.model.Colonne.Cellule;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.eligibilite.referentiel.model.Listes;
import fr.esmsnumerique.eligibilite.referentiel.model.ObjetReference.Fiche;
import fr.esmsnumerique.eligibilite.referentiel.model.Origine;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.TableCsv;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Loads one of the lists. Good lines are kept whatever the others hold; loading the same file again changes nothing; a line that is not in the file stays as it is. */
@Service
public class ImporterListe {

    private static final int LOT = 2_000;

    private final Listes listes;

    public ImporterListe(Listes listes) {
        this.listes = listes;
    }

    public Chargement de(Liste liste) {
        return (fichier, suivi) -> charger(liste, fichier, suivi);
    }

    private void charger(Liste liste, InputStream fichier, SuiviImport suivi) throws IOException {
        Origine origine = new Origine(suivi.importId(), suivi.instant());
        TableCsv table = TableCsv.ouvrir(fichier, liste.noms(), liste.obligatoires());
        suivi.annoncer(table.encodage(), table.separateur(), null);
        List<Listes.Ligne> lot = new ArrayList<>();
        for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
            suivi.lues(1);
            recevoir(liste, ligne, lot, suivi);
            if (lot.size() == LOT) {
                deposer(liste, lot, origine, suivi);
                suivi.annoncer(table.encodage(), table.separateur(), null);
                suivi.progresser();
            }
        }
        suivi.annoncer(table.encodage(), table.separateur(), null);
        deposer(liste, lot, origine, suivi);
    }

    private void deposer(Liste liste, List<Listes.Ligne> lot, Origine origine, SuiviImport suivi) {
        Bilan bilan = listes.fusionner(liste, List.copyOf(lot), origine);
        suivi.fusion(bilan.ajoutees(), bilan.misesAJour(), bilan.inchangees());
        lot.clear();
    }

    private static void recevoir(Liste liste, LigneTable ligne, List<Listes.Ligne> lot, SuiviImport suivi) {
        switch (ligne) {
            case LigneTable.Illisible(int _, var defauts) -> suivi.refuser(defauts);
            case LigneTable.Lue(int numero, var cellules) -> {
                Map<String, String> champs = new HashMap<>();
                List<ErreurImport> defauts = controler(liste, numero, cellules, champs);
                if (defauts.isEmpty()) {
                    String objet = champs.getOrDefault(liste.colonneObjet(), "");
                    lot.add(new Listes.Ligne(objet, new Fiche(liste.cleFiche(champs), Map.copyOf(champs))));
                } else {
                    suivi.refuser(defauts);
                }
            }
        }
    }

    /** @param champs receives the cells as they are kept */
    private static List<ErreurImport> controler(
            Liste liste, int numero, Map<String, String> cellules, Map<String, String> champs) {
        String identifiant = ErreurImport.abrege(cellules.getOrDefault(liste.colonneObjet(), ""));
        List<ErreurImport> defauts = new ArrayList<>();
        for (Colonne colonne : liste.colonnes()) {
            String cellule = cellules.get(colonne.nom());
            if (cellule == null) {
                if (colonne.obligatoire()) {
                    defauts.add(
                            new ErreurImport(numero, identifiant, colonne.nom(), "champ.manquant", "valeur absente"));
                }
                continue;
            }
            switch (colonne.lire(cellule)) {
                case Cellule.Gardee(String valeur) -> champs.put(colonne.nom(), valeur);
                case Cellule.Refusee(String code, String raison) ->
                    defauts.add(new ErreurImport(
                            numero,
                            identifiant,
                            colonne.nom(),
                            code,
                            raison + ", « " + ErreurImport.abrege(cellule) + " » lu"));
            }
        }
        if (defauts.isEmpty()) {
            liste.incoherences(champs)
                    .forEach(d -> defauts.add(new ErreurImport(numero, identifiant, d.champ(), d.code(), d.raison())));
        }
        return defauts;
    }
}
