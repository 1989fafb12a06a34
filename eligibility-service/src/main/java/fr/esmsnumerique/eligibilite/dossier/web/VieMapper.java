package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.modele.ActeurEcheance;
import fr.esmsnumerique.contrats.eligibilite.modele.Affectation;
import fr.esmsnumerique.contrats.eligibilite.modele.CodeEtape;
import fr.esmsnumerique.contrats.eligibilite.modele.CodePiece;
import fr.esmsnumerique.contrats.eligibilite.modele.Completude;
import fr.esmsnumerique.contrats.eligibilite.modele.Echeance;
import fr.esmsnumerique.contrats.eligibilite.modele.EtapeDossier;
import fr.esmsnumerique.contrats.eligibilite.modele.MoyenNotification;
import fr.esmsnumerique.contrats.eligibilite.modele.NatureEcheance;
import fr.esmsnumerique.contrats.eligibilite.modele.NotificationTracee;
import fr.esmsnumerique.contrats.eligibilite.modele.PiecesManquantes;
import fr.esmsnumerique.eligibilite.dossier.application.EcheancesDossier;
import fr.esmsnumerique.eligibilite.dossier.model.ConsultationCd;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Etape;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.dossier.model.Notification;
import fr.esmsnumerique.eligibilite.dossier.model.Passage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an application is in its life, in the contract's form. */
@Component
class VieMapper {

    private final EcheancesDossier echeances;

    VieMapper(EcheancesDossier echeances) {
        this.echeances = echeances;
    }

    void completer(fr.esmsnumerique.contrats.eligibilite.modele.Dossier forme, Dossier d, Set<String> aConsulter) {
        Etape etape = Etape.de(d, aConsulter);
        forme.etatDepuis(d.suivi().etatDepuis())
                .etape(new EtapeDossier().code(CodeEtape.valueOf(etape.name())).phrase(etape.phrase()))
                .suiviPar(affectation(d.suivi().affectation()))
                .echeances(echeances(d))
                .completude(completude(d.instruction().completude()))
                .notification(notification(d.instruction().notification()))
                .comite(comite(d))
                .origine(d.origine())
                .repris(d.instruction().repris());
    }

    private static @Nullable String comite(Dossier d) {
        Passage passage = d.instruction().passage();
        return passage == null ? null : passage.comiteId();
    }

    List<Echeance> echeances(Dossier d) {
        return echeances.de(FicheDossier.de(d)).stream()
                .map(VieMapper::echeance)
                .toList();
    }

    /** No text gives a conseil départemental a delay: that of the campaign shows its silence, and blocks nothing. */
    void silence(fr.esmsnumerique.contrats.eligibilite.modele.ConsultationCd forme, Dossier d, ConsultationCd trace) {
        if (trace.avis() == null) {
            echeances
                    .avisAttendu(d, trace.consulteLe())
                    .ifPresent(e -> forme.reponseAttendueAu(e.au()).silence(e.depassee()));
        }
    }

    static @Nullable Affectation affectation(fr.esmsnumerique.eligibilite.dossier.model.@Nullable Affectation a) {
        return a == null
                ? null
                : new Affectation()
                        .agent(a.agent())
                        .nom(a.nom())
                        .depuis(a.depuis())
                        .par(a.par());
    }

    static Echeance echeance(fr.esmsnumerique.eligibilite.dossier.model.Echeance e) {
        return new Echeance()
                .nature(NatureEcheance.valueOf(e.nature().name()))
                .au(e.au())
                .depassee(e.depassee())
                .qui(ActeurEcheance.valueOf(e.nature().qui()))
                .phrase(e.nature().phrase())
                .reference(EvaluationMapper.reference(e.reference()));
    }

    private static @Nullable Completude completude(fr.esmsnumerique.eligibilite.dossier.model.@Nullable Completude c) {
        return c == null
                ? null
                : new Completude()
                        .verifieeLe(c.verifieeLe())
                        .par(c.par())
                        .complet(c.complet())
                        .manquantes(c.manquantes().stream()
                                .map(m -> new PiecesManquantes()
                                        .clause(m.clause())
                                        .phrase(m.phrase())
                                        .codes(m.codes().stream()
                                                .map(p -> CodePiece.valueOf(p.name()))
                                                .toList()))
                                .toList());
    }

    private static @Nullable NotificationTracee notification(@Nullable Notification n) {
        return n == null
                ? null
                : new NotificationTracee()
                        .notifieeLe(n.notifieeLe())
                        .moyen(MoyenNotification.valueOf(n.moyen().name()))
                        .reference(n.reference())
                        .traceePar(n.traceePar())
                        .traceeLe(n.traceeLe());
    }
}
