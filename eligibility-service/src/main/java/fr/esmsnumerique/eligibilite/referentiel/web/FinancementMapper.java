package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.contrats.eligibilite.modele.CommandeSonsConnue;
import fr.esmsnumerique.contrats.eligibilite.modele.FinancementRecense;
import fr.esmsnumerique.contrats.eligibilite.modele.SituationSons;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lines of orders and fundings in the contract's form. */
@Component
public class FinancementMapper {

    private final JsonMapper json;

    FinancementMapper(JsonMapper json) {
        this.json = json;
    }

    public CommandeSonsConnue commande(Map<String, String> champs) {
        return json.convertValue(champs, CommandeSonsConnue.class).situation(situation(champs));
    }

    public FinancementRecense financement(Map<String, String> champs) {
        Map<String, String> textes = new HashMap<>(champs);
        String montant = textes.remove("montantCentimes");
        return json.convertValue(textes, FinancementRecense.class)
                .montantCentimes(montant == null ? null : Long.valueOf(montant));
    }

    static SituationSons situation(Map<String, String> champs) {
        if (champs.containsKey("annuleLe")) {
            return SituationSons.ANNULEE;
        }
        return champs.containsKey("verificationAptitudeLe") ? SituationSons.VALIDEE : SituationSons.SIGNEE;
    }
}
