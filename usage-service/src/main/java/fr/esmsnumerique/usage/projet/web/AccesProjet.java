package fr.esmsnumerique.usage.projet.web;

import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.mandat.web.EssmsOuverts;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.model.Projets;
import fr.esmsnumerique.usage.projet.model.Projets.Filtre;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see and change a project: its region, its carrier, the external systems of its establishments, the national roles. */
@Component
public class AccesProjet {

    private final ActeurCourant acteurs;
    private final Projets projets;
    private final EssmsOuverts ouverts;

    AccesProjet(ActeurCourant acteurs, Projets projets, EssmsOuverts ouverts) {
        this.acteurs = acteurs;
        this.ouverts = ouverts;
        this.projets = projets;
    }

    /** The caller, if he may read projects at all. */
    public Acteur lecteur() {
        return acteurs.exiger(Lecteurs.AGENTS_ET_PORTEURS);
    }

    /**
     * A carrier lists its projects, an agent those of its region, a national role all of them or one region's.
     *
     * @param code INSEE code of the region asked for
     */
    public Filtre filtre(@Nullable String code) {
        Acteur acteur = lecteur();
        Region demandee = code == null ? null : Region.deCode(code).orElseThrow();
        if (acteur.aRole(Role.PORTEUR)) {
            return new Filtre(demandee, porteur(acteur));
        }
        if (demandee != null && !acteur.voit(demandee)) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Ces projets relèvent d'une autre région.")
                    .exception();
        }
        if (acteur.estNational()) {
            return new Filtre(demandee, null);
        }
        Region sienne = acteur.region();
        if (sienne == null) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Votre jeton ne porte aucune région.")
                    .exception();
        }
        return new Filtre(sienne, null);
    }

    /** A project the caller may read; a multi-regional one is read by every region it stands in. */
    public Projet lisible(String dossierId) {
        return verifier(lecteur(), lire(dossierId));
    }

    /** A project the calling agent may change: only its pivot region's agents. */
    public Projet instruit(String dossierId) {
        acteurs.exiger(Role.ARS_INSTRUCTEUR);
        Projet projet = lire(dossierId);
        acteurs.exigerRegion(projet.region());
        return projet;
    }

    /** A project of the calling carrier. */
    public Projet porte(String dossierId) {
        return verifier(acteurs.exiger(Role.PORTEUR), lire(dossierId));
    }

    /** A project its carrier or one of its external systems declares for. */
    public Projet declare(String dossierId) {
        Acteur acteur = acteurs.exiger(Role.PORTEUR, Role.SYSTEME_EXTERNE);
        Projet projet = lire(dossierId);
        return acteur.aRole(Role.SYSTEME_EXTERNE) ? verifierEssms(acteur, projet) : verifier(acteur, projet);
    }

    /** A project whose declarations the caller may read. */
    public Projet declarationsLisibles(String dossierId) {
        return acteurs.acteur().aRole(Role.SYSTEME_EXTERNE) ? declare(dossierId) : lisible(dossierId);
    }

    private static NumeroFiness porteur(Acteur acteur) {
        String organisme = acteur.organisme();
        if (organisme == null || !NumeroFiness.estValide(organisme)) {
            throw Probleme.refus(403, "acces.organisme", "Accès refusé", "Votre jeton ne porte aucun organisme.")
                    .exception();
        }
        return new NumeroFiness(organisme);
    }

    private Projet lire(String dossierId) {
        return projets.lire(dossierId)
                .orElseThrow(() -> Probleme.introuvable(
                                "projet.introuvable",
                                "Aucun projet suivi pour le dossier " + dossierId
                                        + " : le suivi commence à la signature de la convention.")
                        .exception());
    }

    private static Projet verifier(Acteur acteur, Projet projet) {
        if (acteur.aRole(Role.PORTEUR)) {
            if (!projet.porteur().valeur().equals(acteur.organisme())) {
                throw Probleme.refus(
                                403, "acces.organisme", "Accès refusé", "Ce projet est porté par un autre organisme.")
                        .exception();
            }
            return projet;
        }
        Region region = acteur.region();
        if (!acteur.estNational() && (region == null || !projet.concerne(region))) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Ce projet relève d'une autre région.")
                    .exception();
        }
        return projet;
    }

    private Projet verifierEssms(Acteur acteur, Projet projet) {
        Predicate<String> ouvert = ouverts.a(acteur, projet.dossierId());
        if (projet.essms().stream().noneMatch(e -> ouvert.test(e.numeroFiness().valeur()))) {
            throw refusEssms();
        }
        return projet;
    }

    /** The same refusal wherever an external system steps out of its establishments. */
    public static RuntimeException refusEssms() {
        return Probleme.refus(
                        403,
                        "acces.essms",
                        "Accès refusé",
                        "Aucun mandat en cours n'ouvre cet ESSMS à ce logiciel : le porteur du projet en donne un, ou son mandat a pris fin.")
                .exception();
    }
}
