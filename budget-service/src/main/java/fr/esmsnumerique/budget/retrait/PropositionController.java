package fr.esmsnumerique.budget.retrait;

import fr.esmsnumerique.budget.enveloppe.model.Auteur;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Issue;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeCredit;
import fr.esmsnumerique.budget.enveloppe.web.Demandeur;
import fr.esmsnumerique.budget.enveloppe.web.Lecteurs;
import fr.esmsnumerique.budget.enveloppe.web.Reponses;
import fr.esmsnumerique.budget.retrait.Proposition.Etat;
import fr.esmsnumerique.contrats.budget.api.PropositionRetraitApi;
import fr.esmsnumerique.contrats.budget.modele.ClassementDemande;
import fr.esmsnumerique.contrats.budget.modele.EtatProposition;
import fr.esmsnumerique.contrats.budget.modele.Mouvement;
import fr.esmsnumerique.contrats.budget.modele.PagePropositions;
import fr.esmsnumerique.contrats.budget.modele.PropositionRetrait;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Withdrawals proposed: each region sees and decides its own. */
@RestController
class PropositionController implements PropositionRetraitApi {

    private final ActeurCourant acteurs;
    private final Propositions propositions;
    private final DeciderRetrait decider;

    PropositionController(ActeurCourant acteurs, Propositions propositions, DeciderRetrait decider) {
        this.acteurs = acteurs;
        this.propositions = propositions;
        this.decider = decider;
    }

    @Override
    public ResponseEntity<PagePropositions> listerPropositionsRetrait(
            @Nullable String region, @Nullable EtatProposition etat, @Nullable String curseur, Integer limite) {
        Acteur acteur = acteurs.exiger(Lecteurs.DU_BUDGET);
        Region demandee = region == null ? null : Region.deCode(region).orElseThrow();
        if (demandee == null && !acteur.estNational()) {
            demandee = Demandeur.region(acteur);
        }
        if (demandee != null) {
            acteurs.exigerRegion(demandee);
        }
        List<Proposition> lues = propositions.lister(
                demandee,
                etat == null ? null : Etat.valueOf(etat.name()),
                curseur == null ? null : Curseur.decoder(curseur),
                limite + 1);
        List<Proposition> page = lues.size() > limite ? lues.subList(0, limite) : lues;
        List<Proposition> aJour = aJour(page).stream()
                .filter(proposition -> etat == null || proposition.etat().name().equals(etat.name()))
                .toList();
        Map<String, Long> aRetirer = decider.aRetirer(
                aJour.stream().filter(p -> p.etat() == Etat.A_DECIDER).toList());
        return ResponseEntity.ok(new PagePropositions()
                .elements(aJour.stream()
                        .map(proposition -> reponse(proposition, aRetirer.getOrDefault(proposition.id(), 0L)))
                        .toList())
                .curseurSuivant(
                        lues.size() > limite ? Curseur.encoder(page.getLast().id()) : null));
    }

    @Override
    public ResponseEntity<Mouvement> executerPropositionRetrait(String id, String cle) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR);
        Proposition proposition = exiger(acteur, id);
        if (proposition.etat() == Etat.CLASSEE) {
            throw dejaDecidee(proposition);
        }
        Auteur auteur = Demandeur.auteur(acteur);
        Issue issue = decider.executer(proposition, auteur);
        if (issue instanceof Issue.Refusee(RefusDeCredit.MontantNul _)) {
            throw Probleme.conflit(
                            "proposition.sans_objet",
                            "Rien à retirer",
                            "L'engagement n'excède plus ce qui est dû : classez la proposition.")
                    .exception();
        }
        if (issue instanceof Issue.Ecrite ecrite) {
            propositions.constater(executee(proposition, ecrite.mouvement()));
        }
        return Reponses.de(issue);
    }

    @Override
    public ResponseEntity<PropositionRetrait> classerPropositionRetrait(
            String id, String cle, ClassementDemande demande) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR);
        Proposition proposition = exiger(acteur, id);
        if (proposition.etat() == Etat.EXECUTEE) {
            throw dejaDecidee(proposition);
        }
        Proposition classee = proposition.classee(demande.getMotif(), acteur.nom());
        if (!propositions.decider(classee)) {
            throw dejaDecidee(propositions.lire(id).orElseThrow());
        }
        return ResponseEntity.ok(reponse(classee, 0));
    }

    private Proposition exiger(Acteur acteur, String id) {
        Proposition proposition = propositions
                .lire(id)
                .orElseThrow(() -> Probleme.introuvable("proposition.introuvable", "Aucun acte n'a proposé ce retrait.")
                        .exception());
        Demandeur.exigerSienne(acteur, proposition.region());
        return aJour(proposition);
    }

    /** A process may have died, or somebody set the proposal aside, between its mouvement and its record. */
    private Proposition aJour(Proposition lue) {
        return aJour(List.of(lue)).getFirst();
    }

    private List<Proposition> aJour(List<Proposition> lues) {
        Map<String, fr.esmsnumerique.budget.enveloppe.model.Mouvement> ecrits = decider.ecrits(
                lues.stream().filter(lue -> lue.etat() != Etat.EXECUTEE).toList());
        return lues.stream()
                .map(lue -> ecrits.containsKey(lue.id()) ? constater(lue, ecrits.get(lue.id())) : lue)
                .toList();
    }

    private Proposition constater(Proposition lue, fr.esmsnumerique.budget.enveloppe.model.Mouvement par) {
        Proposition executee = executee(lue, par);
        propositions.constater(executee);
        return executee;
    }

    private static Proposition executee(
            Proposition proposition, fr.esmsnumerique.budget.enveloppe.model.Mouvement par) {
        return proposition.executee(par.id().toString(), par.auteur().nom());
    }

    private static ProblemeException dejaDecidee(Proposition proposition) {
        return proposition.etat() == Etat.EXECUTEE
                ? Probleme.conflit(
                                "proposition.executee",
                                "Retrait déjà exécuté",
                                "Le mouvement " + proposition.mouvement() + " a déjà exécuté ce retrait.")
                        .exception()
                : Probleme.conflit(
                                "proposition.classee",
                                "Proposition classée",
                                "Cette proposition est classée : un retrait se décide alors par un acte de retrait.")
                        .exception();
    }

    private static PropositionRetrait reponse(Proposition proposition, long aRetirer) {
        return new PropositionRetrait()
                .id(proposition.id())
                .dossierId(proposition.dossier())
                .region(proposition.region().code())
                .acte(proposition.acte())
                .motif(proposition.motif())
                .proposeLe(proposition.le())
                .etat(EtatProposition.valueOf(proposition.etat().name()))
                .subventionCentimes(
                        proposition.cibleEventuelle().map(Montant::centimes).orElse(null))
                .aRetirerCentimes(aRetirer)
                .mouvementId(proposition.mouvement())
                .decidePar(proposition.par())
                .motifClassement(proposition.motifClassement());
    }
}
