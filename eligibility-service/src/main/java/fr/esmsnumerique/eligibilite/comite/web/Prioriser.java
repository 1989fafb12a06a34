package fr.esmsnumerique.eligibilite.comite.web;

import fr.esmsnumerique.contrats.eligibilite.modele.AppreciationCritere;
import fr.esmsnumerique.contrats.eligibilite.modele.PriorisationAFaire;
import fr.esmsnumerique.eligibilite.comite.application.GrilleDePriorite;
import fr.esmsnumerique.eligibilite.comite.application.GrilleDePriorite.Critere;
import fr.esmsnumerique.eligibilite.dossier.application.PrioriserDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation.Appreciation;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation.Niveau;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads an appreciation against the criteria of the campaign: one it does not know, or cited twice, is refused. */
@Component
class Prioriser {

    private final GrilleDePriorite grilles;
    private final PrioriserDossier prioriserDossier;

    Prioriser(GrilleDePriorite grilles, PrioriserDossier prioriserDossier) {
        this.grilles = grilles;
        this.prioriserDossier = prioriserDossier;
    }

    Suite prioriser(Dossier dossier, PriorisationAFaire corps, String agent) {
        List<String> connus = grilles.de(dossier).stream().map(Critere::code).toList();
        if (connus.isEmpty()) {
            throw Probleme.refus(
                            422,
                            "priorisation.sans_criteres",
                            "Aucun critère de priorité",
                            "Les textes de la campagne " + dossier.declare().campagne()
                                    + " ne donnent aucun critère de priorité dans cette région : le comité compare les"
                                    + " dossiers et leur équilibre.")
                    .exception();
        }
        verifier(corps.getAppreciations(), connus);
        return prioriserDossier.prioriser(
                dossier.id(),
                corps.getVersion(),
                corps.getAppreciations().stream()
                        .map(a -> new Appreciation(
                                a.getCritere(), Niveau.valueOf(a.getNiveau().name()), a.getCommentaire()))
                        .toList(),
                corps.getAvis(),
                agent);
    }

    private static void verifier(List<AppreciationCritere> appreciations, List<String> connus) {
        List<String> reste = new ArrayList<>(connus);
        List<ErreurChamp> erreurs = new ArrayList<>();
        for (int rang = 0; rang < appreciations.size(); rang++) {
            String code = appreciations.get(rang).getCritere();
            if (!reste.remove(code)) {
                erreurs.add(new ErreurChamp(
                        "appreciations[" + rang + "].critere",
                        connus.contains(code) ? "critère cité deux fois" : "critère inconnu de la campagne"));
            }
        }
        if (!erreurs.isEmpty()) {
            throw new Probleme(
                            422,
                            "priorisation.critere",
                            "Critère refusé",
                            "Critères de la campagne : " + String.join(", ", connus) + ".",
                            erreurs)
                    .exception();
        }
    }
}
