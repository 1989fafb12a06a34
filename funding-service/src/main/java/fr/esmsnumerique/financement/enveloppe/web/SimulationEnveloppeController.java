package fr.esmsnumerique.financement.enveloppe.web;

import fr.esmsnumerique.contrats.financement.api.SimulationsEnveloppeApi;
import fr.esmsnumerique.contrats.financement.modele.DossierEnvisage;
import fr.esmsnumerique.contrats.financement.modele.Organisme;
import fr.esmsnumerique.contrats.financement.modele.PartSimulee;
import fr.esmsnumerique.contrats.financement.modele.SimulationEnveloppeDemande;
import fr.esmsnumerique.contrats.financement.modele.SimulationEnveloppeResultat;
import fr.esmsnumerique.financement.enveloppe.application.SimulerEnveloppe;
import fr.esmsnumerique.financement.enveloppe.application.SimulerEnveloppe.Resultat;
import fr.esmsnumerique.financement.enveloppe.model.BilanEnveloppe;
import fr.esmsnumerique.financement.enveloppe.model.Ventilation;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** "What if we retain these files": a region's agents for their region, national steering for all. */
@RestController
class SimulationEnveloppeController implements SimulationsEnveloppeApi {

    private final SimulerEnveloppe simuler;
    private final ActeurCourant acteurs;
    private final Horloge horloge;

    SimulationEnveloppeController(SimulerEnveloppe simuler, ActeurCourant acteurs, Horloge horloge) {
        this.simuler = simuler;
        this.acteurs = acteurs;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<SimulationEnveloppeResultat> simulerEnveloppe(SimulationEnveloppeDemande demande) {
        acteurs.exiger(Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE);
        Region region = Region.deCode(demande.getRegion()).orElseThrow();
        acteurs.exigerRegion(region);
        LocalDate jour = Objects.requireNonNullElseGet(demande.getDate(), horloge::aujourdhui);
        return switch (simuler.simuler(demande.getEnveloppe(), region, jour, demande.getDossiers())) {
            case Resultat.Calcule(BilanEnveloppe bilan) -> ResponseEntity.ok(resultat(demande, bilan));
            case Resultat.Refuse(String code, String detail) ->
                throw Probleme.refus(422, code, "Simulation impossible", detail).exception();
        };
    }

    private static SimulationEnveloppeResultat resultat(SimulationEnveloppeDemande demande, BilanEnveloppe bilan) {
        return new SimulationEnveloppeResultat()
                .enveloppe(demande.getEnveloppe())
                .region(demande.getRegion())
                .disponibleCentimes(bilan.solde().disponible().centimes())
                .programmeCentimes(bilan.solde().programme().centimes())
                .totalCentimes(bilan.total().centimes())
                .resteCentimes(bilan.resteCentimes())
                .suffisant(bilan.resteCentimes() >= 0)
                .dossiers(bilan.dossiers().stream()
                        .map(SimulationEnveloppeController::dossier)
                        .toList())
                .parDepartement(parts(bilan.parDepartement()))
                .parSecteur(parts(bilan.parSecteur()));
    }

    private static DossierEnvisage dossier(fr.esmsnumerique.financement.enveloppe.model.DossierEnvisage envisage) {
        DossierRetenu dossier = envisage.dossier();
        return new DossierEnvisage()
                .dossierId(dossier.dossierId())
                .porteur(new Organisme()
                        .numeroFinessJuridique(dossier.porteur().numero())
                        .raisonSociale(dossier.porteur().raisonSociale()))
                .totalCentimes(envisage.montant().centimes())
                .nombreEssms(envisage.calcul().nombreEssms())
                .nombreEssmsFinances(envisage.calcul().nombreFinances())
                .dejaEngage(envisage.dejaEngage());
    }

    private static List<PartSimulee> parts(Ventilation ventilation) {
        return ventilation.parts().stream()
                .map(part -> new PartSimulee()
                        .cle(part.cle())
                        .nombreEssms(part.nombreEssms())
                        .montantCentimes(part.montant().centimes()))
                .toList();
    }
}
