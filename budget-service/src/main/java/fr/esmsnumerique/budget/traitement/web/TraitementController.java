package fr.esmsnumerique.budget.traitement.web;

import fr.esmsnumerique.budget.batch.ConduireExecution;
import fr.esmsnumerique.budget.batch.ConduireExecution.Issue;
import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.traitement.application.ConduireTache;
import fr.esmsnumerique.budget.traitement.application.LancerTache;
import fr.esmsnumerique.budget.traitement.model.TypeDeTache;
import fr.esmsnumerique.contrats.budget.api.TraitementsApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeAnnulation;
import fr.esmsnumerique.contrats.budget.modele.DemandeTraitement;
import fr.esmsnumerique.contrats.budget.modele.EtatConsolidation;
import fr.esmsnumerique.contrats.budget.modele.PageTraitements;
import fr.esmsnumerique.contrats.budget.modele.Traitement;
import fr.esmsnumerique.contrats.budget.modele.TypeTraitement;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.web.Curseur;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Every background work of the platform, for national agents and services. */
@RestController
class TraitementController implements TraitementsApi {

    private final ActeurCourant acteurs;
    private final TousLesTraitements traitements;
    private final LancerTache lancer;
    private final ConduireTache conduire;
    private final Consolidations consolidations;
    private final ConduireConsolidation conduireConsolidation;

    TraitementController(
            ActeurCourant acteurs,
            TousLesTraitements traitements,
            LancerTache lancer,
            ConduireTache conduire,
            Consolidations consolidations,
            ConduireConsolidation conduireConsolidation) {
        this.acteurs = acteurs;
        this.traitements = traitements;
        this.lancer = lancer;
        this.conduire = conduire;
        this.consolidations = consolidations;
        this.conduireConsolidation = conduireConsolidation;
    }

    @Override
    public ResponseEntity<PageTraitements> listerTraitements(
            @Nullable TypeTraitement type, @Nullable EtatConsolidation etat, @Nullable String curseur, Integer limite) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        List<Traitement> lus =
                traitements.lister(type, etat, Optional.ofNullable(curseur).map(Curseur::decoder), limite + 1);
        PageTraitements page =
                new PageTraitements().elements(lus.stream().limit(limite).toList());
        return ResponseEntity.ok(
                lus.size() > limite
                        ? page.curseurSuivant(
                                Curseur.encoder(lus.get(limite - 1).getId()))
                        : page);
    }

    @Override
    public ResponseEntity<Traitement> lireTraitement(String id) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return ResponseEntity.ok(lire(id));
    }

    @Override
    public ResponseEntity<Traitement> lancerTraitement(String cle, DemandeTraitement demande) {
        String sujet = acteurs.exiger(Lecteurs.NATIONAUX).sujet();
        return switch (lancer.lancer(TypeDeTache.valueOf(demande.getType().name()), sujet)) {
            case LancerTache.Issue.Lancee(var execution) -> accepte(execution.id());
            case LancerTache.Issue.DejaFaite(var execution) -> accepte(execution.id());
            case LancerTache.Issue.DejaEnCours(var id) -> throw RefusDeTraitement.enCours(id);
        };
    }

    @Override
    public ResponseEntity<Traitement> annulerTraitement(String id, String cle, DemandeAnnulation demande) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return conduite(id, de(id).annuler(id, demande.getMotif()));
    }

    @Override
    public ResponseEntity<Traitement> reprendreTraitement(String id, String cle) {
        acteurs.exiger(Lecteurs.NATIONAUX);
        return conduite(id, de(id).reprendre(id));
    }

    /** A consolidation or a task: a name is one or the other. */
    private ConduireExecution<?, ?> de(String id) {
        return consolidations.lire(id).isPresent() ? conduireConsolidation : conduire;
    }

    private ResponseEntity<Traitement> conduite(String demande, Issue issue) {
        return switch (issue) {
            case Issue.Acceptee(String id) -> accepte(id);
            case Issue.Inconnue _ -> throw RefusDeTraitement.inconnu(demande);
            case Issue.DejaFinie(String id) -> throw RefusDeTraitement.dejaFini(id);
            case Issue.RienAReprendre(String id) -> throw RefusDeTraitement.rienAReprendre(id);
            case Issue.AutreEnCours(String id) -> throw RefusDeTraitement.enCours(id);
        };
    }

    private ResponseEntity<Traitement> accepte(String id) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(lire(id));
    }

    private Traitement lire(String id) {
        return traitements.lire(id).orElseThrow(() -> RefusDeTraitement.inconnu(id));
    }
}
