package fr.esmsnumerique.budget.traitement.web;

import fr.esmsnumerique.budget.consolidation.application.ConduireConsolidation;
import fr.esmsnumerique.budget.consolidation.application.Consolidations;
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
import fr.esmsnumerique.support.securite.Role;
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

    private static final Role[] NATIONAUX = {Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE};

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
        acteurs.exiger(NATIONAUX);
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
        acteurs.exiger(NATIONAUX);
        return ResponseEntity.ok(lire(id));
    }

    @Override
    public ResponseEntity<Traitement> lancerTraitement(String cle, DemandeTraitement demande) {
        String sujet = acteurs.exiger(NATIONAUX).sujet();
        return switch (lancer.lancer(TypeDeTache.valueOf(demande.getType().name()), sujet)) {
            case LancerTache.Issue.Lancee(var execution) -> accepte(execution.id());
            case LancerTache.Issue.DejaFaite(var execution) -> accepte(execution.id());
            case LancerTache.Issue.DejaEnCours(var id) -> throw RefusDeTraitement.enCours(id);
        };
    }

    @Override
    public ResponseEntity<Traitement> annulerTraitement(String id, String cle, DemandeAnnulation demande) {
        acteurs.exiger(NATIONAUX);
        if (consolidations.lire(id).isPresent()) {
            return conduite(id, conduireConsolidation.annuler(id, demande.getMotif()));
        }
        return conduite(id, conduire.annuler(id, demande.getMotif()));
    }

    @Override
    public ResponseEntity<Traitement> reprendreTraitement(String id, String cle) {
        acteurs.exiger(NATIONAUX);
        if (consolidations.lire(id).isPresent()) {
            return conduite(id, conduireConsolidation.reprendre(id));
        }
        return conduite(id, conduire.reprendre(id));
    }

    private ResponseEntity<Traitement> conduite(String id, ConduireTache.Issue issue) {
        return switch (issue) {
            case ConduireTache.Issue.Acceptee _ -> accepte(id);
            case ConduireTache.Issue.Inconnue _ -> throw RefusDeTraitement.inconnu(id);
            case ConduireTache.Issue.DejaFinie _ -> throw RefusDeTraitement.dejaFini(id);
            case ConduireTache.Issue.RienAReprendre _ -> throw RefusDeTraitement.rienAReprendre(id);
            case ConduireTache.Issue.AutreEnCours(var autre) -> throw RefusDeTraitement.enCours(autre);
        };
    }

    private ResponseEntity<Traitement> conduite(String id, ConduireConsolidation.Issue issue) {
        return switch (issue) {
            case ConduireConsolidation.Issue.Acceptee _ -> accepte(id);
            case ConduireConsolidation.Issue.Inconnue _ -> throw RefusDeTraitement.inconnu(id);
            case ConduireConsolidation.Issue.DejaFinie _ -> throw RefusDeTraitement.dejaFini(id);
            case ConduireConsolidation.Issue.RienAReprendre _ -> throw RefusDeTraitement.rienAReprendre(id);
            case ConduireConsolidation.Issue.AutreEnCours(var autre) -> throw RefusDeTraitement.enCours(autre);
        };
    }

    private ResponseEntity<Traitement> accepte(String id) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(lire(id));
    }

    private Traitement lire(String id) {
        return traitements.lire(id).orElseThrow(() -> RefusDeTraitement.inconnu(id));
    }
}
