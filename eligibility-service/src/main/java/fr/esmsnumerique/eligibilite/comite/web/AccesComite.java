package fr.esmsnumerique.eligibilite.comite.web;

import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comites;
import fr.esmsnumerique.eligibilite.dossier.web.Lecteurs;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import org.springframework.stereotype.Component;

/** A regional committee is its ARS's; the national one is CNSA's. National roles read all. */
@Component
class AccesComite {

    private final Comites comites;
    private final ActeurCourant acteurs;

    AccesComite(Comites comites, ActeurCourant acteurs) {
        this.comites = comites;
        this.acteurs = acteurs;
    }

    Acteur lecteur() {
        return acteurs.exiger(Lecteurs.AGENTS);
    }

    Comite pourLire(String id) {
        Acteur lecteur = lecteur();
        Comite comite = trouver(id);
        if (!lecteur.estNational() && (comite.estNational() || lecteur.region() != comite.region())) {
            throw autreRegion();
        }
        return comite;
    }

    /** @param regionaux roles of the committee's region; CNSA holds the national one */
    Tenu pourTenir(String id, Role... regionaux) {
        Comite comite = trouver(id);
        Acteur acteur = comite.estNational() ? acteurs.exiger(Role.CNSA_PILOTE) : acteurs.exiger(regionaux);
        if (!comite.estNational() && acteur.region() != comite.region()) {
            throw autreRegion();
        }
        return new Tenu(comite, acteur);
    }

    /** Region of a committee the caller creates: his own, or none for CNSA. */
    Acteur pourCreer() {
        Acteur acteur = acteurs.exiger(Role.ARS_INSTRUCTEUR, Role.ARS_DECIDEUR, Role.CNSA_PILOTE);
        if (!acteur.aRole(Role.CNSA_PILOTE) && acteur.region() == null) {
            throw autreRegion();
        }
        return acteur;
    }

    /** Milestones are read by the consolidation too, which is no person. */
    Region regionLisible(String code) {
        Acteur lecteur = acteurs.exiger(Lecteurs.AGENTS_ET_SERVICES);
        Region region = Region.deCode(code).orElseThrow();
        if (!lecteur.voit(region)) {
            throw autreRegion();
        }
        return region;
    }

    private Comite trouver(String id) {
        // Who may not read any committee learns nothing of which exist.
        lecteur();
        return comites.trouver(id)
                .orElseThrow(() -> Probleme.introuvable("comite.introuvable", "Aucun comité " + id + ".")
                        .exception());
    }

    static ProblemeException autreRegion() {
        return Probleme.refus(
                        403,
                        "acces.region",
                        "Accès refusé",
                        "Ce comité relève d'une autre ARS, ou de la CNSA. Adressez-vous à elle.")
                .exception();
    }

    /** A committee the caller may hold. */
    record Tenu(Comite comite, Acteur acteur) {}
}
