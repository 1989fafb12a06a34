package fr.esmsnumerique.budget.enveloppe.infrastructure;

import fr.esmsnumerique.budget.enveloppe.model.Echeances;
import fr.esmsnumerique.budget.enveloppe.model.ParametresBudget;
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
    static final String REPERE_NATIONAL = "budget.repere_national";

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
}
