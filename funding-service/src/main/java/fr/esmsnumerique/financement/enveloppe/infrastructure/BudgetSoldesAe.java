package fr.esmsnumerique.financement.enveloppe.infrastructure;

import fr.esmsnumerique.contrats.budget.client.ApiClient;
import fr.esmsnumerique.contrats.budget.client.SoldeApi;
import fr.esmsnumerique.contrats.budget.client.modele.Postes;
import fr.esmsnumerique.contrats.budget.client.modele.SoldeRegion;
import fr.esmsnumerique.financement.enveloppe.application.SoldesAe;
import fr.esmsnumerique.financement.enveloppe.model.SoldeAe;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import org.springframework.stereotype.Component;

/** Balances of the ledger, read with the caller's token. */
@Component
class BudgetSoldesAe implements SoldesAe {

    private static final String SERVICE = "budget";
    private static final SoldeAe RIEN = new SoldeAe(Montant.ZERO, Montant.ZERO);

    private final AppelsServices appels;
    private final SoldeApi soldes;

    BudgetSoldesAe(AppelsServices appels) {
        this.appels = appels;
        this.soldes = new SoldeApi(new ApiClient(appels.restClient(SERVICE)).setBasePath(appels.basePath(SERVICE)));
    }

    /** A region that was notified nothing has no line: it has nothing. */
    @Override
    public SoldeAe lire(String enveloppe, Region region) {
        return appels.appeler(SERVICE, () -> soldes.lireSoldes(enveloppe, null, null)).getRegions().stream()
                .filter(solde -> solde.getRegion().equals(region.code()))
                .map(SoldeRegion::getPostes)
                .map(BudgetSoldesAe::solde)
                .findFirst()
                .orElse(RIEN);
    }

    private static SoldeAe solde(Postes postes) {
        return new SoldeAe(new Montant(postes.getDisponibleCentimes()), new Montant(postes.getProgrammeCentimes()));
    }
}
