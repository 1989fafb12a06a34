package fr.esmsnumerique.budget.consolidation.web;

import fr.esmsnumerique.budget.batch.ConduireExecution.Issue;
import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.consolidation.model.Lecture;
import fr.esmsnumerique.budget.consolidation.model.Nature;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.budget.enveloppe.model.Enveloppes;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.enveloppe.web.Reponses;
import fr.esmsnumerique.contrats.budget.api.ConsolidationApi;
import fr.esmsnumerique.contrats.budget.modele.Consolidation;
import fr.esmsnumerique.contrats.budget.modele.DemandeAnnulation;
import fr.esmsnumerique.contrats.budget.modele.DemandeConsolidation;
import fr.esmsnumerique.contrats.budget.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.modele.NatureConsolidation;
import fr.esmsnumerique.contrats.budget.modele.PageConsolidations;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Launches and follows consolidations, for national agents and services. */
@RestController
class ConsolidationController implements ConsolidationApi {

    private final ActeurCourant acteurs;
    private final LancerConsolidation lancer;
    private final ConduireConsolidation conduire;
    private final Consolidations consolidations;
    private final Enveloppes enveloppes;
    private final ConsolidationMapper mapper;

    ConsolidationController(
            ActeurCourant acteurs,
            LancerConsolidation lancer,
            ConduireConsolidation conduire,
            Consolidations consolidations,
            Enveloppes enveloppes,
            Horloge horloge) {
        this.acteurs = acteurs;
        this.lancer = lancer;
        this.conduire = conduire;
        this.consolidations = consolidations;
        this.enveloppes = enveloppes;
        this.mapper = new ConsolidationMapper(consolidations, horloge);
    }

    @Override
    public ResponseEntity<Consolidation> lancerConsolidation(String cle, DemandeConsolidation demande) {
        String sujet = acteurs.exiger(Lecteurs.NATIONAUX).sujet();
        Lecture lecture = Lecture.valueOf(demande.getLecture().name());
        return switch (lancer.lancer(EnveloppeId.de(demande.getEnveloppe()), lecture, sujet)) {
            case LancerConsolidation.Issue.Lancee lancee -> acceptee(lancee.execution());
            case LancerConsolidation.Issue.DejaEnCours enCours -> throw enCours(enCours.consolidationId());
            case LancerConsolidation.Issue.DejaFaite faite ->
                throw enCours(faite.execution().id());
            case LancerConsolidation.Issue.EnveloppeInconnue _ ->
                throw Probleme.introuvable(
                                "enveloppe.introuvable",
                                "L'enveloppe " + demande.getEnveloppe()
                                        + " n'est pas ouverte. La CNSA doit d'abord l'ouvrir.")
                        .exception();
        };
    }

    @Override
    public ResponseEntity<Consolidation> annulerConsolidation(String id, String cle, DemandeAnnulation demande) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return conduite(conduire.annuler(id, demande.getMotif()));
    }

    @Override
    public ResponseEntity<Consolidation> reprendreConsolidation(String id, String cle) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return conduite(conduire.reprendre(id));
    }

    private ResponseEntity<Consolidation> conduite(Issue issue) {
        return switch (issue) {
            case Issue.Acceptee(String id) -> acceptee(consolidations.lire(id).orElseThrow());
            case Issue.Inconnue _ -> throw LectureDeConsolidation.introuvable().exception();
            case Issue.DejaFinie(String id) ->
                throw Probleme.conflit(
                                "consolidation.deja_finie",
                                "Consolidation finie",
                                "La consolidation " + id + " est déjà finie : il n'y a plus rien à arrêter.")
                        .exception();
            case Issue.RienAReprendre(String id) ->
                throw Probleme.conflit(
                                "consolidation.non_reprenable",
                                "Rien à reprendre",
                                "La consolidation " + id + " n'est ni en échec ni annulée. Lancez-en une nouvelle.")
                        .exception();
            case Issue.AutreEnCours(String id) -> throw enCours(id);
        };
    }

    private ResponseEntity<Consolidation> acceptee(Execution execution) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(mapper.consolidation(execution));
    }

    private static RuntimeException enCours(String id) {
        return Probleme.conflit(
                        "consolidation.en_cours",
                        "Consolidation en cours",
                        "La consolidation " + id + " n'est pas terminée. Attendez sa fin ou annulez-la.")
                .exception();
    }

    @Override
    public ResponseEntity<Consolidation> lireConsolidation(String id) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return consolidations
                .lire(id)
                .map(e -> ResponseEntity.ok(mapper.consolidation(e)))
                .orElseThrow(() -> LectureDeConsolidation.introuvable().exception());
    }

    @Override
    public ResponseEntity<PageConsolidations> listerConsolidations(
            @Nullable String enveloppe,
            @Nullable EtatConsolidation etat,
            @Nullable NatureConsolidation nature,
            @Nullable String curseur,
            Integer limite) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        if (enveloppe != null && !enveloppes.lister().contains(EnveloppeId.de(enveloppe))) {
            throw Reponses.enveloppeIntrouvable(enveloppe);
        }
        Optional<String> avant = Optional.ofNullable(curseur).map(Curseur::decoder);
        if (avant.isPresent() && avant.flatMap(consolidations::lire).isEmpty()) {
            throw Curseur.invalide();
        }
        if (etat == EtatConsolidation.EN_ATTENTE) {
            return ResponseEntity.ok(new PageConsolidations().elements(List.of())); // only a region waits
        }
        List<Execution> page = consolidations.lister(
                new Consolidations.Criteres(
                        enveloppe == null ? null : EnveloppeId.de(enveloppe),
                        etat == null ? null : Execution.Etat.valueOf(etat.name()),
                        nature == null ? null : Nature.valueOf(nature.name())),
                avant,
                limite + 1);
        PageConsolidations reponse = new PageConsolidations()
                .elements(page.stream().limit(limite).map(mapper::consolidation).toList());
        if (page.size() > limite) {
            reponse.curseurSuivant(Curseur.encoder(page.get(limite - 1).id()));
        }
        return ResponseEntity.ok(reponse);
    }
}
