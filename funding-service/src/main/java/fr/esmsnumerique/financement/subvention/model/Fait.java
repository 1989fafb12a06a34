package fr.esmsnumerique.financement.subvention.model;

import fr.esmsnumerique.financement.calcul.model.Tranche;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened to a grant and that other services must know.
 *
 * @param type short event type, {@code financement.arrete}
 * @param cle distinguishes it among the facts of the same file: the same fact always has the same key
 * @param donnees beyond dossierId, region and campagne
 */
public record Fait(String type, String cle, Map<String, Object> donnees) {

    static Fait arrete(Subvention s) {
        return new Fait(
                "financement.arrete",
                "arrete",
                Map.of(
                        "montantCentimes",
                        s.retenu().total().centimes(),
                        "empreinteCampagne",
                        s.calcul().empreinteCampagne()));
    }

    static Fait decide(Decision decision) {
        return new Fait(
                "decision-attributive.prise",
                "decision",
                Map.of(
                        "montantCentimes",
                        decision.montant().centimes(),
                        "date",
                        decision.date().toString(),
                        "reference",
                        decision.reference()));
    }

    /** With the balance the targets release, so that whoever follows the usage can say what is at stake. */
    static Fait signee(Subvention s, Convention convention) {
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("dateSignature", convention.signeeLe().orElseThrow().toString());
        donnees.put("type", convention.type().name());
        donnees.put(
                "soldeCentimes",
                s.versement(Tranche.SOLDE).map(v -> v.montant().centimes()).orElse(0L));
        return new Fait("convention.signee", "convention-signee/" + convention.type(), donnees);
    }

    static Fait resiliee(Convention convention, Resiliation fin) {
        return new Fait(
                "convention.resiliee",
                "convention-resiliee/" + convention.type(),
                Map.of("date", fin.date().toString(), "type", convention.type().name(), "motif", fin.motif()));
    }

    static Fait versement(String participe, Subvention s, Versement versement, Map<String, Object> enPlus) {
        Map<String, Object> donnees = new LinkedHashMap<>();
        donnees.put("versementId", Versement.id(s.dossier().dossierId(), versement.tranche()));
        donnees.put("tranche", versement.tranche().comptable().name());
        donnees.put("montantCentimes", versement.montant().centimes());
        donnees.put("tentative", versement.tentatives());
        donnees.putAll(enPlus);
        String cle = "versement-" + participe + "/" + versement.tranche() + "/" + versement.tentatives();
        return new Fait("versement." + participe, cle, donnees);
    }

    Fait distingue(String rang) {
        return new Fait(type, cle + "/" + rang, donnees);
    }
}
