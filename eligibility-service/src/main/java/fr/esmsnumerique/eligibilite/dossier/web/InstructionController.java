package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.InstructionApi;
import fr.esmsnumerique.contrats.eligibilite.modele.ConsultationATracer;
import fr.esmsnumerique.contrats.eligibilite.modele.DecisionAPrendre;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.Evaluation;
import fr.esmsnumerique.contrats.eligibilite.modele.IssueVerdict;
import fr.esmsnumerique.contrats.eligibilite.modele.ListeEvaluations;
import fr.esmsnumerique.contrats.eligibilite.modele.VerdictHumain;
import fr.esmsnumerique.eligibilite.dossier.application.DeciderAuNational;
import fr.esmsnumerique.eligibilite.dossier.application.DeciderDossier;
import fr.esmsnumerique.eligibilite.dossier.application.EvaluerRecevabilite;
import fr.esmsnumerique.eligibilite.dossier.application.EvaluerRecevabilite.Resultat;
import fr.esmsnumerique.eligibilite.dossier.application.RendreVerdict;
import fr.esmsnumerique.eligibilite.dossier.application.TracerConsultation;
import fr.esmsnumerique.eligibilite.dossier.application.TracerConsultation.Consultation;
import fr.esmsnumerique.eligibilite.dossier.model.AvisCd;
import fr.esmsnumerique.eligibilite.dossier.model.Decision;
import fr.esmsnumerique.eligibilite.dossier.model.Evaluations;
import fr.esmsnumerique.eligibilite.dossier.model.FormatConsultation;
import fr.esmsnumerique.eligibilite.dossier.model.Recevabilite;
import fr.esmsnumerique.eligibilite.dossier.model.Suite;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier.Acces;
import fr.esmsnumerique.support.securite.Role;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What the ARS of an application does with it. */
@RestController
class InstructionController implements InstructionApi {

    private final EvaluerRecevabilite evaluerRecevabilite;
    private final RendreVerdict rendreVerdict;
    private final TracerConsultation tracerConsultation;
    private final DeciderDossier deciderDossier;
    private final DeciderAuNational deciderAuNational;
    private final Evaluations evaluations;
    private final AccesDossier acces;
    private final DossierMapper mapper;

    InstructionController(
            EvaluerRecevabilite evaluerRecevabilite,
            RendreVerdict rendreVerdict,
            TracerConsultation tracerConsultation,
            DeciderDossier deciderDossier,
            DeciderAuNational deciderAuNational,
            Evaluations evaluations,
            AccesDossier acces,
            DossierMapper mapper) {
        this.evaluerRecevabilite = evaluerRecevabilite;
        this.rendreVerdict = rendreVerdict;
        this.tracerConsultation = tracerConsultation;
        this.deciderDossier = deciderDossier;
        this.deciderAuNational = deciderAuNational;
        this.evaluations = evaluations;
        this.acces = acces;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<Evaluation> evaluerRecevabilite(String dossierId, String idempotencyKey) {
        Acces agent = acces.pourInstruire(dossierId, Role.ARS_INSTRUCTEUR);
        return switch (evaluerRecevabilite.evaluer(dossierId, agent.acteur().nom())) {
            case Resultat.Evalue(var evaluation) ->
                ResponseEntity.ok(EvaluationMapper.evaluation(evaluation, List.of()));
            case Resultat.Refuse(var refus) -> throw Refuser.probleme(refus).exception();
        };
    }

    @Override
    public ResponseEntity<ListeEvaluations> listerEvaluations(String dossierId) {
        var instruction = acces.pourLire(dossierId).instruction();
        Recevabilite derniere = instruction.recevabilite();
        return ResponseEntity.ok(new ListeEvaluations()
                .elements(evaluations.de(dossierId, instruction.evaluations()).stream()
                        .map(e -> EvaluationMapper.evaluation(
                                e,
                                derniere != null && derniere.evaluationId().equals(e.id())
                                        ? derniere.verdicts()
                                        : List.of()))
                        .toList()));
    }

    @Override
    public ResponseEntity<Dossier> rendreVerdict(String dossierId, String idempotencyKey, VerdictHumain corps) {
        Acces agent = acces.pourInstruire(dossierId, Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(rendreVerdict.rendre(
                dossierId,
                corps.getClause(),
                corps.getVerdict() == IssueVerdict.SATISFAIT,
                corps.getMotif(),
                agent.acteur().nom()))));
    }

    @Override
    public ResponseEntity<Dossier> tracerConsultation(
            String dossierId, String idempotencyKey, ConsultationATracer corps) {
        Acces agent = acces.pourInstruire(dossierId, Role.ARS_INSTRUCTEUR);
        Consultation consultation = new Consultation(
                corps.getDepartement(),
                corps.getConsulteLe(),
                FormatConsultation.valueOf(corps.getFormat().name()),
                corps.getAvis() == null ? null : AvisCd.valueOf(corps.getAvis().name()),
                corps.getCommentaire());
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(tracerConsultation.tracer(
                dossierId, consultation, agent.acteur().nom()))));
    }

    @Override
    public ResponseEntity<Dossier> deciderDossier(String dossierId, String idempotencyKey, DecisionAPrendre corps) {
        Acces decideur = acces.pourDecider(dossierId);
        Decision.Issue issue = Decision.Issue.valueOf(corps.getIssue().name());
        String nom = decideur.acteur().nom();
        Suite suite = decideur.acteur().estNational()
                ? deciderAuNational.decider(dossierId, issue, corps.getMotif(), nom)
                : deciderDossier.decider(dossierId, issue, corps.getMotif(), nom);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(suite)));
    }
}
