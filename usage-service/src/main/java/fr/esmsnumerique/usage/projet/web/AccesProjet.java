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
import java.util.Arrays;
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
     * A carrier lists its projects, an agent those of its region, a national role all of them or one region's. Who is both lists as an agent the region he sees when he
     * names it, its own projects otherwise.
     *
     * @param code INSEE code of the region asked for
     */
    public Filtre filtre(@Nullable String code) {
        Acteur acteur = lecteur();
        Region demandee = code == null ? null : Region.deCode(code).orElseThrow();
        boolean commeAgent = demandee != null && acteur.aRole(Lecteurs.AGENTS) && acteur.voit(demandee);
        if (acteur.aRole(Role.PORTEUR) && !commeAgent) {
            return new Filtre(demandee, porteur(acteur));
        }
        return filtreDAgent(acteur, demandee);
    }

    /** What an agent lists, whatever it carries besides: its region, or what a national role asks for. */
    public Filtre filtreDAgent(@Nullable String code) {
        Acteur acteur = acteurs.exiger(Lecteurs.AGENTS);
        return filtreDAgent(acteur, code == null ? null : Region.deCode(code).orElseThrow());
    }

    private static Filtre filtreDAgent(Acteur acteur, @Nullable Region demandee) {
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
        return lisible(dossierId, Lecteurs.AGENTS_ET_PORTEURS);
    }

    /** The same, read by these roles only: who is both agent and carrier reads its own project in any region, and those of its region. */
    public Projet lisible(String dossierId, Role... unDe) {
        Acteur acteur = acteurs.exiger(unDe);
        Projet projet = lire(dossierId);
        if (acteur.porte(projet.porteur().valeur())) {
            return projet;
        }
        if (Arrays.stream(unDe).anyMatch(role -> role != Role.PORTEUR && acteur.aRole(role))) {
            return verifierRegion(acteur, projet);
        }
        return verifierPorteur(acteur, projet);
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
        return verifierPorteur(acteurs.exiger(Role.PORTEUR), lire(dossierId));
    }

    /** A project its carrier or one of its external systems declares for. */
    public Projet declare(String dossierId) {
        Acteur acteur = acteurs.exiger(Role.PORTEUR, Role.SYSTEME_EXTERNE);
        Projet projet = lire(dossierId);
        return acteur.aRole(Role.SYSTEME_EXTERNE) ? verifierEssms(acteur, projet) : verifierPorteur(acteur, projet);
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

    private static Projet verifierPorteur(Acteur acteur, Projet projet) {
        if (!acteur.porte(projet.porteur().valeur())) {
            throw Probleme.refus(403, "acces.organisme", "Accès refusé", "Ce projet est porté par un autre organisme.")
                    .exception();
        }
        return projet;
    }

    private static Projet verifierRegion(Acteur acteur, Projet projet) {
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
