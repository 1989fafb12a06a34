package fr.esmsnumerique.eligibilite.referentiel.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one list says of one solution or of one establishment, with every change imports made to it.
 *
 * @param id code of the solution, or FINESS number
 * @param version 0 for an object not stored yet
 * @param fiches by key, in order
 */
public record ObjetReference(String id, long version, List<Fiche> fiches, List<ChangementDeFiche> historique) {

    /** @param champs by column; an empty one is absent */
    public record Fiche(String cle, Map<String, String> champs) {

        /** Empty when the column is. */
        public String texte(String colonne) {
            return champs.getOrDefault(colonne, "");
        }
    }

    /** The object once merged, and whether that changed anything. */
    public record Fusion(ObjetReference objet, Bilan bilan) {}

    public static ObjetReference nouveau(String id) {
        return new ObjetReference(id, 0, List.of(), List.of());
    }

    public Fusion avec(Fiche lue, Origine origine) {
        Map<String, String> avant = fiches.stream()
                .filter(f -> f.cle().equals(lue.cle()))
                .map(Fiche::champs)
                .findFirst()
                .orElse(null);
        if (lue.champs().equals(avant)) {
            return new Fusion(this, Bilan.RIEN);
        }
        List<Fiche> apres = new ArrayList<>(fiches);
        apres.removeIf(f -> f.cle().equals(lue.cle()));
        apres.add(lue);
        apres.sort(java.util.Comparator.comparing(Fiche::cle));
        List<ChangementDeFiche> suite = new ArrayList<>(historique);
        suite.add(ChangementDeFiche.entre(origine, lue.cle(), avant, lue.champs()));
        return new Fusion(
                new ObjetReference(id, version, List.copyOf(apres), List.copyOf(suite)),
                avant == null ? Bilan.AJOUT : Bilan.CHANGEMENT);
    }
}
