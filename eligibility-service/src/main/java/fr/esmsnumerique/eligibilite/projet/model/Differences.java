package fr.esmsnumerique.eligibilite.projet.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two declarations, field by field. Read from the records themselves, so that a field added to the declaration is never left out of the history.
 * Elements of a list are matched by what names them (FINESS number, code), not by their place.
 */
public final class Differences {

    /** A history stays readable: beyond, the number of the others is said. */
    private static final int MAXIMUM = 200;

    private final List<ChangementDeChamp> trouvees = new ArrayList<>();

    private Differences() {}

    public static List<ChangementDeChamp> entre(ProjetDeclare avant, ProjetDeclare apres) {
        Differences differences = new Differences();
        differences.comparer("", avant, apres);
        List<ChangementDeChamp> toutes = differences.trouvees;
        if (toutes.size() <= MAXIMUM) {
            return List.copyOf(toutes);
        }
        List<ChangementDeChamp> premieres = new ArrayList<>(toutes.subList(0, MAXIMUM));
        premieres.add(new ChangementDeChamp("autres champs", null, String.valueOf(toutes.size() - MAXIMUM)));
        return List.copyOf(premieres);
    }

    private void comparer(String chemin, @Nullable Object avant, @Nullable Object apres) {
        if (Objects.equals(avant, apres)) {
            return;
        }
        if (avant instanceof Record && apres instanceof Record && avant.getClass() == apres.getClass()) {
            for (RecordComponent composant : avant.getClass().getRecordComponents()) {
                String nom = composant.getName();
                comparer(chemin.isEmpty() ? nom : chemin + "." + nom, lire(composant, avant), lire(composant, apres));
            }
        } else if (avant instanceof List<?> a && apres instanceof List<?> b) {
            comparerListes(chemin, a, b);
        } else {
            trouvees.add(new ChangementDeChamp(chemin, texte(avant), texte(apres)));
        }
    }

    private void comparerListes(String chemin, List<?> avant, List<?> apres) {
        Map<String, Object> a = parNom(avant);
        Map<String, Object> b = parNom(apres);
        Set<String> noms = new LinkedHashSet<>(a.keySet());
        noms.addAll(b.keySet());
        noms.forEach(nom -> comparer(chemin + "[" + nom + "]", a.get(nom), b.get(nom)));
    }

    private static Map<String, Object> parNom(List<?> liste) {
        Map<String, Object> parNom = new LinkedHashMap<>();
        for (Object element : liste) {
            String nom = nom(element);
            String libre = nom;
            for (int fois = 2; parNom.containsKey(libre); fois++) {
                libre = nom + "#" + fois;
            }
            parNom.put(libre, element);
        }
        return parNom;
    }

    private static String nom(Object element) {
        return switch (element) {
            case LigneDeclaree ligne -> ligne.numeroFiness();
            case Organisme organisme -> organisme.numeroFinessJuridique();
            case Piece piece -> piece.code() + " " + piece.nom();
            case Depense depense -> depense.nature() + " " + depense.libelle();
            case DevisEquipement devis -> devis.numeroFiness();
            case FinancementAnterieur financement -> financement.campagne();
            default -> element.toString();
        };
    }

    /** What is there, in a few words: the values of a record, without its structure. */
    private static @Nullable String texte(@Nullable Object valeur) {
        return switch (valeur) {
            case null -> null;
            case List<?> vide when vide.isEmpty() -> null;
            case List<?> liste ->
                liste.stream().map(Differences::texte).filter(Objects::nonNull).collect(Collectors.joining(", "));
            case Record enregistrement ->
                Arrays.stream(enregistrement.getClass().getRecordComponents())
                        .map(c -> texte(lire(c, enregistrement)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
            default -> valeur.toString();
        };
    }

    private static @Nullable Object lire(RecordComponent composant, Object enregistrement) {
        try {
            return composant.getAccessor().invoke(enregistrement);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(composant.getName(), impossible);
        }
    }
}
