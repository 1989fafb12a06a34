package fr.esmsnumerique.demo.donnees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Documents and forecast expenses of an application: what the calls ask for its case (DOC-12 to DOC-23). */
final class PiecesDuDossier {

    private static final List<String> COMMUNES = List.of(
            "FORMULAIRE_GALIS",
            "NOTE_PRESENTATION",
            "GOUVERNANCE",
            "STRATEGIE_DEPLOIEMENT",
            "STRATEGIE_CONDUITE_CHANGEMENT",
            "PLANNING_PROJET",
            "PLANNING_DEPLOIEMENT",
            "PLANNING_CONDUITE_CHANGEMENT",
            "PLAN_FINANCEMENT",
            "LETTRE_ENGAGEMENT");

    private PiecesDuDossier() {}

    static List<Map<String, Object>> pieces(DossierDemo dossier) {
        List<String> codes = new ArrayList<>(COMMUNES);
        codes.add("ATTESTATION_MUTUALISATION");
        if (dossier.toutDuSecteur("AHI") || dossier.toutDuSecteur("PJM")) {
            codes.add("ETUDE_COUVERTURE_BESOINS");
        }
        if (dossier.demandeSpecifique().isPresent()) {
            codes.addAll(List.of("PLAN_IMPLANTATION_MATERIEL", "DEVIS_EQUIPEMENT", "DEVIS_AMOA"));
        }
        return codes.stream().map(PiecesDuDossier::piece).toList();
    }

    static List<Map<String, Object>> budget(DossierDemo dossier) {
        int lignes = dossier.lignes().size();
        List<Map<String, Object>> depenses = new ArrayList<>();
        depenses.add(depense(
                "DUI", "Prestation de l'éditeur", dossier.prixEditeurCentimes().orElse(lignes * 1_500_000L)));
        depenses.add(depense("PILOTAGE", "Conduite de projet et appui aux équipes", lignes * 600_000L));
        depenses.add(depense("FORMATION", "Formation des professionnels", lignes * 250_000L));
        return depenses;
    }

    private static Map<String, Object> piece(String code) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("nom", code.toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf");
        return json;
    }

    private static Map<String, Object> depense(String nature, String libelle, long centimes) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nature", nature);
        json.put("libelle", libelle);
        json.put("montantCentimes", centimes);
        return json;
    }
}
