package fr.esmsnumerique.financement.subvention.infrastructure;

import fr.esmsnumerique.contrats.eligibilite.client.ApiClient;
import fr.esmsnumerique.contrats.eligibilite.client.DossierApi;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Dossier;
import fr.esmsnumerique.contrats.eligibilite.client.modele.Solution;
import fr.esmsnumerique.contrats.eligibilite.client.modele.StatutSolution;
import fr.esmsnumerique.financement.subvention.application.DossiersRetenus;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.SituationSolution;
import fr.esmsnumerique.support.clients.AppelsServices;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files read from eligibility-service over its published contract, with this service's own token: a carrier who signs may not read every file's detail. */
@Component
class EligibiliteDossiersRetenus implements DossiersRetenus {

    private static final String SERVICE = "eligibilite";

    private final AppelsServices appels;
    private final DossierApi dossiers;

    EligibiliteDossiersRetenus(AppelsServices appels) {
        this.appels = appels;
        this.dossiers = new DossierApi(new ApiClient(appels.interne(SERVICE)).setBasePath(appels.basePath(SERVICE)));
    }

    @Override
    public DossierRetenu lire(String dossierId) {
        return DossierRecu.enDossierRetenu(dossier(dossierId));
    }

    @Override
    public SituationSolution solution(String dossierId) {
        Solution solution = dossier(dossierId).getSolution();
        LocalDate candidate = Stream.of(
                        Optional.ofNullable(solution.getCandidateDepuis()),
                        Optional.ofNullable(solution.getReferenceeDepuis()))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        return new SituationSolution(
                candidate,
                solution.getStatutReferencement() == StatutSolution.REFERENCEE,
                solution.getReferenceeDepuis());
    }

    private Dossier dossier(String dossierId) {
        return appels.appeler(SERVICE, () -> dossiers.lireDossier(dossierId));
    }
}
