package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the lines of one block, each one text written by {@link MouvementEncoder}: {@code titulaire|poste|nature|dossier|centimes|origine}. What comes before the
 * dossier and the origins come back all the time: they are made once per block.
 */
final class LigneDecoder {

    /** {@code titulaire|poste|nature}, and the origins of that nature met so far. */
    private record Tete(Titulaire titulaire, Poste poste, Origine.Nature nature, Map<String, Origine> origines) {

        static Tete de(String texte) {
            int poste = suivant(texte, 0);
            int nature = suivant(texte, poste);
            return new Tete(
                    new Titulaire(texte.substring(0, poste - 1)),
                    Poste.valueOf(texte.substring(poste, nature - 1)),
                    Origine.Nature.valueOf(texte.substring(nature)),
                    new HashMap<>());
        }

        Origine origine(String reference) {
            return origines.computeIfAbsent(reference, lue -> new Origine(nature, lue));
        }
    }

    private final Map<String, Tete> tetes = new HashMap<>();
    private String dernierDossier = "";

    /** @throws IllegalArgumentException when the text is no line */
    Ligne lire(String texte) {
        int dossier = suivant(texte, suivant(texte, suivant(texte, 0)));
        int centimes = suivant(texte, dossier);
        int origine = suivant(texte, centimes);
        Tete tete = tetes.computeIfAbsent(texte.substring(0, dossier - 1), Tete::de);
        Compte compte = new Compte(
                tete.titulaire,
                tete.poste,
                tete.origine(texte.substring(origine)),
                dossier(texte, dossier, centimes - 1));
        return new Ligne(compte, Long.parseLong(texte, centimes, origine - 1, 10));
    }

    /** The lines of a mouvement are nearly always of one dossier. */
    private String dossier(String texte, int debut, int fin) {
        if (debut == fin) {
            return "";
        }
        if (!texte.regionMatches(debut, dernierDossier, 0, fin - debut) || dernierDossier.length() != fin - debut) {
            dernierDossier = texte.substring(debut, fin);
        }
        return dernierDossier;
    }

    /** Where the part after the next separator begins. */
    private static int suivant(String texte, int debut) {
        int separateur = texte.indexOf(MouvementEncoder.SEPARATEUR, debut);
        if (separateur < 0) {
            throw new IllegalArgumentException("Ligne illisible : " + texte);
        }
        return separateur + 1;
    }
}
