package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.ExtraitsRegion.Financement;
import fr.esmsnumerique.budget.consolidation.model.LigneDossier;
import fr.esmsnumerique.budget.pilotage.LectureDesFaits.Lus;
import fr.esmsnumerique.budget.pilotage.model.MesureDossier;
import fr.esmsnumerique.contrats.budget.modele.AxePilotage;
import fr.esmsnumerique.contrats.budget.modele.DefinitionMesure;
import fr.esmsnumerique.contrats.budget.modele.DossierPilotage;
import fr.esmsnumerique.contrats.budget.modele.LigneDAxe;
import fr.esmsnumerique.contrats.budget.modele.MesurePilotage;
import fr.esmsnumerique.contrats.budget.modele.TableauDAxe;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Axes and lists as the contract publishes them. */
final class AxesMapper {

    private AxesMapper() {}

    static TableauDAxe tableau(Lus lus, fr.esmsnumerique.budget.pilotage.model.TableauDAxe tableau) {
        return new TableauDAxe()
                .axe(AxePilotage.valueOf(tableau.axe().name()))
                .libelle(tableau.axe().libelle())
                .consolidations(lus.consolidations())
                .situationAu(lus.situationAu())
                .mesures(
                        tableau.axe().mesures().stream().map(AxesMapper::mesure).toList())
                .lignes(tableau.lignes().stream()
                        .map(l -> new LigneDAxe()
                                .code(l.code())
                                .libelle(l.libelle())
                                .valeurs(valeurs(l.valeurs())))
                        .toList())
                .total(valeurs(tableau.total()));
    }

    static DefinitionMesure mesure(MesureDossier mesure) {
        return new DefinitionMesure()
                .code(MesurePilotage.valueOf(mesure.name()))
                .libelle(mesure.libelle())
                .unite(DefinitionMesure.UniteEnum.valueOf(mesure.unite().name()))
                .definition(mesure.definition());
    }

    private static Map<String, Long> valeurs(Map<MesureDossier, Long> valeurs) {
        Map<String, Long> parCode = new LinkedHashMap<>();
        valeurs.forEach((mesure, valeur) -> parCode.put(mesure.name(), valeur));
        return parCode;
    }

    static DossierPilotage dossier(LigneDossier ligne, MesureDossier mesure) {
        DossierPilotage dossier = new DossierPilotage()
                .dossierId(ligne.id())
                .region(ligne.region().code())
                .valeur(mesure.de(ligne))
                .engageLe(ligne.credits().engageLe())
                .arreteCentimes(
                        ligne.financementEventuel().map(Financement::arrete).orElse(0L))
                .programmeCentimes(ligne.credits().programme())
                .engageCentimes(ligne.credits().engage())
                .payeCentimes(ligne.credits().paye())
                .resteAPayerCentimes(ligne.credits().resteAPayer())
                .secteurs(List.of())
                .departements(List.of());
        ligne.dossierEventuel()
                .ifPresent(d -> dossier.organisme(d.projet().organisme())
                        .etat(d.etat())
                        .typeProjet(d.projet().typeProjet())
                        .secteurs(d.projet().secteurs())
                        .departements(d.projet().departements())
                        .essms(d.nombreEssms())
                        .deposeLe(d.dates().deposeLe())
                        .etatDepuis(d.dates().etatDepuis())
                        .decideLe(d.dates().decideLe()));
        return dossier;
    }
}
