package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.ResiliationsApi;
import fr.esmsnumerique.contrats.financement.modele.Convention;
import fr.esmsnumerique.contrats.financement.modele.ResiliationDemande;
import fr.esmsnumerique.financement.subvention.application.ResilierConvention;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.financement.subvention.model.TypeConvention;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** End of an agreement. */
@RestController
class ResiliationController implements ResiliationsApi {

    private final Acces acces;
    private final ResilierConvention resilier;

    ResiliationController(Acces acces, ResilierConvention resilier) {
        this.acces = acces;
        this.resilier = resilier;
    }

    @Override
    public ResponseEntity<Convention> resilierConvention(String id, String idempotencyKey, ResiliationDemande demande) {
        int tiret = id.lastIndexOf('-');
        String dossierId = id.substring(0, tiret);
        TypeConvention type = TypeConvention.valueOf(id.substring(tiret + 1));
        Subvention avant = acces.exiger(dossierId, Role.ARS_DECIDEUR).subvention();
        if (avant.convention(type).isEmpty()) {
            throw Probleme.introuvable("convention.introuvable", "Cette convention n'est pas préparée.")
                    .exception();
        }
        Subvention apres = Reponses.ou(resilier.resilier(dossierId, type, acces.agent(), demande.getMotif()))
                .subvention();
        return ResponseEntity.ok(
                ConventionMapper.convention(apres, apres.convention(type).orElseThrow()));
    }
}
