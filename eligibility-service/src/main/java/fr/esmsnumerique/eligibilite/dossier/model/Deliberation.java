package fr.esmsnumerique.eligibilite.dossier.model;

import fr.esmsnumerique.eligibilite.dossier.model.Refus.ClauseNonAttendue;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.ComiteAVenir;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.ConsultationManquante;
import fr.esmsnumerique.eligibilite.dossier.model.Refus.EtatIncompatible;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Faite;
import fr.esmsnumerique.eligibilite.dossier.model.Suite.Refusee;
import fr.esmsnumerique.kernel.Paris;
import java.util.List;
import java.util.Set;

/** What people decide of an application: the clauses left to them, then the grant, before their ARS or before the national call. */
record Deliberation(Dossier dossier) {

    Suite trancher(VerdictHumain verdict, Acte acte) {
        Recevabilite attente = dossier.instruction().recevabilite();
        if (attente == null || !Operation.TRANCHER.estPermiseDepuis(dossier.etat())) {
            return new Refusee(new EtatIncompatible(Operation.TRANCHER, dossier.etat()));
        }
        if (!attente.enAttente().contains(verdict.clause())) {
            return new Refusee(new ClauseNonAttendue(verdict.clause(), attente.enAttente()));
        }
        Recevabilite tranchee = attente.avec(verdict);
        Instruction suite = dossier.instruction().avec(tranchee);
        return new Faite(dossier.avec(
                verdict.satisfait() ? suite.derogee(Derogation.de(verdict, attente.evaluationId())) : suite,
                dossier.suivi().avancer(apres(tranchee), acte).instruitPar(acte.par())));
    }

    /** A breach ends the application wherever it is; otherwise what was reoriented stays with the national call. */
    private EtatDossier apres(Recevabilite tranchee) {
        EtatDossier suite = tranchee.etat(dossier.declare().essms().size());
        return dossier.etat() == EtatDossier.REORIENTE && suite != EtatDossier.NON_RECEVABLE ? dossier.etat() : suite;
    }

    /** @param departements whose conseil départemental must have been consulted (PIL-03) */
    Suite decider(Decision decision, Set<String> departements, Acte acte) {
        return decider(decision, decision.issue().operation(), departements, acte);
    }

    /** The CNSA or the DNS decides on what its ARS reoriented to their call (ELI-23, ELI-24, PIL-04). */
    Suite deciderAuNational(Decision decision, Set<String> departements, Acte acte) {
        Operation operation = decision.issue().auNational();
        if (operation == null) {
            return new Refusee(new EtatIncompatible(decision.issue().operation(), dossier.etat()));
        }
        List<String> attendues = dossier.instruction().recevabilite() == null
                ? List.of()
                : dossier.instruction().recevabilite().enAttenteHorsRoutage();
        if (operation == Operation.RETENIR_AU_NATIONAL
                && operation.estPermiseDepuis(dossier.etat())
                && !attendues.isEmpty()) {
            return new Refusee(new Refus.ClausesEnAttente(attendues));
        }
        return decider(decision, operation, departements, acte);
    }

    private Suite decider(Decision decision, Operation operation, Set<String> departements, Acte acte) {
        Set<String> manquants = dossier.instruction().manquants(departements);
        boolean permise = operation.estPermiseDepuis(dossier.etat());
        if (permise && decision.issue().porteSurLeFinancement() && !manquants.isEmpty()) {
            return new Refusee(new ConsultationManquante(manquants));
        }
        Passage passage = dossier.instruction().passage();
        boolean devantUnComite = dossier.etat() == EtatDossier.EN_COMITE || dossier.etat() == EtatDossier.REORIENTE;
        if (permise
                && devantUnComite
                && passage != null
                && Paris.jour(acte.instant()).isBefore(passage.le())) {
            return new Refusee(new ComiteAVenir(passage.le()));
        }
        return dossier.si(
                operation,
                () -> dossier.avec(
                        dossier.instruction().decidee(decision),
                        dossier.suivi().avancer(decision.issue().etat(), acte)));
    }
}
