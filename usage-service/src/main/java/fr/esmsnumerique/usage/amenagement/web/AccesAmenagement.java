package fr.esmsnumerique.usage.amenagement.web;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.amenagement.model.Amenagement;
import fr.esmsnumerique.usage.amenagement.model.Amenagements;
import fr.esmsnumerique.usage.amenagement.model.Etape;
import fr.esmsnumerique.usage.amenagement.model.Etape.Geste;
import fr.esmsnumerique.usage.amenagement.model.EtatAmenagement;
import fr.esmsnumerique.usage.amenagement.model.Institution;
import fr.esmsnumerique.usage.projet.model.Projets.Filtre;
import fr.esmsnumerique.usage.projet.web.Lecteurs;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads and does what: every agent reads a request, since any ARS may join it and it names no establishment; carriers and software read what is accepted. */
@Component
class AccesAmenagement {

    private final ActeurCourant acteurs;
    private final Amenagements amenagements;
    private final Horloge horloge;

    AccesAmenagement(ActeurCourant acteurs, Amenagements amenagements, Horloge horloge) {
        this.acteurs = acteurs;
        this.amenagements = amenagements;
        this.horloge = horloge;
    }

    Acteur lecteur() {
        return acteurs.exiger(Role.values());
    }

    void exiger(Role role) {
        acteurs.exiger(role);
    }

    /** The region in whose name an instructor asks. */
    Region regionDemandeuse() {
        Acteur acteur = acteurs.exiger(Role.ARS_INSTRUCTEUR);
        return Optional.ofNullable(acteur.region())
                .orElseThrow(() -> Probleme.refus(
                                403, "acces.region", "Accès refusé", "Votre compte ne porte aucune région.")
                        .exception());
    }

    Institution institution() {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE);
        return acteur.aRole(Role.CNSA_PILOTE) ? Institution.CNSA : Institution.DNS;
    }

    Amenagement lisible(String id) {
        Acteur acteur = lecteur();
        return amenagements.lire(id).filter(a -> estLisible(a, acteur)).orElseThrow(AccesAmenagement::introuvable);
    }

    /** What argues a request is for those who instruct it: carriers and software read its outcome only. */
    Amenagement lisibleDUnAgent(String id) {
        acteurs.exiger(Lecteurs.AGENTS);
        return lisible(id);
    }

    String nom() {
        return acteurs.acteur().nom();
    }

    static boolean estLisible(Amenagement amenagement, Acteur acteur) {
        return amenagement.etat() == EtatAmenagement.ACCEPTE || acteur.aRole(Lecteurs.AGENTS);
    }

    /** The projects whose measures the caller may see. */
    Filtre projetsVus() {
        Acteur acteur = acteurs.exiger(Lecteurs.AGENTS);
        return new Filtre(acteur.estNational() ? null : acteur.region(), null);
    }

    Etape etape(Geste geste, String qualite, String texte) {
        Acteur acteur = acteurs.acteur();
        return new Etape(geste, horloge.instant(), acteur.sujet(), acteur.nom(), qualite, null, texte);
    }

    Etape avis(boolean favorable, String texte) {
        Acteur acteur = acteurs.acteur();
        return new Etape(
                Geste.INSTRUCTION,
                horloge.instant(),
                acteur.sujet(),
                acteur.nom(),
                Institution.CNSA.name(),
                favorable,
                texte);
    }

    private static RuntimeException introuvable() {
        return Probleme.introuvable(
                        "amenagement.introuvable", "Aucun aménagement de ce numéro n'est lisible avec votre compte.")
                .exception();
    }
}
