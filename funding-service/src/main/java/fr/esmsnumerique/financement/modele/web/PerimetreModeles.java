package fr.esmsnumerique.financement.modele.web;

import fr.esmsnumerique.financement.modele.model.Modele;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose templates a caller reads, and whose he edits. */
@Component
class PerimetreModeles {

    private final ActeurCourant acteurs;

    PerimetreModeles(ActeurCourant acteurs) {
        this.acteurs = acteurs;
    }

    String lecture(@Nullable String code) {
        Acteur acteur = acteurs.exiger(
                Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR);
        if (code == null) {
            return acteur.estNational() ? Modele.NATIONAL : Modele.perimetre(acteur.region());
        }
        Region region = Region.deCode(code).orElseThrow();
        acteurs.exigerRegion(region);
        return region.code();
    }

    String edition() {
        Acteur acteur = acteurs.exiger(Role.CNSA_PILOTE, Role.ARS_DECIDEUR);
        if (acteur.aRole(Role.CNSA_PILOTE)) {
            return Modele.NATIONAL;
        }
        Region region = acteur.region();
        if (region == null) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Votre compte n'est rattaché à aucune région.")
                    .exception();
        }
        return region.code();
    }

    String auteur() {
        return acteurs.acteur().nom();
    }
}
