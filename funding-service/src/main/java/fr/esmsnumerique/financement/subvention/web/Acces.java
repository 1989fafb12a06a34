package fr.esmsnumerique.financement.subvention.web;

import fr.esmsnumerique.financement.subvention.application.SubventionLue;
import fr.esmsnumerique.financement.subvention.application.Subventions;
import fr.esmsnumerique.financement.subvention.application.Subventions.Selection;
import fr.esmsnumerique.financement.subvention.model.Agent;
import fr.esmsnumerique.financement.subvention.model.DossierRetenu;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may reach which grant: its region's agents, the national roles, and the carrier of the file. Deny by default. */
@Component
public class Acces {

    public static final Role[] LECTEURS = {
        Role.CNSA_PILOTE,
        Role.DNS_PILOTE,
        Role.ARS_INSTRUCTEUR,
        Role.ARS_FINANCIER,
        Role.ARS_DECIDEUR,
        Role.GRADES_LECTURE,
        Role.PORTEUR,
        Role.SERVICE
    };

    private final ActeurCourant acteurs;
    private final Subventions subventions;

    Acces(ActeurCourant acteurs, Subventions subventions) {
        this.acteurs = acteurs;
        this.subventions = subventions;
    }

    /** The grant of the file, for a caller who acts on it by one of these roles. */
    public SubventionLue exiger(String dossierId, Role... unDe) {
        Acteur acteur = acteurs.exiger(unDe);
        SubventionLue lue = trouver(dossierId);
        DossierRetenu dossier = lue.subvention().dossier();
        exiger(acteur, dossier.region(), dossier.porteur().numero(), unDe);
        return lue;
    }

    /** The grant of the file, for a caller who may read it. */
    public SubventionLue lire(String dossierId) {
        return lire(dossierId, LECTEURS);
    }

    /** The same, read by these roles only. A carrier reads its own file even when another of its roles is another region's. */
    public SubventionLue lire(String dossierId, Role... unDe) {
        Acteur acteur = acteurs.exiger(unDe);
        SubventionLue lue = trouver(dossierId);
        DossierRetenu dossier = lue.subvention().dossier();
        exigerLecteur(acteur, dossier.region(), dossier.porteur().numero(), unDe);
        return lue;
    }

    /** The same, for a file that has no grant. */
    public void exigerLecteur(Region region, String porteur) {
        exigerLecteur(acteurs.exiger(LECTEURS), region, porteur, LECTEURS);
    }

    private void exigerLecteur(Acteur acteur, Region region, String porteur, Role... unDe) {
        if (!estPorteur(acteur, unDe) || !acteur.porte(porteur)) {
            exiger(acteur, region, porteur, unDe);
        }
    }

    private SubventionLue trouver(String dossierId) {
        return subventions
                .lire(dossierId)
                .orElseThrow(() -> Probleme.introuvable(
                                "financement.introuvable", "Aucun financement n'est calculé pour ce dossier.")
                        .exception());
    }

    private void exiger(Acteur acteur, Region region, String porteur, Role... unDe) {
        if (agitEnAgent(acteur, unDe)) {
            acteurs.exigerRegion(region);
        } else if (!porteur.equals(acteur.organisme())) {
            throw Probleme.refus(403, "acces.organisme", "Accès refusé", "Ce dossier est porté par un autre organisme.")
                    .exception();
        }
    }

    public Agent agent() {
        Acteur acteur = acteurs.acteur();
        return new Agent(acteur.sujet(), acteur.nom());
    }

    /** Signs for the ARS; whoever else may sign does for the carrier of the file. */
    boolean estDecideur() {
        return acteurs.acteur().aRole(Role.ARS_DECIDEUR);
    }

    /** What the caller may list: the region asked for if it is his, his own otherwise; a carrier's files only for a carrier, and where he has no other role. */
    public Selection selection(
            @Nullable String code, @Nullable String apres, @Nullable Instant depuis, int limite, Role... unDe) {
        Acteur acteur = acteurs.exiger(unDe);
        Region region = code == null ? null : Region.deCode(code).orElseThrow();
        boolean ailleurs = region != null && !acteur.voit(region) && estPorteur(acteur, unDe);
        if (ailleurs || !agitEnAgent(acteur, unDe)) {
            String organisme = acteur.organisme();
            return new Selection(region, organisme == null ? "" : organisme, apres, depuis, limite);
        }
        if (region == null && !acteur.estNational()) {
            region = region(unDe);
        }
        if (region != null) {
            acteurs.exigerRegion(region);
        }
        return new Selection(region, null, apres, depuis, limite);
    }

    /** The region the caller acts for, when he has one of these roles there. */
    public Region region(Role... unDe) {
        Region region = acteurs.exiger(unDe).region();
        if (region == null) {
            throw Probleme.refus(403, "acces.region", "Accès refusé", "Votre compte n'est rattaché à aucune région.")
                    .exception();
        }
        return region;
    }

    private static boolean estPorteur(Acteur acteur, Role... unDe) {
        return acteur.aRole(Role.PORTEUR) && List.of(unDe).contains(Role.PORTEUR);
    }

    /** Allowed by another role than the carrier's: an account with several roles acts by those the operation asks for, and by no other. */
    private static boolean agitEnAgent(Acteur acteur, Role... unDe) {
        return Arrays.stream(unDe).anyMatch(role -> role != Role.PORTEUR && acteur.aRole(role));
    }
}
