package fr.esmsnumerique.financement.emission.infrastructure;

import fr.esmsnumerique.contrats.eligibilite.client.ApiClient;
import fr.esmsnumerique.contrats.eligibilite.client.DossierApi;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Decision;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.client.modele.IssueDecision;
import fr.esmsnumerique.financement.document.DossierRejete;
import fr.esmsnumerique.financement.emission.application.DossiersRejetes;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rejected files read from eligibility-service over its published contract. */
@Component
class EligibiliteDossiersRejetes implements DossiersRejetes {

    private static final String SERVICE = "eligibilite";

    private final AppelsServices appels;
    private final DossierApi dossiers;

    EligibiliteDossiersRejetes(AppelsServices appels) {
        this.appels = appels;
        this.dossiers = new DossierApi(new ApiClient(appels.interne(SERVICE)).setBasePath(appels.basePath(SERVICE)));
    }

    @Override
    public Optional<DossierRejete> lire(String dossierId) {
        Dossier dossier = appels.appeler(SERVICE, () -> dossiers.lireDossier(dossierId));
        return Optional.ofNullable(dossier.getDecision())
                .filter(d -> d.getIssue() == IssueDecision.REJETE)
                .map(d -> rejete(dossier, d));
    }

    private static DossierRejete rejete(Dossier dossier, Decision decision) {
        return new DossierRejete(
                dossier.getDossierId(),
                dossier.getCampagne(),
                Region.deCode(dossier.getRegion()).orElseThrow(),
                dossier.getPorteur().getRaisonSociale(),
                dossier.getPorteur().getNumeroFinessJuridique(),
                dossier.getSolution().getNom(),
                dossier.getSolution().getEditeur(),
                decision.getMotif(),
                Paris.jour(decision.getLe()));
    }
}
