package fr.esmsnumerique.usage.imports;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.support.tableaux.ErreurImport;
import fr.esmsnumerique.support.tableaux.LigneTable;
import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One establishment and one month of a file. In a counter's cell an empty text is missing, {@code 0} is a value and {@code SO : motif} is not applicable: three
 * different things.
 */
record LigneDeclaration(
        int numero,
        NumeroFiness essms,
        YearMonth mois,
        Saisie saisie,
        @Nullable String motif) {

    static final int MAXIMUM = 100_000_000;
    static final int MOTIF_MINIMAL = 3;
    /** As the form's: what a file writes is read again through the same contract. */
    static final int MOTIF_MAXIMAL = 500;

    private static final Pattern MOIS = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])(-\\d\\d)?");
    private static final Pattern MOIS_FRANCAIS = Pattern.compile("(0[1-9]|1[0-2])/(20\\d\\d)");
    private static final Pattern SANS_OBJET = Pattern.compile("(?i)(?:so|sans objet)\\s*:?\\s*(.*)");

    /** Everything that is wrong with the line goes to {@code defauts}; {@code null} when something is. */
    static @Nullable LigneDeclaration lire(LigneTable.Lue ligne, List<ErreurImport> defauts) {
        Map<String, String> cellules = ligne.cellules();
        String finess = cellules.getOrDefault(ColonnesDeclaration.FINESS, "");
        Lecture lecture = new Lecture(ligne.numero(), finess, defauts);
        if (!NumeroFiness.estValide(finess)) {
            lecture.refuser(ColonnesDeclaration.FINESS, "finess.invalide", "numéro FINESS absent, ou clé fausse");
        }
        YearMonth mois = lecture.mois(cellules.getOrDefault(ColonnesDeclaration.MOIS, ""));
        Saisie saisie = lecture.saisie(cellules);
        lecture.motif(cellules.getOrDefault(ColonnesDeclaration.MOTIF, ""));
        if (mois == null || !defauts.isEmpty()) {
            return null;
        }
        return new LigneDeclaration(
                ligne.numero(), new NumeroFiness(finess), mois, saisie, cellules.get(ColonnesDeclaration.MOTIF));
    }

    private record Lecture(int numero, String finess, List<ErreurImport> defauts) {

        void refuser(String champ, String code, String raison) {
            defauts.add(new ErreurImport(numero, ErreurImport.abrege(finess), champ, code, raison));
        }

        @Nullable
        YearMonth mois(String texte) {
            if (MOIS.matcher(texte).matches()) {
                return YearMonth.parse(texte.substring(0, 7));
            }
            var francais = MOIS_FRANCAIS.matcher(texte);
            if (francais.matches()) {
                return YearMonth.of(Integer.parseInt(francais.group(2)), Integer.parseInt(francais.group(1)));
            }
            refuser(ColonnesDeclaration.MOIS, "mois.invalide", "mois attendu comme 2026-09 ou 09/2026");
            return null;
        }

        void motif(String texte) {
            if (!texte.isEmpty() && !estUnMotif(texte.length())) {
                refuser(
                        ColonnesDeclaration.MOTIF,
                        "motif.longueur",
                        "motif de " + MOTIF_MINIMAL + " à " + MOTIF_MAXIMAL + " caractères attendu");
            }
        }

        Saisie saisie(Map<String, String> cellules) {
            Map<Compteur, Long> nombres = new EnumMap<>(Compteur.class);
            Map<Compteur, String> sansObjet = new EnumMap<>(Compteur.class);
            for (Map.Entry<String, Compteur> colonne : ColonnesDeclaration.COLONNES) {
                String cellule = cellules.get(colonne.getKey());
                if (cellule != null) {
                    ranger(colonne.getKey(), colonne.getValue(), cellule, nombres, sansObjet);
                }
            }
            return new Saisie(nombres, sansObjet);
        }

        private void ranger(
                String colonne,
                Compteur compteur,
                String cellule,
                Map<Compteur, Long> nombres,
                Map<Compteur, String> sansObjet) {
            long nombre = nombre(cellule);
            if (nombre >= 0) {
                nombres.put(compteur, nombre);
                return;
            }
            var sans = SANS_OBJET.matcher(cellule);
            if (!sans.matches()) {
                refuser(
                        colonne,
                        "nombre.invalide",
                        "nombre entier de 0 à " + MAXIMUM + " attendu, vide si non déclaré, ou « SO : motif » : « "
                                + ErreurImport.abrege(cellule) + " »");
            } else if (!estUnMotif(sans.group(1).length())) {
                refuser(
                        colonne,
                        "sans_objet.motif",
                        "dites pourquoi : « SO : motif », de " + MOTIF_MINIMAL + " à " + MOTIF_MAXIMAL + " caractères");
            } else {
                sansObjet.put(compteur, sans.group(1));
            }
        }

        /** Digits only, {@code -1} for anything else: no sign, no decimal, no exponent, no thousands separator is guessed. */
        private static long nombre(String cellule) {
            if (cellule.isEmpty() || cellule.length() > 9) {
                return -1;
            }
            long nombre = 0;
            for (int i = 0; i < cellule.length(); i++) {
                int chiffre = cellule.charAt(i) - '0';
                if (chiffre < 0 || chiffre > 9) {
                    return -1;
                }
                nombre = 10 * nombre + chiffre;
            }
            return nombre <= MAXIMUM ? nombre : -1;
        }
    }

    static boolean estUnMotif(int longueur) {
        return longueur >= MOTIF_MINIMAL && longueur <= MOTIF_MAXIMAL;
    }

    static List<ErreurImport> nouvelleListe() {
        return new ArrayList<>(2);
    }
}
