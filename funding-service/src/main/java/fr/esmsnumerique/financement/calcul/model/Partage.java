package fr.esmsnumerique.financement.calcul.model;

import fr.esmsnumerique.kernel.Montant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The editor's price seen from one establishment. A total price is shared equally between all the acquisitions of the file, excluded ones included, the first
 * ones taking the odd centimes: the texts only speak of a ceiling "par ESSMS" (AMB-26).
 */
record Partage(Map<Integer, Montant> parts) {

    private static final Partage SANS_PRIX_TOTAL = new Partage(Map.of());

    static Partage de(ProjetAFinancer projet) {
        Montant total = projet.prixEditeur();
        if (total == null) {
            return SANS_PRIX_TOTAL;
        }
        List<EssmsProjet> acquisitions =
                projet.essms().stream().filter(EssmsProjet::estAcquisition).toList();
        Map<Integer, Montant> parts = new HashMap<>();
        if (!acquisitions.isEmpty()) {
            long base = total.centimes() / acquisitions.size();
            long impairs = total.centimes() % acquisitions.size();
            for (int i = 0; i < acquisitions.size(); i++) {
                parts.put(acquisitions.get(i).rang(), new Montant(base + (i < impairs ? 1 : 0)));
            }
        }
        return new Partage(parts);
    }

    @Nullable
    Montant prix(EssmsProjet essms) {
        Montant declare = essms.prixEditeur();
        return declare == null ? parts.get(essms.rang()) : declare;
    }
}
