package fr.esmsnumerique.eligibilite.evaluation.model;

import fr.esmsnumerique.eligibilite.projet.model.Libelle;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** Turns of phrase the clauses share. */
public final class Phrases {

    private static final int NUMEROS_CITES = 10;

    private Phrases() {}

    /** {@code 1 ESSMS}, {@code 12 ESSMS}. */
    public static String essms(int nombre) {
        return nombre + " ESSMS";
    }

    public static String liste(Collection<?> elements) {
        StringJoiner liste = new StringJoiner(", ");
        for (Object element : elements) {
            liste.add(String.valueOf(element));
        }
        return liste.toString();
    }

    /** The same, in words: « gouvernance, plan de financement ». */
    public static String libelles(Collection<? extends Libelle> codes) {
        return liste(codes.stream().map(Libelle::libelle).toList());
    }

    /** The same words as {@link #liste}, put together only if they are read: most facts of a file that passes never are. One word needs no putting together. */
    public static Object enListe(Collection<?> elements) {
        return elements.size() == 1 ? elements.iterator().next() : aLaLecture(() -> liste(elements));
    }

    public static Object aLaLecture(Supplier<String> texte) {
        return new Object() {
            @Override
            public String toString() {
                return texte.get();
            }
        };
    }

    /** @param fin what becomes of the others, added to the sentence */
    static String lignesEcartees(List<LigneEcartee> ecartees, String fin) {
        int cites = Math.min(ecartees.size(), NUMEROS_CITES);
        int longueur = 64 + fin.length();
        for (int i = 0; i < cites; i++) {
            longueur += ecartees.get(i).numeroFiness().length()
                    + ecartees.get(i).motif().length()
                    + 6;
        }
        StringBuilder phrase = new StringBuilder(longueur)
                .append(ecartees.size())
                .append(ecartees.size() == 1 ? " ligne écartée : " : " lignes écartées : ");
        for (int i = 0; i < cites; i++) {
            LigneEcartee ecartee = ecartees.get(i);
            phrase.append(i == 0 ? "" : " ; ")
                    .append(ecartee.numeroFiness())
                    .append(" (")
                    .append(ecartee.motif())
                    .append(')');
        }
        return phrase.append(suite(ecartees)).append('.').append(fin).toString();
    }

    static String numeros(List<String> numeros) {
        return String.join(", ", numeros.subList(0, Math.min(numeros.size(), NUMEROS_CITES))) + suite(numeros);
    }

    private static String suite(List<?> ecartees) {
        return ecartees.size() > NUMEROS_CITES ? " et " + (ecartees.size() - NUMEROS_CITES) + " autres" : "";
    }
}
