package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.application.ReglerCircuit;
import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitEngagement.Changement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.CircuitsEngagement;
import fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature.Revocation;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCircuit;
import fr.esmsnumerique.contrats.budget.api.DelegationSignatureApi;
import fr.esmsnumerique.contrats.budget.modele.DelegationSignature;
import fr.esmsnumerique.contrats.budget.modele.DemandeDelegation;
import fr.esmsnumerique.contrats.budget.modele.DemandeRevocation;
import fr.esmsnumerique.contrats.budget.modele.ListeDelegations;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DelegationSignatureController implements DelegationSignatureApi {

    private final ActeurCourant acteurs;
    private final CircuitsEngagement circuits;
    private final ReglerCircuit regler;
    private final Horloge horloge;

    DelegationSignatureController(
            ActeurCourant acteurs, CircuitsEngagement circuits, ReglerCircuit regler, Horloge horloge) {
        this.acteurs = acteurs;
        this.circuits = circuits;
        this.regler = regler;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<ListeDelegations> listerDelegations(@Nullable String region) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        return ResponseEntity.ok(new ListeDelegations()
                .elements(Lecteurs.regions(acteurs, acteur, region).stream()
                        .map(circuits::lire)
                        .flatMap(circuit -> circuit.delegations().stream()
                                .map(delegation -> CircuitMapper.de(circuit.region(), delegation, horloge)))
                        .toList()));
    }

    @Override
    public ResponseEntity<DelegationSignature> deleguerSignature(String cle, DemandeDelegation demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR);
        String id = Demandeur.identifiant("D", acteur, "delegation", cle);
        if (demande.getAu().isBefore(demande.getDu())) {
            throw Reponses.refus(
                    new RefusDeCircuit.DatesInvalides(demande.getDu(), demande.getAu(), horloge.aujourdhui()));
        }
        var delegation = new fr.esmsnumerique.budget.enveloppe.model.circuit.DelegationSignature(
                id,
                Demandeur.auteur(acteur),
                new Auteur(demande.getDelegataireSujet(), demande.getDelegataireNom()),
                demande.getDu(),
                demande.getAu(),
                demande.getActe(),
                Optional.ofNullable(demande.getPlafondCentimes()).map(Montant::new),
                horloge.instant(),
                Optional.empty());
        LocalDate aujourdhui = horloge.aujourdhui();
        return regler(Demandeur.region(acteur), id, circuit -> circuit.deleguer(delegation, aujourdhui));
    }

    @Override
    public ResponseEntity<DelegationSignature> revoquerDelegation(String id, String cle, DemandeRevocation demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR);
        Revocation fin = new Revocation(Demandeur.auteur(acteur), demande.getMotif(), horloge.instant());
        return regler(Demandeur.region(acteur), id, circuit -> circuit.revoquer(id, fin));
    }

    private ResponseEntity<DelegationSignature> regler(
            Region region, String id, Function<CircuitEngagement, Changement> changement) {
        return switch (regler.executer(region, changement)) {
            case Changement.Change(CircuitEngagement circuit) -> reponse(circuit, id);
            case Changement.Inchange(CircuitEngagement circuit) -> reponse(circuit, id);
            case Changement.Refuse(var motif) -> throw Reponses.refus(motif);
        };
    }

    private ResponseEntity<DelegationSignature> reponse(CircuitEngagement circuit, String id) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(CircuitMapper.de(circuit.region(), circuit.delegation(id).orElseThrow(), horloge));
    }
}
