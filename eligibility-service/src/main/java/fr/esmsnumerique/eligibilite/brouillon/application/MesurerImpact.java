package fr.esmsnumerique.eligibilite.brouillon.application;

import fr.esmsnumerique.eligibilite.brouillon.application.ComparerMontants.Rejoue;
import fr.esmsnumerique.eligibilite.brouillon.model.Brouillon;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.ClauseChangee;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.DossierChange;
import fr.esmsnumerique.eligibilite.brouillon.model.Impact.Montants;
import fr.esmsnumerique.eligibilite.campagne.application.LireRegles;
import fr.esmsnumerique.eligibilite.dossier.application.AssemblerProjet;
import fr.esmsnumerique.eligibilite.dossier.application.EvaluerProjet;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.evaluation.model.Evaluation;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * Replays every filed application of the campaign under the draft and under the rules in force, both now, so that the only difference is the draft: verdicts here, amounts asked of funding-service. Runs beside the
 * request: a caller waits for a moment, then reads how far it has gone. Results are kept in memory, not in the database: they are worth nothing once a file changes.
 */
@Service
public class MesurerImpact {

    private static final Duration ATTENTE = Duration.ofSeconds(1);

    private final Dossiers dossiers;
    private final AssemblerProjet assembler;
    private final EvaluerProjet evaluer;
    private final LireRegles regles;
    private final SimulerMontants simuler;
    private final Horloge horloge;
    private final Map<String, Rejeu> rejeux = new ConcurrentHashMap<>();

    MesurerImpact(
            Dossiers dossiers,
            AssemblerProjet assembler,
            EvaluerProjet evaluer,
            LireRegles regles,
            SimulerMontants simuler,
            Horloge horloge) {
        this.dossiers = dossiers;
        this.assembler = assembler;
        this.evaluer = evaluer;
        this.regles = regles;
        this.simuler = simuler;
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
        ComparerMontants montants = new ComparerMontants(simuler, baremeEnVigueur(brouillon.code()), bareme(brouillon));
        Dossiers.Filtre filtre = new Dossiers.Filtre(null, null, brouillon.code(), null, null);
        String apres = "";
        while (true) {
            var paquet = dossiers.lister(filtre, apres, SimulerMontants.PAQUET);
            noter(
                    rejeu,
                    paquet.stream()
                            .flatMap(d -> rejouer(d, enVigueur, projetees).stream())
                            .toList(),
                    montants);
            rejeu.examine(paquet.size());
            if (paquet.size() < SimulerMontants.PAQUET) {
                return;
            }
            apres = paquet.getLast().id();
        }
    }

    private SimulerMontants.Bareme baremeEnVigueur(String code) {
        return regles.contenuEnVigueur(code)
                .map(v -> SimulerMontants.Bareme.de(code, v.empreinte(), regles.objet(v.contenu())))
                .orElseGet(() -> SimulerMontants.Bareme.de(code, "", Map.of()));
    }

    private SimulerMontants.Bareme bareme(Brouillon brouillon) {
        return SimulerMontants.Bareme.de(brouillon.code(), brouillon.empreinte(), regles.objet(brouillon.contenu()));
    }

    /** An application not filed yet has no verdict to lose. */
    private Optional<Rejoue> rejouer(
            Dossier dossier, Optional<ParametresCampagne> enVigueur, ParametresCampagne projetees) {
        if (dossier.deposeLe() == null) {
            return Optional.empty();
        }
        Projet projet = assembler.assembler(dossier.declare(), dossier.deposeLe(), dossier.id());
        return Optional.of(new Rejoue(
                dossier.id(),
                jour(dossier),
                dossier.region(),
                projet,
                enVigueur.map(p -> evaluer.verdicts(p, projet, dossier.region())),
                evaluer.verdicts(projetees, projet, dossier.region())));
    }

    /** The scale is that of the day the file was retained; of today while it is not. */
    private LocalDate jour(Dossier dossier) {
        Decision decision = dossier.instruction().decision();
        return decision != null && decision.issue() == Decision.Issue.RETENU
                ? Paris.jour(decision.le())
                : horloge.aujourdhui();
    }

    private static void noter(Rejeu rejeu, List<Rejoue> rejoues, ComparerMontants montants) {
        Map<String, Montants> calcules = rejeu.montants(() -> montants.comparer(rejoues));
        for (Rejoue rejoue : rejoues) {
            Montants siens = calcules.getOrDefault(rejoue.id(), Montants.INCONNUS);
            rejeu.compter(rejoue.region(), siens);
            List<ClauseChangee> clauses = ComparerEvaluations.comparer(rejoue.avant(), rejoue.apres());
            if (!clauses.isEmpty() || siens.changent()) {
                rejeu.change(new DossierChange(
                        rejoue.id(),
                        rejoue.region(),
                        rejoue.avant().map(Evaluation::resultat).orElse(null),
                        rejoue.apres().resultat(),
                        clauses,
                        siens));
            }
        }
    }
}
