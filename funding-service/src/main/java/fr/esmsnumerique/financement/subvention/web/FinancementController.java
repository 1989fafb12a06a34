package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.FinancementsApi;
import fr.esmsnumerique.contrats.financement.modele.Financement;
import fr.esmsnumerique.contrats.financement.modele.PageFinancements;
import fr.esmsnumerique.contrats.financement.modele.ValidationDemande;
import fr.esmsnumerique.financement.subvention.application.ArreterSubvention;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Curseur;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Grants: list, detail line by line, validation by the instructor. */
@RestController
class FinancementController implements FinancementsApi {

    private final Acces acces;
    private final Subventions subventions;
    private final ArreterSubvention arreter;

    FinancementController(Acces acces, Subventions subventions, ArreterSubvention arreter) {
        this.acces = acces;
        this.subventions = subventions;
        this.arreter = arreter;
    }

    @Override
    public ResponseEntity<PageFinancements> listerFinancements(
            @Nullable String region, @Nullable String curseur, Integer limite) {
        String apres = curseur == null ? null : Curseur.decoder(curseur);
        List<SubventionLue> lues = subventions.lister(acces.selection(region, apres, null, limite, Acces.LECTEURS));
        PageFinancements page = new PageFinancements()
                .elements(lues.stream().map(SubventionMapper::resume).toList());
        if (lues.size() == limite) {
            page.curseurSuivant(
                    Curseur.encoder(lues.getLast().subvention().dossier().dossierId()));
        }
        return ResponseEntity.ok(page);
    }

    @Override
    public ResponseEntity<Financement> lireFinancement(String dossierId) {
        return ResponseEntity.ok(SubventionMapper.financement(acces.lire(dossierId)));
    }

    @Override
    public ResponseEntity<Financement> validerFinancement(
            String dossierId, String idempotencyKey, ValidationDemande demande) {
        acces.exiger(dossierId, Role.ARS_INSTRUCTEUR);
        SubventionLue lue = Reponses.ou(arreter.arreter(dossierId, acces.agent(), demande.getMotif()));
        return ResponseEntity.ok(SubventionMapper.financement(lue));
    }
}
