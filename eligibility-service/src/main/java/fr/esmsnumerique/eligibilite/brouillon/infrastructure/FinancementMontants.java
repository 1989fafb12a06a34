package fr.esmsnumerique.eligibilite.brouillon.infrastructure;

import fr.esmsnumerique.contrats.financement.client.ApiClient;
import fr.esmsnumerique.contrats.financement.client.SimulationsLotApi;
import fr.esmsnumerique.contrats.financement.client.modele.DossierASimuler;
import fr.esmsnumerique.contrats.financement.client.modele.EssmsASimuler;
import fr.esmsnumerique.contrats.financement.client.modele.OrganismeASimuler;
import fr.esmsnumerique.contrats.financement.client.modele.Secteur;
import fr.esmsnumerique.contrats.financement.client.modele.SimulationLotDemande;
import fr.esmsnumerique.contrats.financement.client.modele.StatutSolution;
import fr.esmsnumerique.contrats.financement.client.modele.TypeProjet;
import fr.esmsnumerique.eligibilite.brouillon.application.SimulerMontants;
import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.clauses.VerifieDeploiementGeneralise;
import fr.esmsnumerique.eligibilite.projet.model.DevisEquipement;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import fr.esmsnumerique.eligibilite.projet.model.ProjetDeclare;
import fr.esmsnumerique.eligibilite.projet.model.VoieAchat;
import fr.esmsnumerique.support.clients.AppelsServices;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts from funding-service over its published contract, with this service's own token: the replay outlives the request of the person who asked for it. */
@Component
class FinancementMontants implements SimulerMontants {

    private static final String SERVICE = "financement";

    private final AppelsServices appels;
    private final SimulationsLotApi simulations;

    FinancementMontants(AppelsServices appels) {
        this.appels = appels;
        this.simulations =
                new SimulationsLotApi(new ApiClient(appels.interne(SERVICE)).setBasePath(appels.basePath(SERVICE)));
    }

    @Override
    public List<MontantSimule> simuler(Bareme bareme, List<SimulerMontants.Demande> dossiers) {
        SimulationLotDemande demande = new SimulationLotDemande()
                .campagne(bareme.campagne())
                .empreinte(bareme.empreinte())
                .parametres(bareme.parametres())
                .dossiers(dossiers.stream().map(FinancementMontants::dossier).toList());
        try {
            return appels.appeler(SERVICE, () -> simulations.simulerLot(demande)).getResultats().stream()
                    .map(r -> new MontantSimule(r.getDossierId(), r.getTotalCentimes(), r.getRefus()))
                    .toList();
        } catch (ProblemeException refus) {
            throw new Indisponibles(refus.probleme().detail(), refus);
        }
    }

    private static DossierASimuler dossier(SimulerMontants.Demande d) {
        ProjetDeclare declare = d.projet().declare();
        Map<String, Long> devis = new HashMap<>();
        for (DevisEquipement un : declare.demandesSpecifiques().equipement()) {
            devis.put(un.numeroFiness(), un.devisCentimes());
        }
        var amoa = declare.demandesSpecifiques().amoa();
        return new DossierASimuler()
                .dossierId(d.id())
                .date(d.jour())
                .region(d.region().code())
                .statutSolution(StatutSolution.valueOf(
                        declare.solution().statutReferencement().name()))
                .prixEditeurCentimes(declare.prixEditeurCentimes())
                .devisAmoaCentimes(amoa == null ? null : amoa.devisCentimes())
                .amoaPilotage(Boolean.TRUE.equals(declare.demandesSpecifiques().amoaPilotage()))
                .amoaMarche(Boolean.TRUE.equals(declare.demandesSpecifiques().amoaMarche()))
                .achatParSad(declare.declarations().voieAchat() == VoieAchat.SAD)
                .essmsPilotes(pilotes(d))
                .organismes(declare.organismes().stream()
                        .map(FinancementMontants::organisme)
                        .toList())
                .essms(d.projet().lignes().stream()
                        .map(l -> essms(l, d.rangsExclus().contains(l.rang()), devis))
                        .toList());
    }

    /** Set aside, and formerly funded for this very solution: they count in the size. */
    private static int pilotes(SimulerMontants.Demande d) {
        return (int) d.projet().lignes().stream()
                .filter(l -> d.rangsExclus().contains(l.rang()))
                .filter(l -> VerifieDeploiementGeneralise.estPilote(l, d.projet()))
                .map(l -> l.declaree().numeroFiness())
                .distinct()
                .count();
    }

    private static OrganismeASimuler organisme(Organisme o) {
        return new OrganismeASimuler()
                .numeroFinessJuridique(o.numeroFinessJuridique())
                .raisonSociale(o.raisonSociale())
                .nombreEssmsTotal(o.nombreEssmsTotal())
                .region(o.region().code());
    }

    /** A quote pays one line: the first that is not set aside. */
    private static EssmsASimuler essms(Ligne ligne, boolean exclu, Map<String, Long> devis) {
        var declaree = ligne.declaree();
        return new EssmsASimuler()
                .numeroFiness(declaree.numeroFiness())
                .typeProjet(TypeProjet.valueOf(declaree.typeProjet().name()))
                .secteur(Secteur.valueOf(declaree.secteur().name()))
                .numeroFinessJuridique(declaree.numeroFinessJuridique())
                .groupeCategorie(groupe(ligne.essms()))
                .confort(declaree.confort() != null)
                .exclu(exclu)
                .prixEditeurCentimes(declaree.prixEditeurCentimes())
                .devisEquipementCentimes(exclu ? null : devis.remove(declaree.numeroFiness()));
    }

    private static @Nullable String groupe(@Nullable Essms essms) {
        return essms == null ? null : essms.groupeCategorie();
    }
}
