package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.ReglerCircuit;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement.Changement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DecisionSeparation;
import fr.esmsnumerique.contrats.budget.api.SeparationDesRolesApi;
import fr.esmsnumerique.contrats.budget.modele.DemandeSeparation;
import fr.esmsnumerique.contrats.budget.modele.ListeSeparations;
import fr.esmsnumerique.contrats.budget.modele.SeparationDesRoles;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SeparationDesRolesController implements SeparationDesRolesApi {

    private final ActeurCourant acteurs;
    private final CircuitsEngagement circuits;
    private final ReglerCircuit regler;
    private final Horloge horloge;

    SeparationDesRolesController(
            ActeurCourant acteurs, CircuitsEngagement circuits, ReglerCircuit regler, Horloge horloge) {
        this.acteurs = acteurs;
        this.circuits = circuits;
        this.regler = regler;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeSeparations> lireSeparations(@Nullable String region) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        return ResponseEntity.ok(new ListeSeparations()
                .elements(Lecteurs.regions(acteurs, acteur, region).stream()
                        .map(circuits::lire)
                        .map(CircuitMapper::separation)
                        .toList()));
    }

    @Override
    public ResponseEntity<SeparationDesRoles> deciderSeparation(String cle, DemandeSeparation demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR);
        var decision = new DecisionSeparation(
                Demandeur.identifiant("S", acteur, "separation", cle),
                demande.getAssouplie(),
                Demandeur.auteur(acteur),
                demande.getMotif(),
                demande.getActe(),
                horloge.instant());
        return switch (regler.executer(Demandeur.region(acteur), circuit -> circuit.decider(decision))) {
            case Changement.Change(CircuitEngagement circuit) -> ResponseEntity.ok(CircuitMapper.separation(circuit));
            case Changement.Inchange(CircuitEngagement circuit) -> ResponseEntity.ok(CircuitMapper.separation(circuit));
            case Changement.Refuse(var motif) -> throw Reponses.refus(motif);
        };
    }
}
