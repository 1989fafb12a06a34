package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Indicateurs;
import fr.esmsnumerique.budget.consolidation.model.LigneConsolidee;
import fr.esmsnumerique.budget.consolidation.model.Mesure;
import fr.esmsnumerique.budget.consolidation.web.LectureDeConsolidation.Lue;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.contrats.budget.modele.ChiffrePilotage;
import fr.esmsnumerique.contrats.budget.modele.ComparaisonPilotage;
import fr.esmsnumerique.contrats.budget.modele.LigneComparee;
import fr.esmsnumerique.contrats.budget.modele.MesureComparee;
import fr.esmsnumerique.contrats.budget.modele.MesureComparee.UniteEnum;
import fr.esmsnumerique.contrats.budget.modele.ReperePilotage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Two finished runs side by side. Both tables hold the eighteen regions in the same order: a run without one of them is never finished. */
final class ComparaisonMapper {

    private ComparaisonMapper() {}

    static ComparaisonPilotage comparer(Lue avant, Lue apres) {
        List<LigneConsolidee> premieres = avant.tableau().lignes();
        List<LigneConsolidee> secondes = apres.tableau().lignes();
        return new ComparaisonPilotage()
                .avant(repere(avant.execution()))
                .apres(repere(apres.execution()))
                .total(ligne(
                        Titulaire.NATIONAL.code(),
                        "Nation",
                        avant.tableau().total(),
                        apres.tableau().total()))
                .regions(IntStream.range(0, premieres.size())
                        .mapToObj(i -> ligne(premieres.get(i), secondes.get(i)))
                        .toList());
    }

    static ReperePilotage repere(Execution execution) {
        return new ReperePilotage()
                .consolidationId(execution.id())
                .enveloppe(execution.enveloppe().toString())
                .situationAu(execution.situationAu())
                .arreteLe(execution.lanceeLe());
    }

    private static LigneComparee ligne(LigneConsolidee avant, LigneConsolidee apres) {
        return ligne(avant.region().code(), avant.region().nom(), avant.indicateurs(), apres.indicateurs());
    }

    private static LigneComparee ligne(String code, String nom, Indicateurs avant, Indicateurs apres) {
        return new LigneComparee()
                .region(code)
                .nom(nom)
                .mesures(Arrays.stream(Mesure.values())
                        .map(mesure -> mesure(mesure, mesure.de(avant), mesure.de(apres)))
                        .toList());
    }

    private static MesureComparee mesure(Mesure mesure, long avant, long apres) {
        return new MesureComparee()
                .chiffre(ChiffrePilotage.valueOf(mesure.name()))
                .mesure(mesure.libelle())
                .unite(UniteEnum.valueOf(mesure.unite().name()))
                .avant(avant)
                .apres(apres)
                .ecart(Math.subtractExact(apres, avant));
    }
}
