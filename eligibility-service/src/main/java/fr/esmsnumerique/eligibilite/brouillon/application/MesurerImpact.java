package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.model.Brouillon;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.DossierChange;
import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.application.AssemblerProjet;
import fr.esmsnumerique.eligibilite.dossier.application.EvaluerProjet;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Replays every filed application of the campaign under the draft and under the rules in force, both now, so that the only difference is the draft. Runs beside the
 * request: a caller waits for a moment, then reads how far it has gone. Results are kept in memory, not in the database: they are worth nothing once a file changes.
 */
@Service
public class MesurerImpact {

    private static final Duration ATTENTE = Duration.ofSeconds(1);
    private static final int PAQUET = 100;

    private final Dossiers dossiers;
    private final AssemblerProjet assembler;
    private final EvaluerProjet evaluer;
    private final LireRegles regles;
    private final Horloge horloge;
    private final Map<String, Rejeu> rejeux = new ConcurrentHashMap<>();

    MesurerImpact(
            Dossiers dossiers, AssemblerProjet assembler, EvaluerProjet evaluer, LireRegles regles, Horloge horloge) {
        this.dossiers = dossiers;
        this.assembler = assembler;
        this.evaluer = evaluer;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** @param actualiser starts again even if a result is at hand */
    public Impact mesurer(Brouillon brouillon, boolean actualiser) {
        Rejeu rejeu = rejeux.compute(
                brouillon.id(),
                (id, connu) -> connu == null || actualiser && connu.estFini() || connu.estEchoue()
                        ? lancer(brouillon)
                        : connu);
        return rejeu.apresAuPlus(ATTENTE);
    }

    private Rejeu lancer(Brouillon brouillon) {
        Rejeu rejeu = new Rejeu((int) dossiers.compter(brouillon.code()), horloge.instant());
        rejeu.lancer(() -> rejouer(brouillon, rejeu));
        return rejeu;
    }

    private void rejouer(Brouillon brouillon, Rejeu rejeu) {
        ParametresCampagne projetees = regles.lire(brouillon.contenu(), brouillon.empreinte());
        Optional<ParametresCampagne> enVigueur = regles.enVigueur(brouillon.code());
        Dossiers.Filtre filtre = new Dossiers.Filtre(null, null, brouillon.code(), null, null);
        String apres = "";
        while (true) {
            var paquet = dossiers.lister(filtre, apres, PAQUET);
            for (Dossier dossier : paquet) {
                comparer(dossier, enVigueur, projetees).ifPresent(rejeu::change);
                rejeu.examine();
                apres = dossier.id();
            }
            if (paquet.size() < PAQUET) {
                return;
            }
        }
    }

    /** An application not filed yet has no verdict to lose. */
    private Optional<DossierChange> comparer(
            Dossier dossier, Optional<ParametresCampagne> enVigueur, ParametresCampagne projetees) {
        if (dossier.deposeLe() == null) {
            return Optional.empty();
        }
        Projet projet = assembler.assembler(dossier.declare(), dossier.deposeLe(), dossier.id());
        Optional<Evaluation> avant = enVigueur.map(p -> evaluer.verdicts(p, projet, dossier.region()));
        Evaluation apres = evaluer.verdicts(projetees, projet, dossier.region());
        var clauses = ComparerEvaluations.comparer(avant, apres);
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(new DossierChange(
                        dossier.id(),
                        dossier.region(),
                        avant.map(Evaluation::resultat).orElse(null),
                        apres.resultat(),
                        clauses));
    }
}
