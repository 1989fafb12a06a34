package fr.esmsnumerique.demo.rapport;

import fr.esmsnumerique.contrats.budget.client.modele.IndicateursPilotage;
import fr.esmsnumerique.contrats.budget.client.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.client.modele.Postes;
import fr.esmsnumerique.demo.oracle.SituationAttendue;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One column of the national table, and where else the same figure can be read.
 *
 * @param grandLivre same figure in the ledger's balances
 * @param attendue same figure by the oracle
 */
record Mesure(
        String nom,
        ToLongFunction<LigneRegion> ligne,
        ToLongFunction<IndicateursPilotage> total,
        ToLongFunction<Postes> grandLivre,
        ToLongFunction<SituationAttendue> attendue) {

    static final List<Mesure> AE = List.of(
            new Mesure(
                    "AE notifiées",
                    LigneRegion::getNotifieCentimes,
                    IndicateursPilotage::getNotifieCentimes,
                    Postes::getNotifieCentimes,
                    SituationAttendue::notifie),
            new Mesure(
                    "AE allouées",
                    LigneRegion::getAlloueCentimes,
                    IndicateursPilotage::getAlloueCentimes,
                    Postes::getAlloueCentimes,
                    SituationAttendue::alloue),
            new Mesure(
                    "AE programmées",
                    LigneRegion::getProgrammeCentimes,
                    IndicateursPilotage::getProgrammeCentimes,
                    Postes::getProgrammeCentimes,
                    SituationAttendue::programme),
            new Mesure(
                    "AE engagées",
                    LigneRegion::getEngageCentimes,
                    IndicateursPilotage::getEngageCentimes,
                    Postes::getEngageCentimes,
                    SituationAttendue::engage),
            new Mesure(
                    "montants payés",
                    LigneRegion::getPayeCentimes,
                    IndicateursPilotage::getPayeCentimes,
                    postes -> postes.getPayeAvanceCentimes() + postes.getPayeSoldeCentimes(),
                    SituationAttendue::paye),
            new Mesure(
                    "AE non engagées",
                    LigneRegion::getNonEngageCentimes,
                    IndicateursPilotage::getNonEngageCentimes,
                    Postes::getNonEngageCentimes,
                    SituationAttendue::nonEngage));
}
