package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.References;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.support.evenements.Evenement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fact a mouvement publishes, if it does: same id, same instant, everything told from its own lines and references. */
final class EvenementDuMouvement {

    private EvenementDuMouvement() {}

    static Optional<Evenement> de(Mouvement mouvement) {
        return switch (mouvement.type()) {
            case ENGAGEMENT -> Optional.of(engagement("engagement.effectue", mouvement));
            case RETRAIT -> Optional.of(engagement("engagement.retire", mouvement));
            case GEL -> Optional.of(redeploiement("redeploiement.gele", mouvement));
            case DEGEL -> Optional.of(redeploiement("redeploiement.degele", mouvement));
            case REDEPLOIEMENT -> Optional.of(redeploiement("redeploiement.execute", mouvement));
            default -> Optional.empty();
        };
    }

    private static Evenement engagement(String type, Mouvement mouvement) {
        String dossier = mouvement.dossier().orElseThrow();
        SequencedMap<String, Object> donnees = communes(mouvement);
        donnees.put("dossierId", dossier);
        donnees.put("region", mouvement.titulaire().orElseThrow().code());
        donnees.put("montantCentimes", mouvement.montantCentimes());
        mouvement.references().lire(References.RESTE_ENGAGE).map(Long::valueOf).ifPresent(reste -> {
            donnees.put("resteEngageCentimes", reste);
            donnees.put("total", reste == 0);
        });
        return new Evenement(mouvement.id().toString(), type, dossier, mouvement.decideLe(), donnees);
    }

    private static Evenement redeploiement(String type, Mouvement mouvement) {
        String redeploiement =
                mouvement.references().lire(References.REDEPLOIEMENT).orElseThrow();
        SequencedMap<String, Object> donnees = communes(mouvement);
        donnees.put("redeploiementId", redeploiement);
        List<Ligne> cedees = mouvement.lignes().stream()
                .filter(l -> l.compte().poste() == Poste.GELE)
                .toList();
        donnees.put("cessions", cessions(cedees));
        List<Map<String, Object>> recues = attributions(mouvement, Origine.redeploiement(redeploiement));
        if (!recues.isEmpty()) {
            donnees.put("attributions", recues);
        }
        return new Evenement(mouvement.id().toString(), type, redeploiement, mouvement.decideLe(), donnees);
    }

    private static SequencedMap<String, Object> communes(Mouvement mouvement) {
        SequencedMap<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("campagne", mouvement.id().enveloppe().campagne());
        donnees.put("enveloppe", mouvement.id().enveloppe().toString());
        donnees.put("mouvementId", mouvement.id().toString());
        donnees.put("date", mouvement.dateEffet().toString());
        return donnees;
    }

    /** What was frozen, given back or taken: the lines of one mouvement all have the same sign. */
    private static List<Map<String, Object>> cessions(List<Ligne> gelees) {
        Map<String, Long> centimes = new TreeMap<>();
        Map<String, TreeSet<String>> dossiers = new TreeMap<>();
        for (Ligne ligne : gelees) {
            String region = ligne.compte().titulaire().code();
            centimes.merge(region, Math.abs(ligne.centimes()), Math::addExact);
            TreeSet<String> touches = dossiers.computeIfAbsent(region, r -> new TreeSet<>());
            if (!ligne.compte().dossier().isEmpty()) {
                touches.add(ligne.compte().dossier());
            }
        }
        return centimes.entrySet().stream()
                .map(e -> Map.<String, Object>of(
                        "region", e.getKey(),
                        "montantCentimes", e.getValue(),
                        "dossiers", List.copyOf(dossiers.getOrDefault(e.getKey(), new TreeSet<>()))))
                .toList();
    }

    /** Credits that took the redeployment for origin; what a broken programming gives back to its own region is none. */
    private static List<Map<String, Object>> attributions(Mouvement mouvement, Origine origine) {
        Map<Titulaire, Long> recus = new LinkedHashMap<>();
        mouvement.lignes().stream()
                .filter(l -> l.compte().poste() == Poste.DISPONIBLE
                        && l.compte().origine().equals(origine)
                        && l.centimes() > 0)
                .forEach(l -> recus.merge(l.compte().titulaire(), l.centimes(), Math::addExact));
        return recus.entrySet().stream()
                .map(e -> Map.<String, Object>of("region", e.getKey().code(), "montantCentimes", e.getValue()))
                .toList();
    }
}
