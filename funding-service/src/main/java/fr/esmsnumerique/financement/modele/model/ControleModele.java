package fr.esmsnumerique.financement.modele.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks a template when it is saved, so that no letter is found wrong on the day it leaves. */
public final class ControleModele {

    private static final int ECART_MAX = 4;

    private final NatureDocument nature;
    private final List<FauteDeModele> fautes = new ArrayList<>();

    private ControleModele(NatureDocument nature) {
        this.nature = nature;
    }

    /** Every fault at once. */
    public static List<FauteDeModele> fautes(NatureDocument nature, Contenu contenu) {
        ControleModele controle = new ControleModele(nature);
        for (int i = 0; i < contenu.paragraphes().size(); i++) {
            controle.paragraphe("paragraphes/" + i, contenu.paragraphes().get(i), true);
        }
        controle.paragraphe("signataire", contenu.signataire(), false);
        controle.paragraphe("lieu", contenu.lieu(), false);
        controle.obligatoires(contenu);
        return List.copyOf(controle.fautes);
    }

    private void paragraphe(String ou, String texte, boolean blocsPermis) {
        for (String nom : Accolades.noms(texte)) {
            Optional<ChampInsere> champ = ChampInsere.nomme(nom).filter(ChampInsere.de(nature)::contains);
            if (champ.isEmpty()) {
                fautes.add(new FauteDeModele("modele.champ_inconnu", ou, inconnu(nom)));
            } else if (champ.get().bloc()
                    && (!blocsPermis || Accolades.bloc(texte).isEmpty())) {
                fautes.add(new FauteDeModele(
                        "modele.bloc_mele",
                        ou,
                        "« {{" + nom
                                + "}} » occupe à lui seul un paragraphe : mettez le reste du texte dans un autre."));
            }
        }
        if (texte.isBlank()) {
            fautes.add(new FauteDeModele("modele.champ_inconnu", ou, "Ce texte est vide : écrivez-le ou retirez-le."));
        }
        String reste = Accolades.sansChamp(texte);
        if (reste.contains("{{") || reste.contains("}}")) {
            fautes.add(new FauteDeModele(
                    "modele.champ_inconnu", ou, "Des accolades ne se referment pas : un champ s'écrit {{nom}}."));
        }
    }

    private void obligatoires(Contenu contenu) {
        List<String> presents = contenu.paragraphes().stream()
                .flatMap(p -> Accolades.noms(p).stream())
                .toList();
        ChampInsere.de(nature).stream()
                .filter(c -> c.obligatoire(nature) && !presents.contains(c.nom()))
                .forEach(c -> fautes.add(new FauteDeModele(
                        "modele.champ_absent",
                        "paragraphes",
                        "Ce document doit contenir « {{" + c.nom() + "}} » : "
                                + c.description().toLowerCase(Locale.FRENCH) + ".")));
    }

    private String inconnu(String nom) {
        String proche = ChampInsere.de(nature).stream()
                .map(ChampInsere::nom)
                .min(Comparator.comparingInt(c -> distance(c, nom)))
                .filter(c -> distance(c, nom) <= ECART_MAX)
                .map(c -> " Vouliez-vous écrire « {{" + c + "}} » ?")
                .orElse(" Champs de ce document : "
                        + String.join(
                                ", ",
                                ChampInsere.de(nature).stream()
                                        .map(ChampInsere::nom)
                                        .toList()) + ".");
        return "« {{" + nom + "}} » n'est pas un champ de ce document." + proche;
    }

    /** Levenshtein: letters to add, remove or change. */
    private static int distance(String a, String b) {
        int[] precedente = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            precedente[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] ligne = new int[b.length() + 1];
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = precedente[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                ligne[j] = Math.min(change, 1 + Math.min(precedente[j], ligne[j - 1]));
            }
            precedente = ligne;
        }
        return precedente[b.length()];
    }
}
