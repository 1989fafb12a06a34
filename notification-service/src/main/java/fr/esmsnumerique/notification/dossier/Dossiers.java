package fr.esmsnumerique.notification.dossier;

import fr.esmsnumerique.contrats.eligibilite.client.ApiClient;
import fr.esmsnumerique.contrats.eligibilite.client.DossierApi;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Dossier;
import fr.esmsnumerique.support.clients.AppelsServices;
import org.springframework.stereotype.Component;

/** Applications read from eligibility-service with the published contract and this service's token. */
@Component
public class Dossiers {

    private static final String SERVICE = "eligibilite";

    private final AppelsServices appels;
    private final DossierApi api;

    Dossiers(AppelsServices appels) {
        this.appels = appels;
        this.api = new DossierApi(new ApiClient(appels.interne(SERVICE)).setBasePath(appels.basePath(SERVICE)));
    }

    public FicheDossier fiche(String dossierId) {
        var porteur = lire(dossierId).getPorteur();
        return new FicheDossier(porteur.getNumeroFinessJuridique(), porteur.getRaisonSociale());
    }

    /** The address to write to today: it may have changed since the application was filed. */
    public String courrielDuContact(String dossierId) {
        return lire(dossierId).getContact().getCourriel();
    }

    private Dossier lire(String dossierId) {
        return appels.appeler(SERVICE, () -> api.lireDossier(dossierId));
    }
}
