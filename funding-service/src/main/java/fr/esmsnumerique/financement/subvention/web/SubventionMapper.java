package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.modele.Ajustement;
import fr.esmsnumerique.contrats.financement.modele.DecisionAttributive;
import fr.esmsnumerique.contrats.financement.modele.Engagement;
import fr.esmsnumerique.contrats.financement.modele.EtatFinancement;
import fr.esmsnumerique.contrats.financement.modele.Financement;
import fr.esmsnumerique.contrats.financement.modele.FinancementResume;
import fr.esmsnumerique.contrats.financement.modele.Modulation;
import fr.esmsnumerique.contrats.financement.modele.NatureModulation;
import fr.esmsnumerique.contrats.financement.modele.Organisme;
import fr.esmsnumerique.contrats.financement.modele.Validation;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Subvention;

/** A grant in the form the contract publishes. */
public final class SubventionMapper {

    private SubventionMapper() {}

    static Financement financement(SubventionLue lue) {
        Subvention s = lue.subvention();
        return new Financement()
                .dossierId(s.dossier().dossierId())
                .campagne(s.dossier().campagne())
                .region(s.dossier().region().code())
                .porteur(porteur(s.dossier()))
                .etat(etat(s))
                .calcul(CalculMapper.calcul(s.calcul()))
                .montantCentimes(s.montantEnVigueur().centimes())
                .modulations(s.arbitrage().modulations().stream()
                        .map(SubventionMapper::modulation)
                        .toList())
                .validation(s.validationEventuelle()
                        .map(v -> new Validation()
                                .par(v.par().nom())
                                .instant(v.instant())
                                .motif(v.motif()))
                        .orElse(null))
                .decision(s.decisionEventuelle()
                        .map(d -> decision(s.dossier(), d))
                        .orElse(null))
                .engagement(s.engagementEventuel()
                        .map(e -> new Engagement()
                                .enveloppe(e.enveloppe())
                                .montantCentimes(e.montant().centimes())
                                .mouvementId(e.mouvementId())
                                .date(e.date()))
                        .orElse(null))
                .majLe(lue.majLe());
    }

    static FinancementResume resume(SubventionLue lue) {
        Subvention s = lue.subvention();
        return new FinancementResume()
                .dossierId(s.dossier().dossierId())
                .campagne(s.dossier().campagne())
                .region(s.dossier().region().code())
                .porteur(porteur(s.dossier()))
                .etat(etat(s))
                .totalCentimes(s.calcul().total().centimes())
                .montantCentimes(s.montantEnVigueur().centimes())
                .nombreEssms(s.calcul().nombreEssms())
                .nombreEssmsFinances(s.calculEnVigueur().nombreFinances())
                .majLe(lue.majLe());
    }

    private static Modulation modulation(fr.esmsnumerique.financement.subvention.model.Modulation modulation) {
        return new Modulation()
                .par(modulation.par().nom())
                .instant(modulation.instant())
                .motif(modulation.motif())
                .ajustements(modulation.ajustements().stream()
                        .map(a -> new Ajustement()
                                .ligne(a.ligne())
                                .nature(NatureModulation.valueOf(a.nature().name()))
                                .nombre(a.nombre())
                                .calculeCentimes(a.calcule().centimes())
                                .retenuCentimes(a.retenu().centimes())
                                .reference(CalculMapper.reference(a.reference())))
                        .toList());
    }

    static DecisionAttributive decision(DossierRetenu dossier, Decision decision) {
        return new DecisionAttributive()
                .dossierId(dossier.dossierId())
                .region(dossier.region().code())
                .reference(decision.reference())
                .date(decision.date())
                .montantCentimes(decision.montant().centimes())
                .prisePar(decision.par().nom());
    }

    static Organisme porteur(DossierRetenu dossier) {
        return porteur(dossier.porteur());
    }

    public static Organisme porteur(DossierRetenu.Porteur porteur) {
        return new Organisme().numeroFinessJuridique(porteur.numero()).raisonSociale(porteur.raisonSociale());
    }

    private static EtatFinancement etat(Subvention subvention) {
        return EtatFinancement.valueOf(subvention.etat().name());
    }
}
