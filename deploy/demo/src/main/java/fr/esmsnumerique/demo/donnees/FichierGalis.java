package fr.esmsnumerique.demo.donnees;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes applications as the GALIS file of {@code contracts/schemas/galis-dossiers.schema.json}, by hand so that its bytes do not depend on generated classes. */
public final class FichierGalis {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FichierGalis() {}

    public static byte[] ecrire(List<DossierDemo> dossiers) {
        String texte = JSON.writeValueAsString(
                dossiers.stream().map(FichierGalis::dossier).toList());
        return texte.replace("\r\n", "\n").concat("\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> dossier(DossierDemo d) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numeroGalis", d.numeroGalis());
        d.deposeLe()
                .ifPresent(instant -> json.put("deposeLe", instant.toInstant().toString()));
        json.put("campagne", "G25");
        json.put("regionDepot", d.region().code());
        json.put("porteur", porteur(d.porteur()));
        json.put(
                "organismes",
                d.organismes().stream().map(FichierGalis::organisme).toList());
        if (d.organismes().size() > 1) {
            json.put("groupement", groupement());
        }
        json.put("essms", d.lignes().stream().map(FichierGalis::ligne).toList());
        json.put("solution", solution(d.solution()));
        json.put("hebergement", "SAAS");
        d.prixEditeurCentimes().ifPresent(prix -> json.put("prixEditeurCentimes", prix));
        json.put("budget", PiecesDuDossier.budget(d));
        d.demandeSpecifique().ifPresent(demande -> json.put("demandesSpecifiques", demande(d, demande)));
        json.put("declarations", declarations());
        json.put("pieces", PiecesDuDossier.pieces(d));
        json.put("contact", Map.of("courriel", d.compte() + "@exemple.test"));
        return json;
    }

    private static Map<String, Object> porteur(Organisme og) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numeroFinessJuridique", og.finess());
        json.put("raisonSociale", og.raisonSociale());
        json.put("type", "ORGANISME_GESTIONNAIRE");
        return json;
    }

    private static Map<String, Object> organisme(Organisme og) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numeroFinessJuridique", og.finess());
        json.put("raisonSociale", og.raisonSociale());
        json.put("nombreEssmsTotal", og.totalEssms());
        json.put("region", og.region().code());
        json.put("soumisCodeCommandePublique", false);
        return json;
    }

    private static Map<String, Object> groupement() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("forme", "CONVENTION");
        json.put("moyensMutualises", true);
        json.put("couvreDureeProjet", true);
        return json;
    }

    private static Map<String, Object> ligne(DossierDemo.Ligne ligne) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("numeroFiness", ligne.finess());
        json.put("numeroFinessJuridique", ligne.organisme().finess());
        json.put("typeProjet", ligne.type().name());
        json.put("secteur", ligne.secteur());
        if (ligne.type() == DossierDemo.Type.MONTEE_VERSION) {
            json.put("versionSegur", "SONS_VAGUE_1");
        }
        if (ligne.dejaFinance()) {
            json.put("financementsAnterieurs", List.of(financementAnterieur()));
        }
        return json;
    }

    private static Map<String, Object> financementAnterieur() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("campagne", "G22");
        json.put("codeSolution", "ALIZE-DUI");
        return json;
    }

    private static Map<String, Object> solution(DossierDemo.Solution solution) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", solution.code());
        json.put("nom", solution.nom());
        json.put("editeur", solution.editeur());
        json.put("statutReferencement", solution.statut().name());
        solution.candidateDepuis().ifPresent(date -> json.put("candidateDepuis", date));
        if (solution.statut() == DossierDemo.Statut.REFERENCEE) {
            solution.candidateDepuis().ifPresent(date -> json.put("referenceeDepuis", date));
        }
        return json;
    }

    private static Map<String, Object> demande(DossierDemo dossier, DossierDemo.DemandeSpecifique demande) {
        List<Map<String, Object>> equipement = new ArrayList<>();
        for (int i = 0; i < demande.equipementCentimes().size(); i++) {
            Map<String, Object> devis = new LinkedHashMap<>();
            devis.put("numeroFiness", dossier.lignes().get(i).finess());
            devis.put("devisCentimes", demande.equipementCentimes().get(i));
            equipement.add(devis);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("equipement", equipement);
        json.put("amoa", Map.of("devisCentimes", demande.amoaCentimes()));
        return json;
    }

    private static Map<String, Object> declarations() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("autreFinancementEuropeen", false);
        json.put("rgpd", "FAIT");
        json.put("dpo", "FAIT");
        json.put("charteSi", "EN_COURS");
        json.put("engagementRor", true);
        json.put("procedureCommandePublique", false);
        return json;
    }
}
