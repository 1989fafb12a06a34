package fr.esmsnumerique.usage.projet.infrastructure;

import fr.esmsnumerique.contrats.eligibilite.client.ApiClient;
import fr.esmsnumerique.contrats.eligibilite.client.DossierApi;
import fr.esmsnumerique.contrats.eligibilite.client.modele.LigneEssms;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.usage.projet.model.ConstatSons;
import fr.esmsnumerique.usage.projet.model.Dossiers;
import fr.esmsnumerique.usage.projet.model.Essms;
import fr.esmsnumerique.usage.projet.model.Secteur;
import fr.esmsnumerique.usage.projet.model.TypeProjet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an application from eligibility-service with the published contract. */
@Component
class DossiersEligibilite implements Dossiers {

    private static final String SERVICE = "eligibilite";

    private final AppelsServices appels;
    private final DossierApi api;
    private final Horloge horloge;

    DossiersEligibilite(AppelsServices appels, Horloge horloge) {
        this.appels = appels;
        this.api = new DossierApi(new ApiClient(appels.restClient(SERVICE)).setBasePath(appels.basePath(SERVICE)));
        this.horloge = horloge;
    }

    @Override
    public Dossier lire(String dossierId) {
        var dossier = appels.appeler(SERVICE, () -> api.lireDossier(dossierId));
        Region region = Region.deCode(dossier.getRegion()).orElseThrow();
        return new Dossier(
                dossier.getDossierId(),
                dossier.getCampagne(),
                region,
                new NumeroFiness(dossier.getPorteur().getNumeroFinessJuridique()),
                dossier.getPorteur().getRaisonSociale(),
                essms(dossier.getEssms(), region));
    }

    /** Lines set aside by the evaluation (duplicate, already funded…) are not funded, hence not measured; a line never evaluated is kept. */
    private List<Essms> essms(List<LigneEssms> lignes, Region pivot) {
        return List.copyOf(lignes.stream()
                .filter(l -> !Boolean.FALSE.equals(l.getFinancable()) && NumeroFiness.estValide(l.getNumeroFiness()))
                .map(l -> essms(l, pivot))
                .collect(Collectors.toMap(
                        Essms::numeroFiness, e -> e, (premier, doublon) -> premier, LinkedHashMap::new))
                .values());
    }

    private Essms essms(LigneEssms ligne, Region pivot) {
        return new Essms(
                new NumeroFiness(ligne.getNumeroFiness()),
                Optional.ofNullable(ligne.getRaisonSociale()).orElse(ligne.getNumeroFiness()),
                Secteur.valueOf(ligne.getSecteur().name()),
                Optional.ofNullable(ligne.getRegion()).flatMap(Region::deCode).orElse(pivot),
                TypeProjet.valueOf(ligne.getTypeProjet().name()),
                ligne.getGroupeCategorie(),
                constatSons(ligne));
    }

    /** A SONS order that was not cancelled proves the eligibility; the absence of an order proves nothing. */
    private @Nullable ConstatSons constatSons(LigneEssms ligne) {
        var commande = ligne.getCommandeSons();
        if (!"AHI".equals(ligne.getSecteur().name()) || commande == null || commande.getAnnuleLe() != null) {
            return null;
        }
        return new ConstatSons(
                true, "Bon de commande SONS signé le " + commande.getSigneLe(), horloge.instant(), "dossier");
    }
}
