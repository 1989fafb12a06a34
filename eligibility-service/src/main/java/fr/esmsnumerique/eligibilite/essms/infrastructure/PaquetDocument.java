package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * Document of collection {@code essms}: {@code {_id: "210003", regions: ["27"], essms: [...]}}.
 *
 * @param id first six characters of the FINESS numbers it holds
 * @param regions INSEE codes of the regions of its establishments
 * @param essms in order of number
 */
public record PaquetDocument(@BsonId String id, List<String> regions, List<Essms> essms) {

    private static final int LONGUEUR_CLE = 6;

    static String cle(String numeroFiness) {
        return numeroFiness.substring(0, LONGUEUR_CLE);
    }

    static boolean aUnPaquet(String numero) {
        return numero.length() >= LONGUEUR_CLE;
    }

    static PaquetDocument vide(String cle) {
        return new PaquetDocument(cle, List.of(), List.of());
    }
}
