package fr.esmsnumerique.financement.enveloppe.infrastructure;

import fr.esmsnumerique.contrats.eligibilite.client.ApiClient;
import fr.esmsnumerique.contrats.eligibilite.client.DossierApi;
import fr.esmsnumerique.financement.enveloppe.application.DossiersEnvisages;
import fr.esmsnumerique.financement.subvention.infrastructure.DossierRecu;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.support.clients.AppelsServices;
import org.springframework.stereotype.Component;

/** Reads with the caller's token: eligibility-service applies their rights. */
@Component
class EligibiliteDossiersEnvisages implements DossiersEnvisages {

    private static final String SERVICE = "eligibilite";

    private final AppelsServices appels;
    private final DossierApi dossiers;

    EligibiliteDossiersEnvisages(AppelsServices appels) {
        this.appels = appels;
        this.dossiers = new DossierApi(new ApiClient(appels.restClient(SERVICE)).setBasePath(appels.basePath(SERVICE)));
    }

    @Override
    public DossierRetenu lire(String dossierId) {
        return DossierRecu.enDossierRetenu(appels.appeler(SERVICE, () -> dossiers.lireDossier(dossierId)));
    }
}
