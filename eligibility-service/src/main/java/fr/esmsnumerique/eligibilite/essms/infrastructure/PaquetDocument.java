package fr.esmsnumerique.eligibilite.essms.infrastructure;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.referentiel.model.ChangementDeFiche;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * Document of collection {@code essms}: {@code {_id: "210003", regions: ["27"], essms: [...]}}.
 *
 * @param id first six characters of the FINESS numbers it holds
 * @param regions INSEE codes of the regions of its establishments
 * @param essms in order of number
 * @param historique what imports changed since, written with the change itself; absent of the packets written before it was kept
 */
public record PaquetDocument(
        @BsonId String id,
        List<String> regions,
        List<Essms> essms,
        @Nullable List<ChangementDeFiche> historique) {

    private static final int LONGUEUR_CLE = 6;

    static String cle(String numeroFiness) {
        return numeroFiness.substring(0, LONGUEUR_CLE);
    }

    static boolean aUnPaquet(String numero) {
        return numero.length() >= LONGUEUR_CLE;
    }

    List<ChangementDeFiche> changements() {
        return historique == null ? List.of() : historique;
    }

    static PaquetDocument vide(String cle) {
        return new PaquetDocument(cle, List.of(), List.of(), List.of());
    }
}
