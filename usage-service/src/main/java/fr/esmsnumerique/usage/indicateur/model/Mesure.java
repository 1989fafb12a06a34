package fr.esmsnumerique.usage.indicateur.model;

import fr.esmsnumerique.usage.declaration.model.Compteur;
import fr.esmsnumerique.usage.declaration.model.ValeurDeclaree.Manquante;
import fr.esmsnumerique.usage.declaration.model.ValeurDeclaree.Nombre;
import fr.esmsnumerique.usage.declaration.model.ValeurDeclaree.SansObjet;
import java.util.ArrayList;
import java.util.List;

/** What one indicator measures on some establishments taken together. */
public sealed interface Mesure {

    /** A rate, exact; the denominator is strictly positive. */
    record Rapport(long numerateur, long denominateur) implements Mesure {}

    /** Denominator 0 (USE-22). */
    record DenominateurNul(long numerateur) implements Mesure {}

    /** A plain count (e-Prescription, e-Parcours). */
    record Compte(long valeur) implements Mesure {}

    /** Something was not declared; says by whom. */
    record Incomplete(List<String> manques) implements Mesure {}

    /** Declared not applicable although a target may apply; says by whom and why. */
    record SansObjetDeclare(List<String> motifs) implements Mesure {}

    static Mesure de(Indicateur indicateur, List<EssmsDeclare> essms) {
        List<Compteur> compteurs = indicateur
                .denominateur()
                .map(d -> List.of(indicateur.numerateur(), d))
                .orElseGet(() -> List.of(indicateur.numerateur()));
        List<String> manques = new ArrayList<>(0);
        List<String> sansObjet = new ArrayList<>(0);
        long[] sommes = new long[compteurs.size()];
        for (EssmsDeclare declare : essms) {
            for (int i = 0; i < sommes.length; i++) {
                Compteur compteur = compteurs.get(i);
                switch (declare.valeur(compteur)) {
                    case Nombre(long valeur) -> {
                        long compte = i == 0 ? valeur : Math.max(0, valeur - declare.deduit(indicateur));
                        sommes[i] = Math.addExact(sommes[i], compte);
                    }
                    case SansObjet(String motif) ->
                        sansObjet.add(quoi(declare, compteur) + ", sans objet (" + motif + ")");
                    case Manquante() -> manques.add(quoi(declare, compteur) + ", non déclaré");
                }
            }
        }
        if (!manques.isEmpty()) {
            return new Incomplete(manques);
        }
        if (!sansObjet.isEmpty()) {
            return new SansObjetDeclare(sansObjet);
        }
        if (sommes.length == 1) {
            return new Compte(sommes[0]);
        }
        return sommes[1] == 0 ? new DenominateurNul(sommes[0]) : new Rapport(sommes[0], sommes[1]);
    }

    private static String quoi(EssmsDeclare declare, Compteur compteur) {
        return declare.essms().designation() + " : " + compteur.libelle();
    }
}
