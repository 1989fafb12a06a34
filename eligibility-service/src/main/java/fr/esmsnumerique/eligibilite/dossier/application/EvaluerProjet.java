package fr.esmsnumerique.eligibilite.dossier.application;

import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.campagne.application.ReglesCompilees;
import fr.esmsnumerique.eligibilite.dossier.model.EvaluationConservee;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.JeuDeClauses;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.tableaux.Empreinte;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Evaluates a project under the rules of its campaign, without any effect. */
@Service
public class EvaluerProjet {

    private static final String OUVERTURE = "calendrier.depot.regional.ouverture";

    private final LireRegles regles;
    private final JsonDossier json;
    private final Horloge horloge;

    public EvaluerProjet(LireRegles regles, JsonDossier json, Horloge horloge) {
        this.regles = regles;
        this.json = json;
        this.horloge = horloge;
    }

    /**
     * @param region whose overlays apply: the pivot's
     * @return empty when no rules are on file for the campaign
     */
    public Optional<EvaluationConservee> evaluer(String id, String dossierId, Projet projet, Region region) {
        return regles.enVigueur(projet.declare().campagne()).map(parametres -> {
            ReglesCompilees lues = regles(parametres, projet, region);
            JeuDeClauses clauses = lues.clauses();
            String entree = json.canonique(projet);
            return new EvaluationConservee(
                    id,
                    dossierId,
                    parametres.code(),
                    parametres.empreinte(),
                    clauses.version(),
                    entree,
                    Empreinte.de(entree.getBytes(StandardCharsets.UTF_8)),
                    horloge.instant(),
                    projet.lignes().size(),
                    clauses.evaluer(projet, lues),
                    clauses.conseiller(projet, lues).orElse(null));
        });
    }

    /** The verdicts alone, under any version of the campaign: nothing is stored. */
    public Evaluation verdicts(ParametresCampagne parametres, Projet projet, Region region) {
        ReglesCompilees lues = regles(parametres, projet, region);
        return lues.clauses().verdicts(projet, lues);
    }

    /** The rules are those of the day of filing; a filing before the campaign opens is judged under its first rules. */
    private ReglesCompilees regles(ParametresCampagne parametres, Projet projet, Region region) {
        LocalDate ouverture = parametres.donne(OUVERTURE, horloge.aujourdhui(), region)
                ? parametres.date(OUVERTURE, horloge.aujourdhui(), region).valeur()
                : parametres.premierJour();
        LocalDate depot = Paris.jour(projet.depot());
        return regles.compilees(parametres, depot.isBefore(ouverture) ? ouverture : depot, region);
    }
}
