package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.api.ArbitragesApi;
import fr.esmsnumerique.contrats.financement.modele.AjustementDemande;
import fr.esmsnumerique.contrats.financement.modele.ConstatDemande;
import fr.esmsnumerique.contrats.financement.modele.Echeancier;
import fr.esmsnumerique.contrats.financement.modele.Financement;
import fr.esmsnumerique.contrats.financement.modele.ModulationDemande;
import fr.esmsnumerique.financement.calcul.model.NatureModulation;
import fr.esmsnumerique.financement.subvention.application.EtablirConstat;
import fr.esmsnumerique.financement.subvention.application.ModulerSubvention;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.DemandeAjustement;
import fr.esmsnumerique.financement.subvention.model.NatureConstat;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.securite.Role;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Reasoned decisions of the ARS on an amount or on a fact a payment waits for. */
@RestController
class ArbitrageController implements ArbitragesApi {

    private final Acces acces;
    private final ModulerSubvention moduler;
    private final EtablirConstat constats;

    ArbitrageController(Acces acces, ModulerSubvention moduler, EtablirConstat constats) {
        this.acces = acces;
        this.moduler = moduler;
        this.constats = constats;
    }

    @Override
    public ResponseEntity<Financement> modulerFinancement(
            String dossierId, String idempotencyKey, ModulationDemande demande) {
        acces.exiger(dossierId, Role.ARS_DECIDEUR);
        List<DemandeAjustement> ajustements = demande.getAjustements().stream()
                .map(ArbitrageController::ajustement)
                .toList();
        SubventionLue lue = Reponses.ou(moduler.moduler(dossierId, acces.agent(), demande.getMotif(), ajustements));
        return ResponseEntity.ok(SubventionMapper.financement(lue));
    }

    @Override
    public ResponseEntity<Echeancier> etablirConstat(String dossierId, String idempotencyKey, ConstatDemande demande) {
        acces.exiger(dossierId, Role.ARS_INSTRUCTEUR);
        NatureConstat nature = NatureConstat.valueOf(demande.getNature().name());
        SubventionLue lue =
                Reponses.ou(constats.etablir(dossierId, nature, demande.getDate(), demande.getMotif(), acces.agent()));
        return ResponseEntity.ok(VersementMapper.echeancier(lue.subvention()));
    }

    private static DemandeAjustement ajustement(AjustementDemande demande) {
        Long retenu = demande.getRetenuCentimes();
        return new DemandeAjustement(
                demande.getLigne(),
                NatureModulation.valueOf(demande.getNature().name()),
                demande.getNombre(),
                retenu == null ? null : new Montant(retenu));
    }
}
