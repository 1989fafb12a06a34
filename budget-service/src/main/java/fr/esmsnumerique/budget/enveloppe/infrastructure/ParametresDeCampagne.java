package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.decheance.DelaisDuFonds;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ParametresBudget;
import fr.esmsnumerique.budget.enveloppe.model.demandes.ReglesDeFin;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Reporter.RegleDeReport;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import java.time.LocalDate;
import java.util.Optional;

/** The {@code budget.*} section of the published campaigns. National: no region has a deadline of its own. */
public final class ParametresDeCampagne implements ParametresBudget {

    static final String INITIAL_AVANT = "budget.engagement.initial_avant";
    static final String REDEPLOYE_JUSQUAU = "budget.engagement.redeploye_jusquau";
    static final String ETAT_AU = "budget.redeploiement.etat_au";
    static final String REPERE_NATIONAL = "budget.repere_national";

    static final String REPORT_SUR_DECISION = "budget.report.sur_decision";
    static final String RETRAIT_ANNEE_ANTERIEURE = "budget.retrait.annee_anterieure_rend_ae";
    static final String FMIS_SIGNATURE = "budget.fmis.signature_mois";
    static final String FMIS_JUSTIFICATION = "budget.fmis.justification_mois";

    private final CampagnesRecues campagnes;

    public ParametresDeCampagne(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public Echeances echeances(String campagne, LocalDate jour) {
        ParametresCampagne parametres = campagnes.parametres(campagne);
        ValeurCitee<LocalDate> initial = parametres.date(INITIAL_AVANT, jour, null);
        ValeurCitee<LocalDate> redeploye = parametres.date(REDEPLOYE_JUSQUAU, jour, null);
        return new Echeances(initial.valeur(), initial.reference(), redeploye.valeur(), redeploye.reference());
    }

    @Override
    public Optional<Repere> repereNational(String campagne, LocalDate jour) {
        ParametresCampagne parametres = campagnes.parametres(campagne);
        if (!parametres.contient(REPERE_NATIONAL)) {
            return Optional.empty();
        }
        ValeurCitee<Montant> repere = parametres.centimes(REPERE_NATIONAL, jour, null);
        return Optional.of(new Repere(repere.valeur(), repere.reference()));
    }

    @Override
    public ReglesDeFin reglesDeFin(String campagne, LocalDate jour) {
        ParametresCampagne parametres = campagnes.parametres(campagne);
        ValeurCitee<Boolean> report = parametres.booleen(REPORT_SUR_DECISION, jour, null);
        return new ReglesDeFin(
                new RegleDeReport(report.valeur(), report.reference()),
                parametres.booleen(RETRAIT_ANNEE_ANTERIEURE, jour, null).valeur());
    }

    @Override
    public DelaisDuFonds delaisDuFonds(String campagne, LocalDate jour) {
        ParametresCampagne parametres = campagnes.parametres(campagne);
        ValeurCitee<Integer> signature = parametres.entier(FMIS_SIGNATURE, jour, null);
        ValeurCitee<Integer> justification = parametres.entier(FMIS_JUSTIFICATION, jour, null);
        return new DelaisDuFonds(
                signature.valeur(), signature.reference(), justification.valeur(), justification.reference());
    }

    @Override
    public JourCite jourDeRedeploiement(String campagne, LocalDate jour) {
        ValeurCitee<LocalDate> etatAu = campagnes.parametres(campagne).date(ETAT_AU, jour, null);
        return new JourCite(etatAu.valeur(), etatAu.reference());
    }
}
