package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Ecart;
import fr.esmsnumerique.budget.consolidation.model.Indicateurs;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.contrats.budget.modele.EcartRapprochement;
import fr.esmsnumerique.contrats.budget.modele.IndicateursPilotage;
import fr.esmsnumerique.contrats.budget.modele.LigneRegion;
import fr.esmsnumerique.contrats.budget.modele.Rapprochement;
import fr.esmsnumerique.contrats.budget.modele.Seuils;
import fr.esmsnumerique.contrats.budget.modele.StatutPilotage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Figures of a run as the contract publishes them; rates are truncated for display, the thresholds compare exactly. */
@Component
@EnableConfigurationProperties(PilotageProperties.class)
class PilotageMapper {

    private static final long POINTS = 10_000;

    private final PilotageProperties seuils;

    PilotageMapper(PilotageProperties seuils) {
        this.seuils = seuils;
    }

    Seuils seuils() {
        return new Seuils()
                .alertePointsDeBase(seuils.alertePointsDeBase())
                .vigilancePointsDeBase(seuils.vigilancePointsDeBase());
    }

    LigneRegion ligne(LigneConsolidee ligne) {
        Indicateurs i = ligne.indicateurs();
        return new LigneRegion()
                .region(ligne.region().code())
                .nom(ligne.region().nom())
                .sigle(ligne.region().sigle())
                .notifieCentimes(i.notifie())
                .alloueCentimes(i.alloue())
                .cedeCentimes(i.cede())
                .recuCentimes(i.recu())
                .programmeCentimes(i.programme())
                .engageCentimes(i.engage())
                .payeCentimes(i.paye())
                .nonEngageCentimes(i.nonEngage())
                .tauxEngagementPointsDeBase(taux(i))
                .dossiers(i.dossiers())
                .dossiersInstruits(i.instruits())
                .dossiersParEtat(i.parEtat())
                .essms(i.essms())
                .projetsSuivis(i.suivis())
                .projetsCiblesAtteintes(i.atteintes())
                .statut(statut(i));
    }

    IndicateursPilotage total(Indicateurs i) {
        return new IndicateursPilotage()
                .notifieCentimes(i.notifie())
                .alloueCentimes(i.alloue())
                .cedeCentimes(i.cede())
                .recuCentimes(i.recu())
                .programmeCentimes(i.programme())
                .engageCentimes(i.engage())
                .payeCentimes(i.paye())
                .nonEngageCentimes(i.nonEngage())
                .tauxEngagementPointsDeBase(taux(i))
                .dossiers(i.dossiers())
                .dossiersInstruits(i.instruits())
                .dossiersParEtat(i.parEtat())
                .essms(i.essms())
                .projetsSuivis(i.suivis())
                .projetsCiblesAtteintes(i.atteintes())
                .statut(statut(i));
    }

    /** Conform when no figure is wrong: services that are not at the same step are said apart. */
    Rapprochement rapprochement(List<Ecart> ecarts) {
        List<EcartRapprochement> anomalies = ecarts(ecarts, false);
        return new Rapprochement()
                .conforme(anomalies.isEmpty())
                .ecarts(anomalies)
                .decalages(ecarts(ecarts, true));
    }

    private static List<EcartRapprochement> ecarts(List<Ecart> ecarts, boolean decalage) {
        return ecarts.stream()
                .filter(e -> e.decalage() == decalage)
                .map(PilotageMapper::ecart)
                .toList();
    }

    StatutPilotage statut(Indicateurs i) {
        if (i.alloue() <= 0) {
            return StatutPilotage.SANS_OBJET;
        }
        if (sousLeSeuil(i, seuils.alertePointsDeBase())) {
            return StatutPilotage.ALERTE;
        }
        return sousLeSeuil(i, seuils.vigilancePointsDeBase()) ? StatutPilotage.VIGILANCE : StatutPilotage.CONFORME;
    }

    private static boolean sousLeSeuil(Indicateurs i, long pointsDeBase) {
        return Math.multiplyExact(POINTS, i.engage()) < Math.multiplyExact(pointsDeBase, i.alloue());
    }

    static @Nullable Integer taux(Indicateurs i) {
        return i.alloue() <= 0 ? null : Math.toIntExact(Math.multiplyExact(POINTS, i.engage()) / i.alloue());
    }

    private static EcartRapprochement ecart(Ecart e) {
        EcartRapprochement ecart = new EcartRapprochement()
                .region(e.region())
                .mesure(e.mesure())
                .sourceA(e.coteA().source())
                .valeurA(e.coteA().valeur())
                .sourceB(e.coteB().source())
                .valeurB(e.coteB().valeur())
                .explication(e.explication());
        return e.dossier().isEmpty() ? ecart : ecart.dossierId(e.dossier());
    }
}
