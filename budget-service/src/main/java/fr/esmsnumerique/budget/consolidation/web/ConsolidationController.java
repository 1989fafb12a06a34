package fr.esmsnumerique.budget.consolidation.web;

import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation;
import fr.esmsnumerique.budget.consolidation.application.LancerConsolidation.Issue;
import fr.esmsnumerique.budget.consolidation.model.Execution;
import fr.esmsnumerique.budget.enveloppe.model.EnveloppeId;
import fr.esmsnumerique.contrats.budget.api.ConsolidationApi;
import fr.esmsnumerique.contrats.budget.modele.Consolidation;
import fr.esmsnumerique.contrats.budget.modele.DemandeConsolidation;
import fr.esmsnumerique.contrats.budget.modele.PageConsolidations;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
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

    private static final Role[] NATIONAUX = {Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE};

    private final ActeurCourant acteurs;
    private final LancerConsolidation lancer;
    private final Consolidations consolidations;
    private final ConsolidationMapper mapper;

    ConsolidationController(ActeurCourant acteurs, LancerConsolidation lancer, Consolidations consolidations) {
        this.acteurs = acteurs;
        this.lancer = lancer;
        this.consolidations = consolidations;
        this.mapper = new ConsolidationMapper(consolidations);
    }

    @Override
    public ResponseEntity<Consolidation> lancerConsolidation(String cle, DemandeConsolidation demande) {
        String sujet = acteurs.exiger(NATIONAUX).sujet();
        return switch (lancer.lancer(EnveloppeId.de(demande.getEnveloppe()), sujet)) {
            case Issue.Lancee lancee ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(mapper.consolidation(lancee.execution()));
            case Issue.DejaEnCours enCours ->
                throw Probleme.conflit(
                                "consolidation.en_cours",
                                "Consolidation en cours",
                                "La consolidation " + enCours.consolidationId()
                                        + " n'est pas terminée. Attendez sa fin.")
                        .exception();
            case Issue.EnveloppeInconnue inconnue ->
                throw Probleme.introuvable(
                                "enveloppe.introuvable",
                                "L'enveloppe " + demande.getEnveloppe()
                                        + " n'est pas ouverte. La CNSA doit d'abord l'ouvrir.")
                        .exception();
        };
    }

    @Override
    public ResponseEntity<Consolidation> lireConsolidation(String id) {
        acteurs.exiger(NATIONAUX);
        return consolidations
                .lire(id)
                .map(e -> ResponseEntity.ok(mapper.consolidation(e)))
                .orElseThrow(() -> Probleme.introuvable(
                                "consolidation.introuvable", "Aucune consolidation ne porte cet identifiant.")
                        .exception());
    }

    @Override
    public ResponseEntity<PageConsolidations> listerConsolidations(@Nullable String curseur, Integer limite) {
        acteurs.exiger(NATIONAUX);
        Optional<String> avant = Optional.ofNullable(curseur).map(Curseur::decoder);
        List<Execution> page = consolidations.lister(avant, limite + 1);
        PageConsolidations reponse = new PageConsolidations()
                .elements(page.stream().limit(limite).map(mapper::consolidation).toList());
        if (page.size() > limite) {
            reponse.curseurSuivant(Curseur.encoder(page.get(limite - 1).id()));
        }
        return ResponseEntity.ok(reponse);
    }
}
