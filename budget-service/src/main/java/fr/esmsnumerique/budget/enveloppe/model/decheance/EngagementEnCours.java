package fr.esmsnumerique.budget.enveloppe.model.decheance;

import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.MouvementId;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.TypeMouvement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An engagement that stands: made, and not wholly withdrawn since.
 *
 * @param mouvement the ENGAGEMENT mouvement; a dossier engaged again after a total withdrawal has another
 * @param parOrigine centimes still engaged, by origin of the credits
 * @param resteAPayer centimes
 */
public record EngagementEnCours(
        String dossier,
        Titulaire titulaire,
        MouvementId mouvement,
        LocalDate engageLe,
        Map<Origine, Long> parOrigine,
        long resteAPayer) {

    public EngagementEnCours {
        parOrigine = Map.copyOf(parOrigine);
    }

    /** Those of an envelope, in the order of their dossiers. */
    public static List<EngagementEnCours> de(Iterable<Mouvement> mouvements) {
        Map<String, Suivi> suivis = new LinkedHashMap<>();
        for (Mouvement mouvement : mouvements) {
            for (Ligne ligne : mouvement.lignes()) {
                Poste poste = ligne.compte().poste();
                if (poste == Poste.ENGAGE || poste == Poste.RESTE_A_PAYER) {
                    suivis.computeIfAbsent(ligne.compte().dossier(), dossier -> new Suivi())
                            .suivre(mouvement, ligne);
                }
            }
        }
        List<EngagementEnCours> enCours = new ArrayList<>();
        suivis.forEach((dossier, suivi) -> suivi.enCours(dossier).ifPresent(enCours::add));
        return List.copyOf(enCours);
    }

    public long engage() {
        return parOrigine.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Fold of one dossier. */
    private static final class Suivi {
        private final Map<Origine, Long> parOrigine = new LinkedHashMap<>();
        private Optional<Mouvement> engagement = Optional.empty();
        private long resteAPayer;

        void suivre(Mouvement mouvement, Ligne ligne) {
            if (mouvement.type() == TypeMouvement.ENGAGEMENT) {
                engagement = Optional.of(mouvement);
            }
            if (ligne.compte().poste() == Poste.ENGAGE) {
                parOrigine.merge(ligne.compte().origine(), ligne.centimes(), Math::addExact);
            } else {
                resteAPayer = Math.addExact(resteAPayer, ligne.centimes());
            }
        }

        Optional<EngagementEnCours> enCours(String dossier) {
            parOrigine.values().removeIf(centimes -> centimes == 0);
            return engagement
                    .filter(m -> !parOrigine.isEmpty())
                    .map(m -> new EngagementEnCours(
                            dossier, m.titulaire().orElseThrow(), m.id(), m.dateEffet(), parOrigine, resteAPayer));
        }
    }
}
