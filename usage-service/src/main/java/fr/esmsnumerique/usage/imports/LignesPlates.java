package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.CellulesPlates;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Declarations read from the bytes of a file's plain lines, as nearly every line is: a valid number, a month as {@code 2026-09}, whole numbers, {@code SO : motif}. Says
 * nothing of any other line: {@link LigneDeclaration} reads it, or says what is wrong with it.
 */
final class LignesPlates {

    private static final int AUCUNE = -1;
    private static final Compteur[] COMPTEURS = Compteur.values();

    private final FinessLus finess = new FinessLus();
    private final int rangFiness;
    private final int rangMois;
    private final int rangMotif;
    private final int[] rangs;

    /** @param colonnes of the file, in its order */
    LignesPlates(List<String> colonnes) {
        rangFiness = colonnes.indexOf(ColonnesDeclaration.FINESS);
        rangMois = colonnes.indexOf(ColonnesDeclaration.MOIS);
        rangMotif = colonnes.indexOf(ColonnesDeclaration.MOTIF);
        rangs = ColonnesDeclaration.COMPTEURS.keySet().stream()
                .mapToInt(colonnes::indexOf)
                .toArray();
    }

    /** @return {@code null} when the line is not one of those read here */
    @Nullable
    LigneDeclaration lire(int numero, CellulesPlates cellules) {
        NumeroFiness essms = finess.lire(cellules, rangFiness);
        YearMonth mois = mois(cellules);
        Saisie saisie = essms == null || mois == null ? null : saisie(cellules);
        if (essms == null || mois == null || saisie == null) {
            return null;
        }
        boolean motive = rangMotif != AUCUNE && cellules.longueur(rangMotif) > 0;
        if (motive && !LigneDeclaration.estUnMotif(cellules.longueur(rangMotif))) {
            return null;
        }
        return new LigneDeclaration(numero, essms, mois, saisie, motive ? cellules.texte(rangMotif, 0) : null);
    }

    private @Nullable YearMonth mois(CellulesPlates cellules) {
        if (cellules.longueur(rangMois) != 7
                || cellules.caractere(rangMois, 0) != '2'
                || cellules.caractere(rangMois, 1) != '0'
                || cellules.caractere(rangMois, 4) != '-') {
            return null;
        }
        int annee = cellules.entier(rangMois, 0, 4);
        int mois = cellules.entier(rangMois, 5, 7);
        return annee > 0 && mois >= 1 && mois <= 12 ? YearMonth.of(annee, mois) : null;
    }

    private @Nullable Saisie saisie(CellulesPlates cellules) {
        Map<Compteur, Long> nombres = new EnumMap<>(Compteur.class);
        Map<Compteur, String> sansObjet = new EnumMap<>(Compteur.class);
        for (int i = 0; i < COMPTEURS.length; i++) {
            int rang = rangs[i];
            int longueur = rang == AUCUNE ? 0 : cellules.longueur(rang);
            if (longueur > 0) {
                int nombre = cellules.entier(rang, 0, longueur);
                String motif = nombre < 0 ? sansObjet(cellules, rang, longueur) : null;
                if (motif != null) {
                    sansObjet.put(COMPTEURS[i], motif);
                } else if (nombre >= 0 && nombre <= LigneDeclaration.MAXIMUM) {
                    nombres.put(COMPTEURS[i], (long) nombre);
                } else {
                    return null;
                }
            }
        }
        return new Saisie(nombres, sansObjet);
    }

    /** What follows {@code SO}, a colon or none, and spaces. */
    private static @Nullable String sansObjet(CellulesPlates cellules, int rang, int longueur) {
        boolean annonce = longueur > 2
                && (cellules.caractere(rang, 0) | ' ') == 's'
                && (cellules.caractere(rang, 1) | ' ') == 'o';
        if (!annonce) {
            return null;
        }
        int debut = passerEspaces(cellules, rang, 2, longueur);
        if (debut < longueur && cellules.caractere(rang, debut) == ':') {
            debut = passerEspaces(cellules, rang, debut + 1, longueur);
        }
        return LigneDeclaration.estUnMotif(longueur - debut) ? cellules.texte(rang, debut) : null;
    }

    private static int passerEspaces(CellulesPlates cellules, int rang, int debut, int longueur) {
        int i = debut;
        while (i < longueur && cellules.caractere(rang, i) == ' ') {
            i++;
        }
        return i;
    }
}
