package fr.esmsnumerique.budget.enveloppe.web;

import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may read. Regional roles then see their own region only. */
public final class Lecteurs {

    public static final Role[] NATIONAUX = {Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE};

    public static final Role[] DU_BUDGET = {
        Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE, Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR
    };

    /** Steering too is read by those who carry the programme out in a region. */
    public static final Role[] DU_PILOTAGE = {
        Role.CNSA_PILOTE,
        Role.DNS_PILOTE,
        Role.SERVICE,
        Role.ARS_INSTRUCTEUR,
        Role.ARS_FINANCIER,
        Role.ARS_DECIDEUR,
        Role.GRADES_LECTURE
    };

    private Lecteurs() {}

    /** Credits of the nation are for national roles only. */
    static boolean voit(Acteur acteur, Titulaire titulaire) {
        return acteur.estNational() || titulaire.region().filter(acteur::voit).isPresent();
    }

    /** @throws fr.esmsnumerique.support.web.ProblemeException 403 {@code acces.role} */
    public static Acteur duBudget(ActeurCourant acteurs) {
        return acteurs.exiger(DU_BUDGET);
    }

    /**
     * The regions to show: the one asked for, or all the caller sees. Never none, which some would read as all.
     *
     * @throws fr.esmsnumerique.support.web.ProblemeException 403 {@code acces.region} for another region, or without any
     */
    public static List<Region> regions(ActeurCourant acteurs, Acteur acteur, @Nullable String demandee) {
        if (demandee != null) {
            Region region = Region.deCode(demandee).orElseThrow();
            acteurs.exigerRegion(region);
            return List.of(region);
        }
        if (!acteur.estNational()) {
            return List.of(Demandeur.region(acteur));
        }
        return Arrays.stream(Region.values())
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }
}
