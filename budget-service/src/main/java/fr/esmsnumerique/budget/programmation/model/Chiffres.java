package fr.esmsnumerique.budget.programmation.model;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Origine;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;

/**
 * Figures of a region, or of one origin of its credits, in centimes: notified − ceded + received + carried over = the sum of the posts (I2).
 *
 * @param reporte carried over from the year before
 * @param sorti carried over to the year after
 */
public record Chiffres(
        long notifie,
        long cede,
        long recu,
        long reporte,
        long disponible,
        long programme,
        long gele,
        long engage,
        long caduc,
        long desengage,
        long sorti) {

    public static final Chiffres NULS = new Chiffres(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Of the whole region, as the ledger attributes it. */
    public static Chiffres de(Balance balance, Titulaire titulaire) {
        return new Chiffres(
                balance.notifie(titulaire),
                balance.cede(titulaire),
                balance.recu(titulaire),
                balance.reporteDe(titulaire),
                balance.poste(titulaire, Poste.DISPONIBLE),
                balance.poste(titulaire, Poste.PROGRAMME),
                balance.poste(titulaire, Poste.GELE),
                balance.poste(titulaire, Poste.ENGAGE),
                balance.poste(titulaire, Poste.CADUC),
                balance.poste(titulaire, Poste.DESENGAGE),
                balance.poste(titulaire, Poste.REPORTE));
    }

    /** Of one origin. */
    public static Chiffres de(Balance balance, Titulaire titulaire, Origine origine) {
        return new Chiffres(
                balance.notifie(titulaire, origine),
                balance.cede(titulaire, origine),
                balance.recu(titulaire, origine),
                balance.reporteDe(titulaire, origine),
                balance.poste(titulaire, origine, Poste.DISPONIBLE),
                balance.poste(titulaire, origine, Poste.PROGRAMME),
                balance.poste(titulaire, origine, Poste.GELE),
                balance.poste(titulaire, origine, Poste.ENGAGE),
                balance.poste(titulaire, origine, Poste.CADUC),
                balance.poste(titulaire, origine, Poste.DESENGAGE),
                balance.poste(titulaire, origine, Poste.REPORTE));
    }

    public long alloue() {
        return disponible + programme + gele + engage + caduc + desengage + sorti;
    }

    public Chiffres plus(Chiffres autre) {
        return new Chiffres(
                Math.addExact(notifie, autre.notifie),
                Math.addExact(cede, autre.cede),
                Math.addExact(recu, autre.recu),
                Math.addExact(reporte, autre.reporte),
                Math.addExact(disponible, autre.disponible),
                Math.addExact(programme, autre.programme),
                Math.addExact(gele, autre.gele),
                Math.addExact(engage, autre.engage),
                Math.addExact(caduc, autre.caduc),
                Math.addExact(desengage, autre.desengage),
                Math.addExact(sorti, autre.sorti));
    }
}
