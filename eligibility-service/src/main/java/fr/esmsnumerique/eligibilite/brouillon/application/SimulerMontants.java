package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What funding-service would grant to applications under given parameters; nothing is recorded. */
public interface SimulerMontants {

    /** Applications of one call. */
    int PAQUET = 100;

    /**
     * @param dossiers at most {@link #PAQUET}
     * @return one result per application, in the order given
     * @throws Indisponibles when no amount can be had at all
     */
    List<MontantSimule> simuler(Bareme bareme, List<Demande> dossiers);

    /** @param parametres the {@code financement.*} keys of a campaign version */
    record Bareme(String campagne, String empreinte, Map<String, Object> parametres) {

        private static final String SECTION = "financement.";

        static Bareme de(String code, String empreinte, Map<String, Object> campagne) {
            Map<String, Object> retenus = new TreeMap<>();
            if (campagne.get("parametres") instanceof Map<?, ?> tous) {
                tous.forEach((cle, parametre) -> {
                    if (String.valueOf(cle).startsWith(SECTION)) {
                        retenus.put(String.valueOf(cle), parametre);
                    }
                });
            }
            return new Bareme(code, empreinte, retenus);
        }

        boolean estVide() {
            return parametres.isEmpty();
        }
    }

    /**
     * @param jour day at which the scale is read
     * @param rangsExclus lines the evaluation set aside
     */
    record Demande(String id, LocalDate jour, Region region, Projet projet, Set<Integer> rangsExclus) {}

    /** @param refus why there is no amount, in French */
    record MontantSimule(
            String id, @Nullable Long centimes, @Nullable String refus) {}

    /** The message says why, in French. */
    final class Indisponibles extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Indisponibles(String raison, Throwable cause) {
            super(raison, cause);
        }
    }
}
