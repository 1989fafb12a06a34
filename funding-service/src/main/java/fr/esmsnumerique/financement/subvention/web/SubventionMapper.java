package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.contrats.financement.modele.DecisionAttributive;
import fr.esmsnumerique.contrats.financement.modele.Engagement;
import fr.esmsnumerique.contrats.financement.modele.EtatFinancement;
import fr.esmsnumerique.contrats.financement.modele.Financement;
import fr.esmsnumerique.contrats.financement.modele.FinancementResume;
import fr.esmsnumerique.contrats.financement.modele.Organisme;
import fr.esmsnumerique.contrats.financement.modele.Validation;
import fr.esmsnumerique.financement.calcul.web.CalculMapper;
import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.model.Decision;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.financement.subvention.model.Subvention;

/** A grant in the form the contract publishes. */
final class SubventionMapper {

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
                .nombreEssms(s.calcul().nombreEssms())
                .nombreEssmsFinances(s.calcul().nombreFinances())
                .majLe(lue.majLe());
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
        return new Organisme()
                .numeroFinessJuridique(dossier.porteur().numero())
                .raisonSociale(dossier.porteur().raisonSociale());
    }

    private static EtatFinancement etat(Subvention subvention) {
        return EtatFinancement.valueOf(subvention.etat().name());
    }
}
