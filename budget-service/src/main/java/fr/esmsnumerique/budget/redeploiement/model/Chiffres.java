package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;

/** Figures of a region, in centimes: not engaged = allocated − engaged. */
public record Chiffres(long alloue, long engage, long nonEngage, long disponible, long programme, long gele) {

    public static final Chiffres NULS = new Chiffres(0, 0, 0, 0, 0, 0);

    public static Chiffres de(Balance balance, Titulaire titulaire) {
        return new Chiffres(
                balance.alloue(titulaire),
                balance.poste(titulaire, Poste.ENGAGE),
                balance.nonEngage(titulaire),
                balance.poste(titulaire, Poste.DISPONIBLE),
                balance.poste(titulaire, Poste.PROGRAMME),
                balance.poste(titulaire, Poste.GELE));
    }

    public Chiffres plus(Chiffres autre) {
        return new Chiffres(
                Math.addExact(alloue, autre.alloue),
                Math.addExact(engage, autre.engage),
                Math.addExact(nonEngage, autre.nonEngage),
                Math.addExact(disponible, autre.disponible),
                Math.addExact(programme, autre.programme),
                Math.addExact(gele, autre.gele));
    }

    /** After credits were received. */
    Chiffres recevoir(long centimes) {
        return new Chiffres(alloue + centimes, engage, nonEngage + centimes, disponible + centimes, programme, gele);
    }

    /**
     * After credits were ceded.
     *
     * @param prisDuDisponible taken from what was available
     * @param prisDuProgramme taken from named programmings
     * @param rompu whole amount of the programmings broken: their rest becomes available
     */
    Chiffres ceder(long prisDuDisponible, long prisDuProgramme, long rompu) {
        long cede = prisDuDisponible + prisDuProgramme;
        return new Chiffres(
                alloue - cede,
                engage,
                nonEngage - cede,
                disponible - prisDuDisponible + rompu - prisDuProgramme,
                programme - rompu,
                gele);
    }
}
