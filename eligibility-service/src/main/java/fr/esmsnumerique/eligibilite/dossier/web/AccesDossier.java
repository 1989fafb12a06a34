package fr.esmsnumerique.eligibilite.dossier.web;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Dossiers;
import fr.esmsnumerique.eligibilite.dossier.model.Operation;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.securite.Acteur;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.support.web.ProblemeException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Who may do what with an application: the pivot's agents act, the agents of its other regions read, a carrier sees and changes its own, national roles read all.
 */
@Component
public class AccesDossier {

    private static final Role[] LECTEURS_REGIONAUX = {
        Role.ARS_INSTRUCTEUR, Role.ARS_FINANCIER, Role.ARS_DECIDEUR, Role.GRADES_LECTURE
    };

    private final Dossiers dossiers;
    private final ActeurCourant acteurs;

    AccesDossier(Dossiers dossiers, ActeurCourant acteurs) {
        this.dossiers = dossiers;
        this.acteurs = acteurs;
    }

    /** A carrier reads its own application even when another of its roles is another region's. */
    public Dossier pourLire(String id) {
        Acteur acteur = lecteur();
        Dossier dossier = trouver(id);
        boolean agent = acteur.estNational() || acteur.aRole(LECTEURS_REGIONAUX);
        return !agent || estPorteur(acteur, dossier) ? siPorteur(acteur, dossier) : siAgent(acteur, dossier);
    }

    /** The agent must have one of these roles in the application's own region. */
    public Acces pourInstruire(String id, Role... unDe) {
        Acteur acteur = acteurs.exiger(unDe);
        Dossier dossier = trouver(id);
        if (acteur.region() != dossier.region()) {
            throw autreRegion();
        }
        return new Acces(dossier, acteur);
    }

    /** The roles are those of the table of operations. */
    public Acces pour(Operation operation, String id) {
        return pourInstruire(
                id,
                Arrays.stream(operation.qui().split(", ")).map(Role::valueOf).toArray(Role[]::new));
    }

    /** Its own ARS decides; what it reoriented is the national call's (PIL-04). */
    public Acces pourDecider(String id) {
        Acteur acteur = acteurs.exiger(Role.ARS_DECIDEUR, Role.CNSA_PILOTE, Role.DNS_PILOTE);
        return acteur.aRole(Role.ARS_DECIDEUR) ? pourInstruire(id, Role.ARS_DECIDEUR) : new Acces(trouver(id), acteur);
    }

    /** Agents who may read the application: what they write among themselves is not the carrier's. */
    public Acces pourLireEntreAgents(String id) {
        Acteur acteur = acteurs.exiger(Lecteurs.AGENTS);
        return new Acces(siAgent(acteur, trouver(id)), acteur);
    }

    public Acces pourPorter(String id) {
        Acteur acteur = acteurs.exiger(Role.PORTEUR);
        return new Acces(siPorteur(acteur, trouver(id)), acteur);
    }

    /** Everybody who may read applications at all. */
    public Acteur lecteur() {
        return acteurs.exiger(
                Role.CNSA_PILOTE,
                Role.DNS_PILOTE,
                Role.SERVICE,
                Role.PORTEUR,
                Role.ARS_INSTRUCTEUR,
                Role.ARS_FINANCIER,
                Role.ARS_DECIDEUR,
                Role.GRADES_LECTURE);
    }

    public boolean estRegional(Acteur acteur) {
        return !acteur.estNational() && acteur.aRole(LECTEURS_REGIONAUX);
    }

    private Dossier trouver(String id) {
        return dossiers.trouver(id)
                .orElseThrow(() -> Probleme.introuvable("dossier.introuvable", "Aucun dossier " + id + ".")
                        .exception());
    }

    private static Dossier siAgent(Acteur acteur, Dossier dossier) {
        if (acteur.estNational() || voitUneRegion(acteur, dossier)) {
            return dossier;
        }
        throw autreRegion();
    }

    private static boolean voitUneRegion(Acteur acteur, Dossier dossier) {
        Region region = acteur.region();
        return region != null
                && (region == dossier.region() || dossier.regions().contains(region));
    }

    public static boolean estPorteur(Acteur acteur, Dossier dossier) {
        return acteur.porte(dossier.declare().porteur().numeroFinessJuridique());
    }

    private static Dossier siPorteur(Acteur acteur, Dossier dossier) {
        if (estPorteur(acteur, dossier)) {
            return dossier;
        }
        throw Probleme.refus(
                        403,
                        "acces.organisme",
                        "Accès refusé",
                        "Ce dossier est porté par un autre organisme que le vôtre.")
                .exception();
    }

    public static ProblemeException autreRegion() {
        return Probleme.refus(
                        403,
                        "acces.region",
                        "Accès refusé",
                        "Ce dossier relève d'une autre région. Adressez-vous à l'ARS concernée.")
                .exception();
    }

    /** An application the caller may act on. */
    public record Acces(Dossier dossier, Acteur acteur) {}
}
