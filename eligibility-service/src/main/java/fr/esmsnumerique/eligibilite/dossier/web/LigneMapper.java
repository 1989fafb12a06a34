package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.modele.AutoriteTarification;
import fr.esmsnumerique.contrats.eligibilite.modele.LigneEssms;
import fr.esmsnumerique.contrats.eligibilite.modele.ModeHebergement;
import fr.esmsnumerique.eligibilite.dossier.application.JsonDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Recevabilite;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.LigneEcartee;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A line as declared, completed by FINESS and by the last evaluation. */
@Component
class LigneMapper {

    private final JsonDossier json;

    LigneMapper(JsonDossier json) {
        this.json = json;
    }

    List<LigneEssms> lignes(Projet projet, @Nullable Recevabilite recevabilite) {
        Map<Integer, LigneEcartee> ecartees = recevabilite == null
                ? Map.of()
                : recevabilite.lignesEcartees().stream().collect(Collectors.toMap(LigneEcartee::rang, l -> l));
        return projet.lignes().stream()
                .map(l -> financement(ligne(projet, l), recevabilite != null, ecartees.get(l.rang())))
                .toList();
    }

    private LigneEssms ligne(Projet projet, Ligne ligne) {
        LigneEssms forme = json.enContrat(ligne.declaree(), LigneEssms.class)
                .codeSolution(ligne.codeSolution(projet.declare()))
                .hebergement(ModeHebergement.valueOf(
                        ligne.hebergement(projet.declare()).name()))
                .autoriteTarification(
                        AutoriteTarification.valueOf(ligne.autorite().name()))
                .dansReferentiel(ligne.referentiel().isPresent())
                .dejaFinance(!ligne.declaree().financementsAnterieurs().isEmpty());
        Essms essms = ligne.essms();
        if (essms == null) {
            return forme;
        }
        Region region = essms.region();
        return forme.raisonSociale(essms.raisonSociale())
                .region(region == null ? null : region.code())
                .departement(essms.departement())
                .groupeCategorie(essms.groupeCategorie());
    }

    private static LigneEssms financement(LigneEssms forme, boolean evaluee, @Nullable LigneEcartee ecartee) {
        if (!evaluee) {
            return forme;
        }
        return ecartee == null
                ? forme.financable(true)
                : forme.financable(false).motifNonFinancable(ecartee.motif()).clauseNonFinancable(ecartee.clause());
    }
}
