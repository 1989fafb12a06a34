package fr.esmsnumerique.budget.enveloppe.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the ledger knows of redeployments: the pending freezes, and what a region had not engaged on a past day and has not ceded since. */
final class Cessions {

    private final Map<String, Mouvement> gels = new HashMap<>();
    /** Freeze of each redeployment and what followed, in order. */
    private final Map<String, List<Mouvement>> parRedeploiement = new HashMap<>();
    /** Allocated − engaged − frozen, by region. */
    private final Map<Titulaire, Chronologie> libres = new HashMap<>();
    /** Frozen − given back, by region: what executed freezes took stays counted. */
    private final Map<Titulaire, Chronologie> cedes = new HashMap<>();

    Optional<Mouvement> gel(String redeploiement) {
        return Optional.ofNullable(gels.get(redeploiement));
    }

    List<Mouvement> mouvements(String redeploiement) {
        return parRedeploiement.getOrDefault(redeploiement, List.of());
    }

    /** The redeployment that holds frozen credits of the dossier. */
    String redeploiementDe(String dossier) {
        return gels.values().stream()
                .filter(gel -> gel.dossiers().contains(dossier))
                .map(Cessions::redeploiement)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Not engaged at the end of {@code jour} and promised to nobody since: two redeployments on the same day share what was left on that day (BUD-04). What a freeze
     * already held on that day is not counted, unless it was given back.
     */
    long cessible(Titulaire titulaire, LocalDate jour) {
        return chronologie(libres, titulaire).soldeAu(jour)
                - chronologie(cedes, titulaire).variationApres(jour);
    }

    /** @param noter keeps how to undo each change, the last first */
    void suivre(Mouvement mouvement, Consumer<Runnable> noter) {
        suivreLibres(mouvement, noter);
        switch (mouvement.type()) {
            case GEL -> {
                suivreCedes(mouvement, noter);
                retenir(mouvement, noter);
                changer(gels, redeploiement(mouvement), mouvement, noter);
            }
            case DEGEL -> {
                suivreCedes(mouvement, noter);
                retenir(mouvement, noter);
                changer(gels, redeploiement(mouvement), null, noter);
            }
            case REDEPLOIEMENT -> {
                retenir(mouvement, noter);
                changer(gels, redeploiement(mouvement), null, noter);
            }
            // What was frozen lapsed with the rest: nothing is left to execute or to give back.
            case CLOTURE -> List.copyOf(gels.keySet()).forEach(gel -> changer(gels, gel, null, noter));
            case OUVERTURE,
                    NOTIFICATION_AE,
                    PROGRAMMATION,
                    DEPROGRAMMATION,
                    ENGAGEMENT,
                    RETRAIT,
                    REPORT,
                    PAIEMENT,
                    REJET_PAIEMENT,
                    CORRECTION -> {}
        }
    }

    private void suivreLibres(Mouvement mouvement, Consumer<Runnable> noter) {
        Map<Titulaire, Long> variations = new HashMap<>();
        for (Ligne ligne : mouvement.lignes()) {
            Poste poste = ligne.compte().poste();
            if (poste.estAlloue() && poste != Poste.ENGAGE && poste != Poste.GELE) {
                variations.merge(ligne.compte().titulaire(), ligne.centimes(), Math::addExact);
            }
        }
        variations.forEach((titulaire, centimes) -> varier(libres, titulaire, mouvement.dateEffet(), centimes, noter));
    }

    private void suivreCedes(Mouvement mouvement, Consumer<Runnable> noter) {
        for (Ligne ligne : mouvement.lignes()) {
            if (ligne.compte().poste() == Poste.GELE) {
                varier(cedes, ligne.compte().titulaire(), mouvement.dateEffet(), ligne.centimes(), noter);
            }
        }
    }

    private static void varier(
            Map<Titulaire, Chronologie> chronologies,
            Titulaire titulaire,
            LocalDate jour,
            long centimes,
            Consumer<Runnable> noter) {
        if (centimes != 0) {
            Chronologie chronologie = chronologies.computeIfAbsent(titulaire, cle -> new Chronologie());
            chronologie.varier(jour, centimes);
            noter.accept(() -> chronologie.varier(jour, -centimes));
        }
    }

    private void retenir(Mouvement mouvement, Consumer<Runnable> noter) {
        String id = redeploiement(mouvement);
        List<Mouvement> anciens = mouvements(id);
        List<Mouvement> tous = new ArrayList<>(anciens);
        tous.add(mouvement);
        parRedeploiement.put(id, List.copyOf(tous));
        noter.accept(() -> parRedeploiement.put(id, anciens));
    }

    private static void changer(
            Map<String, Mouvement> mouvements, String cle, @Nullable Mouvement nouveau, Consumer<Runnable> noter) {
        Mouvement ancien = mouvements.get(cle);
        poser(mouvements, cle, nouveau);
        noter.accept(() -> poser(mouvements, cle, ancien));
    }

    private static void poser(Map<String, Mouvement> mouvements, String cle, @Nullable Mouvement valeur) {
        if (valeur == null) {
            mouvements.remove(cle);
        } else {
            mouvements.put(cle, valeur);
        }
    }

    private static Chronologie chronologie(Map<Titulaire, Chronologie> chronologies, Titulaire titulaire) {
        return chronologies.getOrDefault(titulaire, new Chronologie());
    }

    private static String redeploiement(Mouvement mouvement) {
        return mouvement.references().lire(References.REDEPLOIEMENT).orElseThrow();
    }
}
