package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.contrats.eligibilite.api.VieDossierApi;
import fr.esmsnumerique.contrats.eligibilite.modele.AffectationDemandee;
import fr.esmsnumerique.contrats.eligibilite.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.modele.ModeReprise;
import fr.esmsnumerique.contrats.eligibilite.modele.NotificationATracer;
import fr.esmsnumerique.contrats.eligibilite.modele.RepriseDemandee;
import fr.esmsnumerique.eligibilite.dossier.application.AffecterDossier;
import fr.esmsnumerique.eligibilite.dossier.application.AffecterDossier.Agent;
import fr.esmsnumerique.eligibilite.dossier.application.NotifierDecision;
import fr.esmsnumerique.eligibilite.dossier.application.ReprendreDossier;
import fr.esmsnumerique.eligibilite.dossier.application.VerifierCompletude;
import fr.esmsnumerique.eligibilite.dossier.model.Notification;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.eligibilite.dossier.web.AccesDossier.Acces;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.Probleme.ErreurChamp;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** What happens to an application beside the judgement itself. */
@RestController
class VieDossierController implements VieDossierApi {

    private final VerifierCompletude verifierCompletude;
    private final AffecterDossier affecterDossier;
    private final NotifierDecision notifierDecision;
    private final ReprendreDossier reprendreDossier;
    private final AccesDossier acces;
    private final DossierMapper mapper;

    VieDossierController(
            VerifierCompletude verifierCompletude,
            AffecterDossier affecterDossier,
            NotifierDecision notifierDecision,
            ReprendreDossier reprendreDossier,
            AccesDossier acces,
            DossierMapper mapper) {
        this.verifierCompletude = verifierCompletude;
        this.affecterDossier = affecterDossier;
        this.notifierDecision = notifierDecision;
        this.reprendreDossier = reprendreDossier;
        this.acces = acces;
        this.mapper = mapper;
    }

    @Override
    public ResponseEntity<Dossier> verifierCompletude(String dossierId, String idempotencyKey) {
        Acces agent = acces.pour(Operation.VERIFIER_COMPLETUDE, dossierId);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(
                verifierCompletude.verifier(dossierId, agent.acteur().nom()))));
    }

    @Override
    public ResponseEntity<Dossier> affecterDossier(String dossierId, String idempotencyKey, AffectationDemandee corps) {
        Acces agent = acces.pour(Operation.AFFECTER, dossierId);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(affecterDossier.affecter(
                dossierId,
                corps.getVersion(),
                cible(agent, corps),
                corps.getMotif(),
                agent.acteur().nom()))));
    }

    private static Agent cible(Acces agent, AffectationDemandee corps) {
        String sujet = corps.getAgent();
        String nom = corps.getNom();
        if (sujet == null && nom == null) {
            return new Agent(agent.acteur().sujet(), agent.acteur().nom());
        }
        if (sujet == null || nom == null) {
            throw Probleme.invalide(
                            "`agent` et `nom` vont ensemble.",
                            List.of(new ErreurChamp(sujet == null ? "agent" : "nom", "à donner")))
                    .exception();
        }
        return new Agent(sujet, nom);
    }

    @Override
    public ResponseEntity<Dossier> notifierDecision(
            String dossierId, String idempotencyKey, NotificationATracer corps) {
        Acces agent = acces.pour(Operation.NOTIFIER, dossierId);
        return ResponseEntity.ok(mapper.dossier(Refuser.siRefusee(notifierDecision.notifier(
                dossierId,
                corps.getNotifieeLe(),
                Notification.Moyen.valueOf(corps.getMoyen().name()),
                corps.getReference(),
                agent.acteur().nom()))));
    }

    @Override
    public ResponseEntity<Dossier> reprendreDossier(String dossierId, String idempotencyKey, RepriseDemandee corps) {
        Acces agent = acces.pour(Operation.REPRENDRE, dossierId);
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(mapper.dossier(Refuser.siRefusee(reprendreDossier.reprendre(
                        agent.dossier(),
                        corps.getCampagne(),
                        corps.getMode() == ModeReprise.REEXAMEN,
                        corps.getMotif(),
                        agent.acteur().nom()))));
    }
}
