package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.support.tableaux.ErreurImport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the lines of a GALIS CSV together, application by application, in the form of the JSON; remembers the line each part comes from. */
final class AssemblageGalis {

    private final Map<String, Map<String, Object>> dossiers = new LinkedHashMap<>();
    /** {@code <GALIS number>} or {@code <GALIS number>/essms/3}. */
    private final Map<String, Integer> lignes = new HashMap<>();

    void ajouter(EnregistrementGalis type, String numero, int ligne, Map<String, Object> valeurs) {
        Map<String, Object> dossier = dossiers.computeIfAbsent(numero, n -> new HashMap<>(Map.of("numeroGalis", n)));
        lignes.putIfAbsent(numero, ligne);
        if (type == EnregistrementGalis.DOSSIER) {
            lignes.put(numero, ligne);
            valeurs.forEach((chemin, valeur) -> poser(dossier, chemin, valeur));
            return;
        }
        Map<String, Object> element = new HashMap<>();
        valeurs.forEach((chemin, valeur) -> poser(element, chemin, valeur));
        List<Object> liste = liste(dossier, type.tableau());
        lignes.put(numero + "/" + type.tableau().replace('.', '/') + "/" + liste.size(), ligne);
        liste.add(element);
    }

    /** In the order of the file; a list nobody wrote is empty, which the schema judges. */
    List<Map<String, Object>> dossiers() {
        dossiers.values().forEach(d -> {
            for (String tableau : List.of("organismes", "essms", "pieces")) {
                d.computeIfAbsent(tableau, _ -> new ArrayList<>());
            }
            d.computeIfAbsent("declarations", _ -> new HashMap<String, Object>());
        });
        return List.copyOf(dossiers.values());
    }

    /** The same error, at the line of the file rather than at the rank of the application. */
    ErreurImport localiser(ErreurImport erreur) {
        String[] pas = (erreur.identifiant() + erreur.champ()).split("/");
        for (int longueur = pas.length; longueur > 0; longueur--) {
            Integer ligne = lignes.get(String.join("/", List.of(pas).subList(0, longueur)));
            if (ligne != null) {
                return new ErreurImport(ligne, erreur.identifiant(), erreur.champ(), erreur.code(), erreur.raison());
            }
        }
        return erreur;
    }

    @SuppressWarnings("unchecked")
    private static void poser(Map<String, Object> objet, String chemin, Object valeur) {
        int point = chemin.indexOf('.');
        if (point < 0) {
            objet.put(chemin, valeur);
            return;
        }
        Map<String, Object> suite = (Map<String, Object>)
                objet.computeIfAbsent(chemin.substring(0, point), _ -> new HashMap<String, Object>());
        poser(suite, chemin.substring(point + 1), valeur);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> liste(Map<String, Object> dossier, String chemin) {
        int point = chemin.indexOf('.');
        if (point < 0) {
            return (List<Object>) dossier.computeIfAbsent(chemin, _ -> new ArrayList<>());
        }
        Map<String, Object> suite = (Map<String, Object>)
                dossier.computeIfAbsent(chemin.substring(0, point), _ -> new HashMap<String, Object>());
        return liste(suite, chemin.substring(point + 1));
    }
}
