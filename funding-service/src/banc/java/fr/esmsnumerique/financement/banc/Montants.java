package fr.esmsnumerique.financement.banc;

import fr.esmsnumerique.financement.calcul.model.Chiffrage;
import fr.esmsnumerique.financement.calcul.model.Poste;

/** The amounts every engine answers, in centimes. */
public record Montants(long usage, long editeur, long equipement, long amoa, long total, long avance, long solde) {

    static Montants de(Chiffrage chiffrage) {
        return new Montants(
                poste(chiffrage, Poste.USAGE),
                poste(chiffrage, Poste.EDITEUR),
                poste(chiffrage, Poste.EQUIPEMENT),
                poste(chiffrage, Poste.AMOA),
                chiffrage.total().centimes(),
                chiffrage.tranches().getFirst().montant().centimes(),
                chiffrage.tranches().getLast().montant().centimes());
    }

    private static long poste(Chiffrage chiffrage, Poste poste) {
        return chiffrage.lignes().stream()
                .filter(ligne -> ligne.poste() == poste)
                .mapToLong(ligne -> ligne.retenu().centimes())
                .sum();
    }
}
