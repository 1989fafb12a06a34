package fr.esmsnumerique.eligibilite.imports.web;

import fr.esmsnumerique.eligibilite.imports.RapportImport;
import fr.esmsnumerique.eligibilite.imports.Rapports;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files are loaded by national roles and services; an ARS loads the GALIS files of its own region, and sees those imports only. */
@Component
class Importateurs {

    private final ActeurCourant acteurs;

    Importateurs(ActeurCourant acteurs) {
        this.acteurs = acteurs;
    }

    Acteur exiger() {
        return acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE, Role.ARS_INSTRUCTEUR);
    }

    Acteur exigerNational() {
        return acteurs.exiger(Role.CNSA_PILOTE, Role.DNS_PILOTE, Role.SERVICE);
    }

    /** {@code null} for a national caller; an agent without a region imports for nobody. */
    static @Nullable Region regionDe(Acteur acteur) {
        if (acteur.estNational()) {
            return null;
        }
        Region region = acteur.region();
        if (region == null) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Votre compte n'est rattaché à aucune région.")
                    .exception();
        }
        return region;
    }

    /** Another region's import is said not to exist. */
    static RapportImport visible(Rapports rapports, String id, Acteur acteur) {
        Region region = regionDe(acteur);
        return rapports.trouver(id)
                .filter(r -> region == null || region == r.region())
                .orElseThrow(() -> Probleme.introuvable(
                                "import.introuvable", "Aucun import ne porte l'identifiant " + id + ".")
                        .exception());
    }
}
