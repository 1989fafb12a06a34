package fr.esmsnumerique.support.campagnes;

import fr.esmsnumerique.kernel.Periode;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.kernel.ValeursDatees;
import fr.esmsnumerique.kernel.ValeursDatees.ValeurDatee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the published form of a campaign (the JSON or YAML that {@code contracts/schemas/campagne.schema.json} describes) into typed parameters. A value without an end
 * lasts until the next one begins; overlaps, gaps and missing references are refused by the kernel.
 */
public final class LectureCampagne {

    private LectureCampagne() {}

    /** @throws IllegalArgumentException naming the parameter at fault */
    public static ParametresCampagne lire(Map<?, ?> campagne, String empreinte) {
        Map<String, Parametre> parametres = new TreeMap<>();
        objet(campagne.get("parametres"))
                .forEach((cle, brut) -> parametres.put((String) cle, parametre((String) cle, objet(brut))));
        return new ParametresCampagne(texte(campagne, "code"), empreinte, parametres);
    }

    private static Parametre parametre(String cle, Map<?, ?> brut) {
        try {
            Map<Region, ValeursDatees<Object>> regionales = new EnumMap<>(Region.class);
            if (brut.get("regions") instanceof Map<?, ?> regions) {
                regions.forEach(
                        (code, valeurs) -> regionales.put(region(String.valueOf(code)), serie((List<?>) valeurs)));
            }
            Optional<ValeursDatees<Object>> nationales =
                    brut.get("valeurs") instanceof List<?> valeurs && !valeurs.isEmpty()
                            ? Optional.of(serie(valeurs))
                            : Optional.empty();
            return new Parametre(texte(brut, "unite"), nationales, regionales);
        } catch (IllegalArgumentException | ClassCastException defaut) {
            throw new IllegalArgumentException(cle + " : " + defaut.getMessage(), defaut);
        }
    }

    private static ValeursDatees<Object> serie(List<?> brutes) {
        List<Map<?, ?>> ordonnees = new ArrayList<>();
        brutes.forEach(v -> ordonnees.add(objet(v)));
        ordonnees.sort((a, b) -> jour(a, "du").compareTo(jour(b, "du")));
        List<ValeurDatee<Object>> valeurs = new ArrayList<>();
        for (int i = 0; i < ordonnees.size(); i++) {
            Map<?, ?> courante = ordonnees.get(i);
            LocalDate suivante = i + 1 < ordonnees.size() ? jour(ordonnees.get(i + 1), "du") : null;
            valeurs.add(new ValeurDatee<>(
                    periode(courante, suivante), valeur(courante), reference(objet(courante.get("reference")))));
        }
        return new ValeursDatees<>(valeurs);
    }

    private static Periode periode(Map<?, ?> brute, @Nullable LocalDate suivante) {
        if (brute.get("au") != null) {
            return new Periode(jour(brute, "du"), jour(brute, "au"));
        }
        return new Periode(jour(brute, "du"), suivante == null ? null : suivante.minusDays(1));
    }

    private static Object valeur(Map<?, ?> brute) {
        Object valeur = brute.get("valeur");
        if (valeur == null) {
            throw new IllegalArgumentException("valeur absente");
        }
        return valeur;
    }

    private static ReferenceLegale reference(Map<?, ?> brute) {
        return new ReferenceLegale(
                texte(brute, "texte"),
                texte(brute, "localisation"),
                ReferenceLegale.Statut.deCode(texte(brute, "statut")),
                brute.get("regle") instanceof String regle ? regle : "");
    }

    private static Region region(String code) {
        return Region.deCode(code).orElseThrow(() -> new IllegalArgumentException("région inconnue : " + code));
    }

    private static LocalDate jour(Map<?, ?> brut, String champ) {
        return LocalDate.parse(String.valueOf(brut.get(champ)));
    }

    private static String texte(Map<?, ?> brut, String champ) {
        if (brut.get(champ) instanceof String texte) {
            return texte;
        }
        throw new IllegalArgumentException(champ + " absent");
    }

    private static Map<?, ?> objet(@Nullable Object brut) {
        if (brut instanceof Map<?, ?> objet) {
            return objet;
        }
        throw new IllegalArgumentException("objet attendu");
    }
}
