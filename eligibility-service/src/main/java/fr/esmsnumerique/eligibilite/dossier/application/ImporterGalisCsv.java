package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.dossier.application.FormeGalis.Nature;
import fr.esmsnumerique.eligibilite.imports.Chargement;
import fr.esmsnumerique.eligibilite.imports.SuiviImport;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.FichierRefuse;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.support.tableaux.TableCsv;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** GALIS applications written line by line, brought to the form of the JSON and taken over as such: the same schema, the same checks, the same effects. */
@Service
public class ImporterGalisCsv {

    /** As many applications as one JSON import takes, with the lines the largest of them have. */
    private static final int LIGNES_MAXIMALES = 200_000;

    private static final String TYPE = "ligne";
    private static final String NUMERO = "numeroGalis";

    private final ImporterGalis importer;
    private final Map<EnregistrementGalis, Map<String, Nature>> formes = new EnumMap<>(EnregistrementGalis.class);

    public ImporterGalisCsv(ImporterGalis importer, FormeGalis forme) {
        this.importer = importer;
        for (EnregistrementGalis type : EnregistrementGalis.values()) {
            formes.put(type, forme.champs(type.tableau()));
        }
    }

    /** @param pour the only region the caller may import for; {@code null} for all */
    public Chargement de(@Nullable Region pour, String auteur) {
        return (fichier, suivi) -> charger(fichier, pour, auteur, suivi);
    }

    private void charger(InputStream fichier, @Nullable Region pour, String auteur, SuiviImport suivi)
            throws IOException {
        TableCsv table = TableCsv.ouvrir(fichier, colonnes(), List.of(TYPE, NUMERO));
        AssemblageGalis assemblage = new AssemblageGalis();
        Set<String> abimes = new HashSet<>();
        int illisibles = 0;
        for (LigneTable ligne = table.suivante(); ligne != null; ligne = table.suivante()) {
            if (ligne.numero() > LIGNES_MAXIMALES) {
                throw new FichierRefuse(
                        "import.trop_de_lignes",
                        "Le fichier dépasse " + LIGNES_MAXIMALES + " lignes : envoyez-le en plusieurs fichiers.");
            }
            suivi.lues(1);
            illisibles += ligne instanceof LigneTable.Illisible ? 1 : 0;
            recevoir(ligne, assemblage, abimes, suivi);
        }
        suivi.annoncer(table.encodage(), table.separateur(), null);
        if (illisibles > 0) {
            // Whose line it was cannot be known, and a number once taken over is not taken over again.
            throw new FichierRefuse(
                    "galis.lignes_illisibles",
                    (illisibles > 1 ? illisibles + " lignes sont illisibles" : "Une ligne est illisible")
                            + " : aucun dossier n'est repris, car un dossier amputé d'une ligne ne pourrait plus l'être. Corrigez, puis renvoyez le fichier.");
        }
        List<Map<String, Object>> entiers = assemblage.dossiers().stream()
                .filter(d -> !abimes.contains(String.valueOf(d.get(NUMERO))))
                .toList();
        importer.reprendre(entiers, pour, auteur, suivi, assemblage::localiser);
    }

    /** An application with a line of an unknown kind is not taken over without it. */
    private void recevoir(LigneTable ligne, AssemblageGalis assemblage, Set<String> abimes, SuiviImport suivi) {
        switch (ligne) {
            case LigneTable.Illisible(int _, var defauts) -> suivi.refuser(defauts);
            case LigneTable.Lue(int numero, var cellules) -> {
                String galis = cellules.getOrDefault(NUMERO, "");
                EnregistrementGalis type = type(cellules.getOrDefault(TYPE, ""));
                if (type == null || galis.isEmpty()) {
                    abimes.add(galis);
                    suivi.refuser(List.of(new ErreurImport(
                            numero,
                            ErreurImport.abrege(galis),
                            type == null ? TYPE : NUMERO,
                            type == null ? "ligne.type" : "champ.manquant",
                            type == null
                                    ? "attendu : DOSSIER, ORGANISME, ESSMS, DEPENSE, EQUIPEMENT ou PIECE ; le dossier n'est pas repris"
                                    : "numéro GALIS absent")));
                } else {
                    assemblage.ajouter(type, galis, numero, valeurs(formes.getOrDefault(type, Map.of()), cellules));
                }
            }
        }
    }

    private static Map<String, Object> valeurs(Map<String, Nature> forme, Map<String, String> cellules) {
        Map<String, Object> valeurs = new HashMap<>();
        cellules.forEach((colonne, cellule) -> {
            Nature nature = forme.get(colonne);
            if (nature != null) {
                valeurs.put(colonne, valeur(nature, cellule));
            }
        });
        return valeurs;
    }

    /** What cannot be read as expected stays a text, which the schema refuses by its name. */
    private static Object valeur(Nature nature, String cellule) {
        return switch (nature) {
            case TEXTE -> cellule;
            case TEXTES -> List.of(cellule.split("\\|"));
            case ENTIER -> cellule.matches("\\d{1,15}") ? (Object) Long.valueOf(cellule) : cellule;
            case BOOLEEN ->
                switch (cellule.toLowerCase(Locale.FRENCH)) {
                    case "oui", "true", "vrai" -> true;
                    case "non", "false", "faux" -> false;
                    default -> cellule;
                };
        };
    }

    private static @Nullable EnregistrementGalis type(String nom) {
        return Stream.of(EnregistrementGalis.values())
                .filter(t -> t.name().equalsIgnoreCase(nom))
                .findFirst()
                .orElse(null);
    }

    private List<String> colonnes() {
        return Stream.concat(Stream.of(TYPE, NUMERO), formes.values().stream().flatMap(f -> f.keySet().stream()))
                .distinct()
                .toList();
    }
}
