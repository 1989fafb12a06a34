package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.EcheancesApi;
import fr.esmsnumerique.contrats.financement.modele.EcheanceDeploiement;
import fr.esmsnumerique.contrats.financement.modele.Prolongation;
import fr.esmsnumerique.contrats.financement.modele.ProlongationDemande;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.subvention.application.SuivreEcheance;
import fr.esmsnumerique.financement.subvention.model.Issue;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** When a deployment should end, and the decisions that move it. */
@RestController
class EcheanceController implements EcheancesApi {

    private final Acces acces;
    private final SuivreEcheance suivre;
    private final Horloge horloge;

    EcheanceController(Acces acces, SuivreEcheance suivre, Horloge horloge) {
        this.acces = acces;
        this.suivre = suivre;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<EcheanceDeploiement> lireEcheance(String dossierId) {
        return ResponseEntity.ok(reponse(acces.lire(dossierId).subvention()));
    }

    @Override
    public ResponseEntity<EcheanceDeploiement> prolongerEcheance(
            String dossierId, String idempotencyKey, ProlongationDemande demande) {
        acces.exiger(dossierId, Role.ARS_DECIDEUR);
        return ResponseEntity.ok(reponse(
                Reponses.ou(suivre.prolonger(dossierId, demande.getJusquAu(), demande.getMotif(), acces.agent()))
                        .subvention()));
    }

    private EcheanceDeploiement reponse(Subvention subvention) {
        var echeance = suivre.echeance(subvention).orElseThrow(() -> Reponses.refus(absente(subvention)));
        return new EcheanceDeploiement()
                .dossierId(subvention.dossier().dossierId())
                .debut(echeance.debut())
                .dureeMois(echeance.duree().mois())
                .initiale(echeance.initiale())
                .enVigueur(echeance.enVigueur())
                .depassee(echeance.estDepassee(horloge.aujourdhui()))
                .reference(CalculMapper.reference(echeance.duree().reference()))
                .prolongations(subvention.arbitrage().prolongations().stream()
                        .map(p -> new Prolongation()
                                .precedente(p.precedente())
                                .jusquAu(p.jusquAu())
                                .motif(p.motif())
                                .par(p.par().nom())
                                .instant(p.instant())
                                .reference(CalculMapper.reference(p.reference())))
                        .toList());
    }

    private Issue absente(Subvention subvention) {
        return suivre.duree(subvention).isEmpty()
                ? fr.esmsnumerique.financement.subvention.model.EcheanceDeploiement.sansDuree()
                : fr.esmsnumerique.financement.subvention.model.EcheanceDeploiement.sansConvention();
    }
}
